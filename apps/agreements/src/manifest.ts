import { defineManifest } from '@pbnet/micro-frontend/manifest';

export const manifest = defineManifest({
  id: 'agreements',
  basePath: '/agreements',
  title: { ru: 'Соглашения', en: 'Agreements' },
  order: 30,
  navigation: [
    {
      to: '/agreements',
      label: { ru: 'Соглашения', en: 'Agreements' },
      icon: 'handshake',
      permission: 'agreement.read',
      order: 1,
    },
    {
      to: '/agreements/renewals',
      label: { ru: 'Обновление', en: 'Renewal' },
      icon: 'refresh',
      permission: 'renewal.read',
      order: 10,
    },
    {
      to: '/agreements/partners',
      label: { ru: 'Партнёры', en: 'Partners' },
      icon: 'building',
      permission: 'partner.read',
      order: 20,
    },
    {
      to: '/agreements/openings',
      label: { ru: 'Открытия', en: 'Openings' },
      icon: 'flag',
      permission: 'opening.read',
      order: 30,
    },
    {
      to: '/agreements/plan',
      label: { ru: 'План открытий', en: 'Plan of openings' },
      icon: 'calendar-check',
      permission: 'opening-plan.read',
      order: 40,
    },
    {
      to: '/agreements/health',
      label: { ru: 'Состояние сети', en: 'Network health' },
      icon: 'activity',
      permission: 'network-health.read',
      order: 50,
    },
  ],
  commands: [
    {
      id: 'renewal-new',
      label: { ru: 'Начать обновление соглашений', en: 'Begin a renewal of agreements' },
      keywords: { ru: 'продлить пролонгация истекают кампания', en: 'renew prolong expiring campaign' },
      to: '/agreements/renewals/new',
      permission: 'renewal.manage',
    },
    {
      id: 'opening-propose',
      label: { ru: 'Предложить открытие ЦУД', en: 'Propose an opening' },
      keywords: { ru: 'новый центр плановое открытие', en: 'new center planned opening' },
      to: '/agreements/openings/new',
      permission: 'opening.edit',
    },
    {
      id: 'partner-add',
      label: { ru: 'Добавить организацию-партнёра', en: 'Add a partner organisation' },
      keywords: { ru: 'партнёр контрагент инн', en: 'partner organisation tax number' },
      to: '/agreements/partners/new',
      permission: 'partner.edit',
    },
    {
      id: 'partner-duplicates',
      label: { ru: 'Найти дубли организаций', en: 'Find duplicate organisations' },
      keywords: { ru: 'объединить карточки повторы', en: 'merge cards' },
      to: '/agreements/partners/duplicates',
      permission: 'partner.merge',
    },
    {
      id: 'white-spots',
      label: { ru: 'Найти белые пятна', en: 'Find white spots' },
      keywords: {
        ru: 'муниципалитеты районы без центра слишком близко',
        en: 'municipalities without a center',
      },
      to: '/agreements/white-spots',
      permission: 'opening-plan.read',
    },
  ],
  homeCards: [],
});

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
      to: '/agreements/health',
      label: { ru: 'Состояние сети', en: 'Network health' },
      icon: 'activity',
      permission: 'network-health.read',
      order: 50,
    },
  ],
  commands: [
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

import { defineTexts } from '@pbnet/micro-frontend';

export const searchTexts = defineTexts({
  ru: {
    placeholder: 'Центр, РЦ, раздел или действие',
    pages: 'Разделы и действия',
    'regional-center': 'Региональные центры',
    center: 'Центры удалённого доступа',
    person: 'Сотрудники',
    campaign: 'Кампании',
    'joint-event': 'Мероприятия',
    meeting: 'Совещания',
    resolution: 'Резолюции и решения',
    contest: 'Конкурсы',
    agreement: 'Соглашения',
    looking: 'Ищем…',
    nothing: 'Ничего не найдено. Проверьте написание или введите часть названия.',
  },
  en: {
    placeholder: 'A center, a page or an action',
    pages: 'Pages and actions',
    'regional-center': 'Regional centers',
    center: 'Access centers',
    person: 'People',
    campaign: 'Campaigns',
    'joint-event': 'Joint events',
    meeting: 'Meetings',
    resolution: 'Resolutions and decisions',
    contest: 'Contests',
    agreement: 'Agreements',
    looking: 'Searching…',
    nothing: 'Nothing was found. Check the spelling or type a part of the name.',
  },
});

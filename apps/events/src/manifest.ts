import { defineManifest } from '@pbnet/micro-frontend/manifest';

export const manifest = defineManifest({
  id: 'events',
  basePath: '/events',
  title: { ru: 'Мероприятия', en: 'Events' },
  navigation: [
    {
      to: '/events/calendar',
      label: { ru: 'Календарь', en: 'Calendar' },
      icon: 'calendar',
      permission: 'calendar.read',
      order: 1,
    },
    {
      to: '/events/joint',
      label: { ru: 'Мероприятия', en: 'Events' },
      icon: 'handshake',
      permission: 'joint-event.read',
      order: 5,
    },
    {
      to: '/events/campaigns',
      label: { ru: 'Кампании', en: 'Campaigns' },
      icon: 'megaphone',
      permission: 'campaign.read',
      order: 10,
    },
    {
      to: '/events/meetings',
      label: { ru: 'Совещания', en: 'Meetings' },
      icon: 'people',
      permission: 'meeting.read',
      order: 20,
    },
    {
      to: '/events/control',
      label: { ru: 'Поручения', en: 'Decisions' },
      icon: 'list-checks',
      permission: 'assignment.read',
      order: 30,
    },
  ],
  commands: [
    {
      id: 'calendar',
      label: { ru: 'Открыть календарь сети', en: 'Open the network’s calendar' },
      keywords: { ru: 'календарь расписание афиша мероприятия', en: 'calendar schedule events' },
      to: '/events/calendar',
      permission: 'calendar.read',
    },
    {
      id: 'new-joint-event',
      label: { ru: 'Добавить мероприятие', en: 'Add an event' },
      keywords: { ru: 'совместное мероприятие карточка лекция выставка', en: 'joint event card lecture' },
      to: '/events/joint/new',
      permission: 'joint-event.edit',
    },
    {
      id: 'new-campaign',
      label: {
        ru: 'Запросить сведения у региональных центров',
        en: 'Ask the regional centers for something',
      },
      keywords: { ru: 'кампания запрос совместные мероприятия', en: 'campaign request joint events' },
      to: '/events/campaigns/new',
      permission: 'campaign.manage',
    },
    {
      id: 'new-meeting',
      label: { ru: 'Создать совещание', en: 'Create a meeting' },
      keywords: { ru: 'совещание форум семинар', en: 'meeting forum seminar' },
      to: '/events/meetings/new',
      permission: 'meeting.manage',
    },
    {
      id: 'resolutions',
      label: { ru: 'Открыть резолюции', en: 'Open the resolutions' },
      keywords: { ru: 'резолюция решения протокол совещания', en: 'resolution decisions' },
      to: '/events/resolutions',
      permission: 'resolution.read',
    },
    {
      id: 'new-resolution',
      label: { ru: 'Подготовить резолюцию', en: 'Draft a resolution' },
      keywords: { ru: 'резолюция решения итоги совещания', en: 'resolution decisions meeting' },
      to: '/events/resolutions/new',
      permission: 'resolution.edit',
    },
    {
      id: 'control-board',
      label: { ru: 'Открыть доску контроля решений', en: 'Open the control board' },
      keywords: { ru: 'контроль решения поручения просрочено дисциплина', en: 'control decisions overdue' },
      to: '/events/control/board',
      permission: 'assignment.control',
    },
  ],
  homeCards: [],
});

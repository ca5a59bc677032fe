import { defineManifest } from '@pbnet/micro-frontend/manifest';

export const manifest = defineManifest({
  id: 'events',
  basePath: '/events',
  title: { ru: 'Мероприятия', en: 'Events' },
  navigation: [
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
  ],
  commands: [
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
  ],
  homeCards: [],
});

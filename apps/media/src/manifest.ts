import { defineManifest } from '@pbnet/micro-frontend/manifest';

export const manifest = defineManifest({
  id: 'media',
  basePath: '/media',
  title: { ru: 'Медиа', en: 'Media' },
  order: 40,
  navigation: [
    {
      to: '/media',
      label: { ru: 'Видео', en: 'Videos' },
      icon: 'video',
      permission: 'video.read',
      order: 1,
    },
    {
      to: '/media/moderation',
      label: { ru: 'Модерация', en: 'Moderation' },
      icon: 'list-checks',
      permission: 'video.moderate',
      order: 10,
    },
    {
      to: '/media/publications',
      label: { ru: 'Публикации', en: 'Publications' },
      icon: 'send',
      permission: 'publication.read',
      order: 20,
    },
    {
      to: '/media/broadcasts',
      label: { ru: 'Трансляции', en: 'Broadcasts' },
      icon: 'broadcast',
      permission: 'broadcast.read',
      order: 30,
    },
    {
      to: '/media/methods',
      label: { ru: 'Методики', en: 'Know-how' },
      icon: 'book',
      permission: 'method.read',
      order: 40,
    },
    {
      to: '/media/promotion',
      label: { ru: 'Продвижение', en: 'Promotion' },
      icon: 'megaphone',
      permission: 'promotion.read',
      order: 50,
    },
    {
      to: '/media/channels',
      label: { ru: 'Каналы', en: 'Channels' },
      icon: 'settings',
      permission: 'channel.read',
      order: 60,
    },
  ],
  commands: [],
  homeCards: [],
});

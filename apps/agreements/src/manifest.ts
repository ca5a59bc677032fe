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
      order: 10,
    },
  ],
  commands: [],
  homeCards: [],
});

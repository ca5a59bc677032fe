import type { MessageList } from './message-list.ts';

export const channelsMessages = {
  'channel-disconnected': {
    ru: 'Канал отключён: публиковать на нём пока нельзя. Администратор подключает его на странице «Каналы», после этого публикации продолжатся сами.',
    en: 'The channel is disconnected: nothing can be published there now. The administrator connects it on the page “Channels”, then publications go on by themselves.',
  },
} as const satisfies MessageList;

import type { MessageList } from './message-list.ts';

export const channelsMessages = {
  'channel-disconnected': {
    ru: 'Канал отключён: публиковать на нём пока нельзя. Администратор подключает его на странице «Каналы», после этого публикации продолжатся сами.',
    en: 'The channel is disconnected: nothing can be published there now. The administrator connects it on the page “Channels”, then publications go on by themselves.',
  },
  'channel-key-refused': {
    ru: 'Площадка не приняла ключ: {{reason}}. Канал остался таким, каким был, ключ не сохранён. Проверьте ключ и попробуйте ещё раз.',
    en: 'The platform did not take the key: {{reason}}. The channel stays as it was and the key was not kept. Check the key and try again.',
  },
  'channel-platform-missing': {
    ru: 'Эта установка пока не умеет работать с этой площадкой. Канал можно вести вручную: добавьте канал вида «Вручную».',
    en: 'This installation cannot speak to that platform yet. Add a channel of the kind “By hand” instead.',
  },
  'channel-consent-expired': {
    ru: 'Разрешение площадки пришло слишком поздно или не от того человека. Ничего не изменено. Откройте страницу «Каналы» и нажмите «Подключить» ещё раз.',
    en: 'The platform’s consent came too late or from another person. Nothing was changed. Open the page “Channels” and press “Connect” again.',
  },
  'channel-fields-missing': {
    ru: 'Не заполнено: {{fields}}. Ничего не отправлено.',
    en: 'Not filled in: {{fields}}. Nothing was sent.',
  },
} as const satisfies MessageList;

import type { MessageList } from './message-list.ts';

export const platformMessages = {
  'release-refused': {
    ru: 'Этот выпуск не подходит к установленной оболочке: {{reasons}}. Прежний выпуск продолжает работать. Попросите разработчиков собрать раздел для этой версии или обновите оболочку.',
    en: 'This release does not fit the installed shell: {{reasons}}. The previous release keeps running. Ask the developers to build it for this version or update the shell.',
  },
  'release-foreign': {
    ru: 'Этот выпуск принадлежит другому разделу. Ничего не изменено. Выберите выпуск из списка раздела.',
    en: 'This release belongs to another section. Nothing was changed. Choose a release from the list of the section.',
  },
} as const satisfies MessageList;

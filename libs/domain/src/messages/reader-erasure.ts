import type { MessageList } from './message-list.ts';

/** What the destruction of readers' data says. */
export const readerErasureMessages = {
  'reader-erased': {
    ru: 'Данные этого читателя уже уничтожены. Ничего не изменено.',
    en: 'The data of this reader are destroyed already. Nothing was changed.',
  },
  'reader-erasure-not-due': {
    ru: 'Срок уничтожения этих данных ещё не наступил, или их уничтожит сама система. Ничего не изменено. Обновите страницу.',
    en: 'The day to destroy these data has not come, or the system destroys them by itself. Nothing was changed. Refresh the page.',
  },
} as const satisfies MessageList;

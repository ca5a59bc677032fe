import type { MessageList } from './message-list.ts';

export const awardsMessages = {
  'award-check-wait': {
    ru: 'Слишком много неверных номеров подряд. Документы в безопасности. Следующая проверка возможна через {{waitRu}}.',
    en: 'Too many wrong numbers in a row. The papers are safe. You may check again in {{waitEn}}.',
  },
  'award-revoked': {
    ru: 'Этот документ уже отозван. Ничего не изменено. Обновите страницу, чтобы увидеть, когда и почему.',
    en: 'This paper is revoked already. Nothing was changed. Refresh the page to see when and why.',
  },
} as const satisfies MessageList;

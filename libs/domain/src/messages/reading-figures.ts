import type { MessageList } from './message-list.ts';

/** Refusals around the numbers that the access service counts by itself. */
export const readingFiguresMessages = {
  'figure-not-compared': {
    ru: 'За этот месяц сравнивать не с чем: у центра нет отчёта, или журнал доступа в нём ещё ничего не считал.',
    en: 'There is nothing to compare in this month: the center has no report, or the access log never counted there.',
  },
  'figure-does-not-differ': {
    ru: 'Объяснять уже нечего: отчёт не сдан или число в нём сходится с журналом доступа. Обновите страницу.',
    en: 'There is nothing to explain any more: the report is not handed in or agrees with the access log. Reload the page.',
  },
} as const satisfies MessageList;

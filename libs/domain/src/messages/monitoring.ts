import type { MessageList } from './message-list.ts';

export const monitoringMessages = {
  'month-unknown': {
    ru: 'Такого отчётного месяца нет в системе. Данные не изменены. Выберите месяц из списка.',
    en: 'There is no such reporting month. Nothing was changed. Choose a month from the list.',
  },
  'not-on-zero-list': {
    ru: 'Этого центра нет в нулевом списке месяца: возможно, его отчёт уже исправили. Ваш текст сохранён на экране. Обновите список.',
    en: 'The center is not on the zero list of the month: its report may have been corrected. Your text is kept on the screen. Refresh the list.',
  },
  'no-figures-yet': {
    ru: 'За этот месяц показателей пока нет: сбор отчётов ещё не начинался. Выберите другой месяц.',
    en: 'There are no figures for this month yet: its reports are not being collected. Choose another month.',
  },
} as const satisfies MessageList;

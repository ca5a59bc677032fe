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
  'result-month-not-closed': {
    ru: 'Итоги за {{month}} пока нельзя опубликовать: отчёты ещё собираются. Ваш текст сохранён. Дождитесь закрытия месяца или закройте его.',
    en: 'The results of {{month}} cannot be published yet: reports are still coming in. Your words are kept. Wait until the month closes, or close it.',
  },
  'result-needs-words': {
    ru: 'Итоги за {{month}} не опубликованы: к числам нужны слова. Напишите, что было главным за месяц, и опубликуйте ещё раз.',
    en: 'The results of {{month}} are not published: the figures need words. Write what mattered in the month and publish again.',
  },
  'result-published': {
    ru: 'Итоги за {{month}} уже опубликованы и больше не меняются. Ваш текст остался на экране. Исправления отчётов показываются рядом с числами.',
    en: 'The results of {{month}} are published and no longer change. Your words are still on the screen. Corrections of reports are shown beside the figures.',
  },
  'result-not-published': {
    ru: 'Итоги за {{month}} ещё не опубликованы. Когда ПБ их опубликует, они появятся здесь и придут письмом.',
    en: 'The results of {{month}} are not published yet. Once headquarters publishes them, they will appear here and come by letter.',
  },
  'result-figures-moving': {
    ru: 'Итоги за {{month}} не опубликованы: пока готовился бюллетень, менялись отчёты. Ваш текст сохранён. Опубликуйте ещё раз через минуту.',
    en: 'The results of {{month}} are not published: reports changed while the bulletin was being made. Your words are kept. Publish again in a minute.',
  },
  'opening-month-closed': {
    ru: 'Месяц {{month}} уже закрыт: отчёт за него центр сдать не сможет. Ничего не открыто. Возьмите более позднюю дату открытия.',
    en: '{{month}} is closed already: the center could not hand in its report. Nothing was opened. Take a later day.',
  },
} as const satisfies MessageList;

import type { MessageList } from './message-list.ts';

export const mailMessages = {
  'mailing-exists': {
    ru: 'Рассылка за этот месяц уже подготовлена, вторая не создана. Откройте её в списке рассылок.',
    en: 'The mailing of this month is there already; no second one was made. Open it in the list of mailings.',
  },
  'mailing-month-open': {
    ru: 'Месяц ещё не закрыт: центры могут сдать отчёты, и списки изменятся. Рассылка не создана. Подготовьте её после закрытия месяца.',
    en: 'The month is not closed: centers may still report and the lists would change. Nothing was made. Prepare the mailing after the month has closed.',
  },
  'mailing-empty': {
    ru: 'В этом месяце нет ни одного действующего регионального центра. Рассылка не создана. Проверьте месяц.',
    en: 'No regional center was open in this month. Nothing was made. Check the month.',
  },
  'mailing-kind-unknown': {
    ru: 'Письма этого вида в системе пока не составляются. Рассылка не создана. Выберите другой вид рассылки.',
    en: 'Letters of this kind cannot be made yet. Nothing was made. Choose another kind of mailing.',
  },
  'mailing-moved-on': {
    ru: 'Рассылку уже изменили: её отправил, отменил или обновил другой сотрудник. Второй отправки не было. Обновите страницу и посмотрите состояние.',
    en: 'The mailing has moved on: another person released, cancelled or refreshed it. Nothing was sent twice. Refresh the page and look at its state.',
  },
  'mailing-second-person': {
    ru: 'Рассылку подготовили вы, отправить её должен другой сотрудник. Письма не отправлены и сохранены. Попросите коллегу проверить и отправить.',
    en: 'You prepared this mailing, so another person must release it. No letter was sent; all are kept. Ask a colleague to check and release it.',
  },
  'mailing-gaps': {
    ru: 'Есть центры, которым некуда отправить письмо: {{count}}. Ничего не отправлено. Укажите адреса и обновите рассылку или исключите эти центры с причиной.',
    en: 'Centers with nobody to write to: {{count}}. Nothing was sent. Enter addresses and refresh the mailing, or leave these centers out with a reason.',
  },
  'mailing-not-paused': {
    ru: 'Рассылка сейчас не остановлена, продолжать нечего. Обновите страницу и посмотрите состояние.',
    en: 'The mailing is not paused, there is nothing to go on with. Refresh the page and look at its state.',
  },
  'mailing-nothing-failed': {
    ru: 'В этой рассылке нет писем, которые не удалось отправить. Повторять нечего.',
    en: 'No letter of this mailing has failed. There is nothing to send again.',
  },
  'letter-left-already': {
    ru: 'Это письмо уже отправлено или отменено, изменить его нельзя. Обновите страницу.',
    en: 'The letter was sent or cancelled already and cannot be changed. Refresh the page.',
  },
  'mail-task-moved-on': {
    ru: 'Эту задачу уже закрыл другой сотрудник. Ваша заметка сохранена на экране. Обновите список.',
    en: 'Another person has closed this task. Your note is kept on the screen. Refresh the list.',
  },
  'job-unknown': {
    ru: 'Такой работы по расписанию нет. Ничего не запущено. Обновите страницу.',
    en: 'There is no such scheduled work. Nothing was started. Refresh the page.',
  },
  'letter-secret': {
    ru: 'Содержимое этого письма не показывается: в нём ссылка, по которой задают пароль. Видно только, ушло ли оно.',
    en: 'The content of this letter is not shown: its link sets a password. Only its delivery is.',
  },
} as const satisfies MessageList;

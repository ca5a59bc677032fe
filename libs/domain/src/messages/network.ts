import type { MessageList } from './message-list.ts';

export const networkMessages = {
  'code-taken': {
    ru: 'Код «{{code}}» уже занят другой записью. Ничего не создано. Возьмите другой код.',
    en: 'The code “{{code}}” belongs to another record. Nothing was made. Take another code.',
  },
  'before-opening': {
    ru: 'На {{day}} этой записи ещё не было: она начинается {{openedOn}}. Ничего не изменено. Возьмите дату не раньше открытия.',
    en: 'On {{day}} this record did not exist yet: it begins on {{openedOn}}. Nothing was changed. Take a date that is not before the opening.',
  },
  'move-mid-month': {
    ru: 'Перевод к другому РЦ возможен только с первого числа месяца: отчёт за месяц сдаётся одному РЦ. Ничего не изменено. Возьмите первое число.',
    en: 'A move to another regional center is possible on the first day of a month only: a month’s report goes to one of them. Nothing was changed. Take a first day.',
  },
  'move-published': {
    ru: 'Итоги за {{month}} уже опубликованы с прежним РЦ и не меняются. Перевод не сделан. Возьмите дату после {{month}}.',
    en: 'The results of {{month}} were published with the former regional center and stay. Nothing was moved. Take a date after {{month}}.',
  },
  'regional-center-closed': {
    ru: 'Региональный центр не работает на эту дату. Ничего не изменено. Выберите действующий РЦ или другую дату.',
    en: 'The regional center does not work on that day. Nothing was changed. Choose a working one or another day.',
  },
  'regional-center-has-centers': {
    ru: 'За этим РЦ на {{day}} числится ЦУД: {{count}}. РЦ не закрыт. Сначала переведите или закройте эти центры.',
    en: 'The regional center has {{count}} access centers on {{day}}. It was not closed. Move or close them first.',
  },
  'organization-missing': {
    ru: 'Организация не найдена или находится в архиве. Ничего не изменено. Выберите организацию из списка.',
    en: 'The organisation was not found or is archived. Nothing was changed. Choose one from the list.',
  },
  'organization-in-use': {
    ru: 'В организации работают центры сети: {{count}}. В архив она не отправлена. Сначала укажите этим центрам другую организацию.',
    en: 'Centers of the network work in the organisation: {{count}}. It was not archived. Give them another organisation first.',
  },
  'center-not-working': {
    ru: 'На {{day}} центр не работает: он ещё не открыт, приостановлен или закрыт. Ничего не изменено. Посмотрите историю центра и возьмите другую дату.',
    en: 'On {{day}} the center does not work: it is not open yet, suspended or closed. Nothing was changed. Look at its history and take another date.',
  },
  'center-not-suspended': {
    ru: 'На {{day}} центр не приостановлен. Ничего не изменено. Дата возобновления должна быть позже даты приостановки.',
    en: 'The center is not suspended on {{day}}. Nothing was changed. It resumes later than it was suspended.',
  },
  'center-closed': {
    ru: 'Центр закрыт с {{day}}: с этого дня у него ничего не меняют. Ничего не записано. Возьмите дату до закрытия.',
    en: 'The center is closed from {{day}}: nothing of it changes from then on. Nothing was written. Take a date before that.',
  },
  'closing-before-change': {
    ru: 'После {{day}} у центра уже записаны изменения (с {{changedOn}}). Центр не закрыт. Закройте его позже этой даты или исправьте историю.',
    en: 'Changes after {{day}} are recorded already (from {{changedOn}}). The center was not closed. Close it later than that or correct the history.',
  },
  'closing-unreported': {
    ru: 'Центр не сдал отчёты: {{months}}. Он не закрыт, ничего не изменено. Сдайте эти отчёты или закройте центр на странице его жизни, списав их с причиной.',
    en: 'The center has not handed in its reports: {{months}}. It was not closed, nothing was changed. Hand them in, or close the center on the page of its life and write them off with a reason.',
  },
  'address-taken': {
    ru: 'Адрес {{range}} уже занят центром сети: {{center}}. Ничего не записано. Проверьте адрес или сначала закончите его у того центра.',
    en: 'The address {{range}} belongs to a center of the network: {{center}}. Nothing was written. Check it or end it there first.',
  },
  'address-ended': {
    ru: 'Адрес {{range}} уже закончен {{day}}. Ничего не изменено. Чтобы он снова был у центра, добавьте его заново.',
    en: 'The address {{range}} has ended on {{day}} already. Nothing was changed. Add it again if the center has it again.',
  },
  'time-zone-unknown': {
    ru: 'Часовой пояс «{{timeZone}}» не известен. Ничего не изменено. Выберите пояс из списка.',
    en: 'The time zone “{{timeZone}}” is not known. Nothing was changed. Choose one from the list.',
  },
} as const satisfies MessageList;

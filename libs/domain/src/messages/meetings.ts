import type { MessageList } from './message-list.ts';

export const meetingsMessages = {
  'meeting-ends-before-start': {
    ru: 'Окончание раньше начала. Ничего не изменено, введённое сохранено. Проверьте дни и время.',
    en: 'The end is before the start. Nothing was changed, what you typed is kept. Check the days and times.',
  },
  'meeting-time-missing': {
    ru: 'Такого времени {{day}} в этом часовом поясе нет: часы переводят вперёд. Введённое сохранено. Выберите другое время.',
    en: 'The clocks of this time zone skip that time on {{day}}. What you typed is kept. Choose another time.',
  },
  'meeting-in-past': {
    ru: 'Совещание заканчивается {{endsOn}}, этот день уже прошёл. Ничего не изменено. Проверьте дни.',
    en: 'The meeting ends on {{endsOn}}, which has passed. Nothing was changed. Check the days.',
  },
  'meeting-not-started': {
    ru: 'Совещание начинается только {{startsOn}}. Отметить его состоявшимся можно с этого дня. Ничего не изменено.',
    en: 'The meeting begins on {{startsOn}}. It can be marked as held from that day. Nothing was changed.',
  },
  'meeting-days-by-postponing': {
    ru: 'Совещание уже объявлено: дни меняют кнопкой «Перенести», чтобы прежние дни сохранились и все узнали. Остальное введённое сохранено на экране.',
    en: 'The meeting is announced: change its days with “Postpone”, so that the old days are kept and everybody learns. The rest of your entry is kept on the screen.',
  },
  'meeting-closed': {
    ru: 'Совещание закрыто, изменить его нельзя. Ничего не изменено.',
    en: 'The meeting is closed and cannot be changed. Nothing was changed.',
  },
  'meeting-cancelled': {
    ru: 'Совещание отменено. Ничего не изменено.',
    en: 'The meeting is cancelled. Nothing was changed.',
  },
  'meeting-other-state': {
    ru: 'Сейчас этот шаг невозможен: совещание в другом состоянии. Ничего не изменено. Обновите страницу.',
    en: 'This step is not possible now: the meeting is in another state. Nothing was changed. Refresh the page.',
  },
} as const satisfies MessageList;

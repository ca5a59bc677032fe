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
  'session-ends-before-start': {
    ru: 'Сессия «{{session}}» кончается раньше, чем начинается. Ничего не сохранено, введённое осталось на экране. Проверьте время.',
    en: 'The session “{{session}}” ends before it starts. Nothing was saved, what you typed is kept. Check the times.',
  },
  'session-outside-meeting': {
    ru: 'Сессия «{{session}}» попадает на {{day}}, а совещание идёт в другие дни. Ничего не изменено. Перенесите сессию или проверьте дни.',
    en: 'The session “{{session}}” falls on {{day}}, which is not a day of the meeting. Nothing was changed. Move the session or check the days.',
  },
  'sessions-overlap': {
    ru: 'Зал «{{room}}» {{day}} с {{from}} до {{to}} занят сессией «{{other}}». Ничего не сохранено, введённое осталось на экране. Выберите другое время или зал.',
    en: 'The room “{{room}}” is taken on {{day}} from {{from}} to {{to}} by the session “{{other}}”. Nothing was saved, what you typed is kept. Choose another time or room.',
  },
  'talk-outside-session': {
    ru: 'Доклад «{{talk}}» не помещается в сессию «{{session}}»: он кончился бы в {{talkEnd}}, а сессия в {{sessionEnd}}. Ничего не изменено. Сократите доклады, удлините сессию или выберите другую.',
    en: 'The talk “{{talk}}” does not fit into the session “{{session}}”: it would end at {{talkEnd}}, the session at {{sessionEnd}}. Nothing was changed. Shorten the talks, lengthen the session or choose another.',
  },
  'speaker-twice': {
    ru: 'Докладчик «{{talk}}» в это время выступает в другом зале: «{{other}}», {{from}}–{{to}}. Ничего не изменено. Выберите другое время.',
    en: 'A speaker of “{{talk}}” speaks in another room at that time: “{{other}}”, {{from}}–{{to}}. Nothing was changed. Choose another time.',
  },
  'room-there': {
    ru: 'Зал «{{room}}» уже есть. Ничего не сохранено, введённое осталось на экране. Назовите зал иначе.',
    en: 'There is a room “{{room}}” already. Nothing was saved, what you typed is kept. Choose another name.',
  },
  'room-in-use': {
    ru: 'В этом зале стоят сессии. Зал не удалён. Сначала перенесите сессии в другой зал.',
    en: 'There are sessions in this room. It was not removed. Move them to another room first.',
  },
  'agenda-item-written': {
    ru: 'К этому пункту уже написан протокол. Пункт не удалён. Сначала перенесите текст в другой пункт.',
    en: 'Minutes were written to this item. It was not removed. Move the text to another item first.',
  },
  'talk-call-days': {
    ru: 'Приём докладов кончается раньше, чем начинается. Ничего не сохранено, введённое осталось на экране. Проверьте дни.',
    en: 'The call for talks ends before it begins. Nothing was saved, what you typed is kept. Check the days.',
  },
  'talk-call-not-open': {
    ru: 'Сейчас заявки на доклад не принимаются: приём идёт с {{opensOn}} по {{closesOn}}. Введённое осталось на экране. Если вопрос срочный, напишите организатору.',
    en: 'Talks are not taken now: the call runs from {{opensOn}} to {{closesOn}}. What you typed is kept. If it is urgent, write to the organiser.',
  },
  'proposal-decided': {
    ru: 'По этой заявке уже есть решение. Ничего не изменено. Обновите страницу.',
    en: 'This proposal is decided already. Nothing was changed. Refresh the page.',
  },
  'talk-without-addresses': {
    ru: 'У докладчиков этого доклада нет адресов почты. Письмо не отправлено, текст сохранён. Добавьте адрес в карточке доклада.',
    en: 'The speakers of this talk have no e-mail address. No letter was sent, your text is kept. Add an address to the talk.',
  },
  'talk-link-wrong': {
    ru: 'Ссылка не подходит: её могли скопировать не целиком, или доклад снят с программы. Откройте её ещё раз из письма или напишите организатору.',
    en: 'The link does not fit: it may be cut short, or the talk was taken off. Open it again from the letter or write to the organiser.',
  },
} as const satisfies MessageList;

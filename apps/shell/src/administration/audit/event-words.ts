import type { EventFormat } from '@pbnet/domain/joint-events';

type Words = readonly [ru: string, en: string];

/** Commands of joint events, in words of the log. */
export const eventActions: Readonly<Record<string, Words>> = {
  'joint-event.create': ['Создана карточка мероприятия', 'Made an event’s card'],
  'joint-event.save': ['Изменена карточка мероприятия', 'Changed an event’s card'],
  'joint-event.hand-over': ['Карточка передана в РЦ', 'Handed a card to the regional center'],
  'joint-event.submit': ['Мероприятие отправлено в ПБ', 'Sent an event to headquarters'],
  'joint-event.take-back': ['Карточка мероприятия отозвана', 'Took an event’s card back'],
  'joint-event.return': ['Карточка мероприятия возвращена', 'Returned an event’s card'],
  'joint-event.agree': ['Мероприятие согласовано', 'Agreed to an event'],
  'joint-event.postpone': ['Мероприятие перенесено', 'Postponed an event'],
  'joint-event.cancel': ['Мероприятие отменено', 'Cancelled an event'],
  'joint-event.hold': ['Отмечено, что мероприятие прошло', 'Noted that an event was held'],
  'joint-event.report': ['Внесён отчёт о мероприятии', 'Entered an event’s report'],
  'joint-event.withdraw-report': ['Отозван отчёт о мероприятии', 'Withdrew an event’s report'],
  'joint-event-kind.save': ['Изменён вид мероприятий', 'Changed a kind of events'],
};

export const eventFields: Readonly<Record<string, Words>> = {
  format: ['формат', 'format'],
  startsAt: ['начало', 'beginning'],
  endsAt: ['окончание', 'end'],
  zone: ['часовой пояс', 'time zone'],
  placeCenterId: ['центр, где проходит', 'centre where it happens'],
  place: ['место', 'place'],
  hall: ['зал', 'hall'],
  organisers: ['организаторы', 'organisers'],
  withLibrary: ['ПБ среди организаторов', 'the library among the organisers'],
  inCharge: ['кто отвечает', 'in charge'],
  libraryPeople: ['от ПБ участвуют', 'from the library'],
  onAir: ['идёт в эфир', 'on air'],
  description: ['о мероприятии', 'about the event'],
  expectedInPerson: ['ожидается очно', 'expected in person'],
  expectedVideo: ['ожидается по видеосвязи', 'expected by video'],
  links: ['ссылки', 'links'],
  url: ['адрес', 'address'],
  handedOverAt: ['передано в РЦ', 'handed over at'],
  submittedAt: ['отправлено', 'sent at'],
  agreedAt: ['согласовано', 'agreed at'],
  reportedAt: ['отчёт внесён', 'reported at'],
  actualInPerson: ['пришло человек', 'people who came'],
  actualVideo: ['участвовало по видеосвязи', 'people by video'],
  reportWords: ['как прошло', 'how it went'],
  postponements: ['переносов', 'postponements'],
  sequence: ['номер изменения в подписке', 'number of the change in the feed'],
  organizationId: ['организация', 'organisation'],
  archived: ['больше не предлагается', 'not offered any more'],
};

export const eventFormats: Readonly<Record<EventFormat, Words>> = {
  'in-person': ['очно', 'in person'],
  videoconference: ['по видеосвязи', 'by video'],
  broadcast: ['трансляция', 'broadcast'],
  mixed: ['очно и по видеосвязи', 'in person and by video'],
};

/** States that only events have; the others have their words already. */
export const eventStates: Readonly<Record<'agreed' | 'postponed' | 'held' | 'reported', Words>> = {
  agreed: ['согласовано', 'agreed'],
  postponed: ['перенесено', 'postponed'],
  held: ['прошло', 'held'],
  reported: ['отчёт сдан', 'reported'],
};

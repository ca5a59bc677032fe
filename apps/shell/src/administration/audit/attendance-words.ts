import type { AttendeeState, CheckInWay } from '@pbnet/domain/attendance';
import type { AwardKind } from '@pbnet/domain/awards';
import type { AttendanceMode } from '@pbnet/domain/meetings';

type Words = readonly [ru: string, en: string];

/** Commands about the people of meetings and the papers given to them, in words of the log. */
export const attendanceActions: Readonly<Record<string, Words>> = {
  'registration.configure': ['Настроена регистрация на совещание', 'Set the registration of a meeting up'],
  'registration.purge': ['Удалены имена участников', 'Removed names of participants'],
  'invitees.add': ['Добавлены приглашённые', 'Added invitees'],
  'invitations.prepare': ['Подготовлены приглашения', 'Prepared invitations'],
  'attendee.register': ['Зарегистрирован участник', 'Registered a participant'],
  'attendee.promote': ['Участник получил место', 'A participant got a place'],
  'attendee.accept': ['Участник согласился', 'A participant accepted'],
  'attendee.decline': ['Участник отказался', 'A participant declined'],
  'attendee.admit': ['Заявка участника принята', 'Admitted a participant'],
  'attendee.reject': ['Заявка участника отклонена', 'Rejected a participant'],
  'attendee.change': ['Изменены данные участника', 'Changed a participant’s data'],
  'attendee.check-in': ['Участник отмечен', 'Checked a participant in'],
  'attendee.undo-check-in': ['Отметка участника снята', 'Took a check-in back'],
  'survey.save': ['Изменён опрос участников', 'Changed a survey'],
  'award.issue': ['Выдан документ', 'Gave a paper'],
  'award.revoke': ['Отозван документ', 'Revoked a paper'],
};

export const attendanceFields: Readonly<Record<string, Words>> = {
  meetingId: ['номер совещания', 'number of the meeting'],
  'in-person': ['мест очно', 'places in person'],
  videoconference: ['мест по видеоконференцсвязи', 'places by videoconference'],
  'closed-stream': ['мест на трансляции', 'places of the stream'],
  limits: ['места', 'places'],
  moderated: ['заявки рассматривает организатор', 'requests are decided'],
  byLink: ['регистрация по ссылке', 'registration by link'],
  retainUntil: ['имена хранятся до', 'names are kept until'],
  hasStream: ['есть трансляция', 'there is a stream'],
  mode: ['способ участия', 'way of taking part'],
  way: ['как отмечен', 'how checked in'],
  added: ['добавлено', 'added'],
  people: ['человек', 'people'],
  sequence: ['номер изменения приглашений', 'number of the change of invitations'],
  open: ['открыт', 'open'],
  questions: ['вопросов', 'questions'],
};

export const attendeeStates: Readonly<Record<AttendeeState, Words>> = {
  invited: ['приглашён', 'invited'],
  pending: ['ждёт решения', 'to be decided'],
  waiting: ['в листе ожидания', 'on the waiting list'],
  registered: ['участвует', 'takes part'],
  declined: ['отказался', 'declined'],
  rejected: ['отклонён', 'rejected'],
};

export const attendanceModes: Readonly<Record<AttendanceMode, Words>> = {
  'in-person': ['очно', 'in person'],
  videoconference: ['по видеоконференцсвязи', 'by videoconference'],
  'closed-stream': ['закрытая трансляция', 'closed stream'],
};

export const checkInWays: Readonly<Record<CheckInWay, Words>> = {
  self: ['на своём телефоне', 'on the own phone'],
  hall: ['по коду зала', 'by the code of the hall'],
  door: ['на входе', 'at the door'],
};

export const attendanceKinds: Readonly<Record<AwardKind | 'request' | 'update' | 'cancel', Words>> = {
  certificate: ['сертификат', 'certificate'],
  diploma: ['диплом', 'diploma'],
  thanks: ['благодарность', 'letter of thanks'],
  request: ['приглашение', 'invitation'],
  update: ['изменение', 'change'],
  cancel: ['отмена', 'cancellation'],
};

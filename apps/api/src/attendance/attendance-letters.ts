import type { AttendanceMode } from '@pbnet/domain/meetings';
import { invitation } from '../icalendar/invitation.ts';
import { button, letterBody, link, paragraph, type LetterBlock } from '../letters/letter-blocks.ts';
import type { CalendarMethod, CalendarPart } from '../mail/outbox.ts';
import type { InvitationSnapshot } from './attendance.tables.ts';
import type { AttendeeRow } from './attendees.repository.ts';
import { timesInWords } from './meeting-of.ts';
import type { PersonalLinks } from './personal-links.ts';

export const modeWords: Readonly<Record<AttendanceMode, string>> = {
  'in-person': 'очно',
  videoconference: 'по видеоконференцсвязи',
  'closed-stream': 'смотреть закрытую трансляцию',
};

/** What one edition of the invitations says to one person. */
export interface CalendarLetter {
  readonly kind: 'request' | 'update' | 'cancel' | 'confirmed' | 'promoted' | 'withdrawn';
  readonly row: Pick<AttendeeRow, 'id' | 'name' | 'number' | 'email' | 'mode' | 'code' | 'office'>;
  readonly snapshot: InvitationSnapshot;
  readonly organiser: string;
  readonly sequence: number;
  readonly madeAt: Date;
  /** Why the meeting is cancelled; '' where nobody said. */
  readonly reason: string;
}

export interface WordsOfLetter extends LetterBlock {
  readonly subject: string;
}

export function callOf({ name, number }: Pick<AttendeeRow, 'name' | 'number'>): string {
  return name ?? `Участник ${number}`;
}

const subjects = {
  request: 'Приглашение',
  update: 'Изменение',
  cancel: 'Отменено',
  confirmed: 'Вы зарегистрированы',
  promoted: 'Место освободилось',
  withdrawn: 'Участие отменено',
} as const;

function opening({ kind, snapshot: { title }, row, reason }: CalendarLetter): string {
  const hello = `${callOf(row)}, здравствуйте!`;
  if (kind === 'request') return `${hello} Приглашаем вас принять участие: «${title}».`;
  if (kind === 'update')
    return `${hello} Изменились время, место или порядок участия: «${title}». Ниже новые.`;
  if (kind === 'cancel')
    return `${hello} Отменено: «${title}».${reason === '' ? '' : ` Причина: ${reason}.`} Запись в вашем календаре снимется.`;
  if (kind === 'promoted') return `${hello} Место освободилось, вы участвуете: «${title}».`;
  if (kind === 'withdrawn') return `${hello} Ваше участие отменено: «${title}». Запись в календаре снимется.`;
  return `${hello} Вы зарегистрированы: «${title}».`;
}

/** The letter in words: when, where, how, and the page where the person answers. */
export function calendarLetterWords(letter: CalendarLetter, links: PersonalLinks): WordsOfLetter {
  const { kind, snapshot, row } = letter;
  const ends = kind === 'cancel' || kind === 'withdrawn';
  const times = {
    startsAt: new Date(snapshot.startsAt),
    endsAt: new Date(snapshot.endsAt),
    zone: snapshot.zone,
  };
  const blocks = [
    paragraph(opening(letter)),
    paragraph(`Когда: ${timesInWords(times)}`),
    ...(snapshot.place === '' ? [] : [paragraph(`Где: ${snapshot.place}`)]),
    ...(ends ? [] : [paragraph(`Как вы участвуете: ${modeWords[row.mode]}.`)]),
    ...(ends
      ? []
      : [
          button(
            kind === 'request' ? 'Ответить на приглашение' : 'Открыть свою страницу участника',
            links.personUrl(row.id),
          ),
          paragraph(
            `На этой странице можно отказаться или изменить способ участия, там же ваш код для входа: ${row.code}. Ответить можно и прямо из календаря. Ссылка только для вас, не пересылайте её.`,
          ),
        ]),
    ...(ends || row.mode !== 'videoconference' || !snapshot.videoconferenceUrl
      ? []
      : [link('Ссылка на видеоконференцию', snapshot.videoconferenceUrl)]),
  ];
  return { subject: `${subjects[kind]}: ${snapshot.title}`, ...letterBody(blocks) };
}

export interface CalendarOf {
  readonly links: PersonalLinks;
  /** Domain of the From address: ends the UID. */
  readonly domain: string;
}

/** The calendar part of the same letter; null for a person without an address. */
export function calendarPart(letter: CalendarLetter, { links, domain }: CalendarOf): CalendarPart | null {
  const { kind, row, snapshot, organiser, sequence, madeAt } = letter;
  if (row.email === null) return null;
  const method: CalendarMethod = kind === 'cancel' || kind === 'withdrawn' ? 'CANCEL' : 'REQUEST';
  const url = links.personUrl(row.id);
  return invitation({
    method,
    uid: `${row.id}@${domain}`,
    sequence,
    madeAt,
    startsAt: new Date(snapshot.startsAt),
    endsAt: new Date(snapshot.endsAt),
    title: snapshot.title,
    place:
      row.mode === 'in-person' || !snapshot.videoconferenceUrl || row.mode === 'closed-stream'
        ? snapshot.place
        : snapshot.videoconferenceUrl,
    description: `Как вы участвуете: ${modeWords[row.mode]}.\nВаша страница участника: ${url}`,
    url,
    organiser: { name: organiser || 'Президентская библиотека', email: links.replyAddress(row.id) },
    attendee: { name: callOf(row), email: row.email },
  });
}

import { desc, eq } from 'drizzle-orm';
import type { Place } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import type { Outbox } from '../mail/outbox.ts';
import { invitationEditions } from './attendance.tables.ts';
import {
  calendarLetterWords,
  calendarPart,
  callOf,
  type CalendarLetter,
  type CalendarOf,
} from './attendance-letters.ts';
import { attendeesRepository, type AttendeeRow } from './attendees.repository.ts';
import { snapshotOf, type MeetingOf } from './meeting-of.ts';

export interface TellOptions extends CalendarOf {
  readonly outbox: Outbox;
  readonly now: () => Date;
}

/** SEQUENCE of the latest edition; 0 before the first. */
export async function latestSequence(tx: Transaction, meetingId: string): Promise<number> {
  return (await latestEdition(tx, meetingId))?.sequence ?? 0;
}

async function latestEdition(tx: Transaction, meetingId: string) {
  const [latest] = await tx
    .select({ sequence: invitationEditions.sequence, snapshot: invitationEditions.snapshot })
    .from(invitationEditions)
    .where(eq(invitationEditions.meetingId, meetingId))
    .orderBy(desc(invitationEditions.sequence), desc(invitationEditions.createdAt))
    .limit(1);
  return latest;
}

/** What people who register by themselves are told is an edition as well: a later move of the meeting is seen by it. */
async function keepSnapshot(tx: Transaction, meeting: MeetingOf): Promise<number> {
  const snapshot = snapshotOf(meeting);
  const latest = await latestEdition(tx, meeting.id);
  const { sequence = 0 } = latest ?? {};
  const known =
    latest && Object.entries(snapshot).every(([key, value]) => Reflect.get(latest.snapshot, key) === value);
  if (!known)
    await tx
      .insert(invitationEditions)
      .values({ meetingId: meeting.id, kind: 'request', sequence, snapshot });
  return sequence;
}

export type Told = Extract<CalendarLetter['kind'], 'confirmed' | 'promoted' | 'withdrawn'>;

/** The letters that one person gets about the own registration, outside mailings. */
export interface TellAttendee {
  /** With the calendar part: the person comes, or no longer comes. */
  calendar(
    tx: Transaction,
    row: AttendeeRow,
    of: { readonly kind: Told; readonly meeting: MeetingOf },
  ): Promise<void>;
  /** The registration is taken, nothing is promised yet. */
  taken(tx: Transaction, row: AttendeeRow, meeting: MeetingOf): Promise<void>;
}

function placeOf({ regionId, regionalCenterId }: AttendeeRow): Place {
  return regionId === null || regionalCenterId === null
    ? { kind: 'network' }
    : { kind: 'regional-center', regionId, regionalCenterId };
}

export function tellAttendee({ outbox, now, links, domain }: TellOptions): TellAttendee {
  return {
    async calendar(tx, row, { kind, meeting }) {
      if (row.email === null) return;
      const letter: CalendarLetter = {
        kind,
        row,
        snapshot: snapshotOf(meeting),
        organiser: meeting.organiser,
        sequence:
          kind === 'withdrawn' ? await latestSequence(tx, meeting.id) : await keepSnapshot(tx, meeting),
        madeAt: now(),
        reason: '',
      };
      const { subject, ...body } = calendarLetterWords(letter, links);
      const calendar = calendarPart(letter, { links, domain });
      await outbox.enqueue(tx, {
        dedupeKey: `attendance:${row.id}:${kind}:${row.version}`,
        kind: 'meeting-registration',
        to: row.email,
        subject,
        ...letterLayout({ title: subject, ...body, language: 'ru', answered: true }),
        place: placeOf(row),
        replyTo: links.replyAddress(row.id),
        ...(calendar && { calendar }),
      });
      if (row.toldAt === null && kind !== 'withdrawn')
        await attendeesRepository(tx).write(row.id, { toldAt: now() });
    },

    async taken(tx, row, { title }) {
      if (row.email === null) return;
      const waiting = row.state === 'waiting';
      const subject = waiting ? `Вы в листе ожидания: ${title}` : `Заявка принята: ${title}`;
      const blocks = [
        paragraph(`${callOf(row)}, здравствуйте!`),
        paragraph(
          waiting
            ? 'Свободных мест сейчас нет, вы записаны в лист ожидания. Как только место освободится, мы напишем, делать ничего не нужно.'
            : 'Организатор рассмотрит заявку и ответит письмом. Делать ничего не нужно.',
        ),
        button('Открыть свою страницу участника', links.personUrl(row.id)),
      ];
      await outbox.enqueue(tx, {
        dedupeKey: `attendance:${row.id}:${row.state}:${row.version}`,
        kind: 'meeting-registration',
        to: row.email,
        subject,
        ...letterLayout({ title: subject, ...letterBody(blocks), language: 'ru', answered: true }),
        place: placeOf(row),
        replyTo: links.replyAddress(row.id),
      });
    },
  };
}

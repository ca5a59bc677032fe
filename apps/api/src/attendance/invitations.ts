import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { PrepareInvitations } from '@pbnet/validation/attendance';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { MailingAboutSource, PersonLetter } from '../mail/mailing-source.ts';
import type { Mailings } from '../mail/mailings/mailings.ts';
import { attendees, invitationEditions, type InvitationSnapshot } from './attendance.tables.ts';
import {
  calendarLetterWords,
  calendarPart,
  callOf,
  modeWords,
  type CalendarOf,
} from './attendance-letters.ts';
import { readEditions, type Edition } from './attendance-views.ts';
import type { AttendeeRow } from './attendees.repository.ts';
import { meetingOf, snapshotOf, type MeetingOf } from './meeting-of.ts';
import { latestSequence } from './tell-attendee.ts';

type EditionRow = typeof invitationEditions.$inferSelect;

/** People who know of the meeting by a calendar letter: by a mailing that went out, or by their own registration. */
const told = sql`(${attendees.toldAt} is not null or exists (
  select from deliveries letter join mailings mailing on mailing.id = letter.mailing_id
  where mailing.kind = 'meeting-invitations' and letter.recipient_key = ${attendees.id}::text
    and letter.state not in ('prepared', 'left-out', 'cancelled')))`;

const comes = sql`${attendees.state} in ('invited', 'pending', 'waiting', 'registered')`;

/** New: invited, with an address, in no edition that is still there. */
const fresh = sql`${attendees.state} = 'invited' and ${attendees.toldAt} is null and ${attendees.email} is not null and not exists (
  select from mailings mailing where mailing.kind = 'meeting-invitations'
    and mailing.about = ${attendees.editionId}::text and mailing.state <> 'cancelled')`;

function recipients(tx: Transaction, edition: EditionRow): Promise<AttendeeRow[]> {
  const which =
    edition.kind === 'request'
      ? sql`${attendees.editionId} = ${edition.id}::uuid and ${comes}`
      : sql`${told} and ${comes}`;
  return tx
    .select()
    .from(attendees)
    .where(
      sql`${attendees.meetingId} = ${edition.meetingId}::uuid and ${attendees.email} is not null and ${which}`,
    )
    .orderBy(attendees.number);
}

export async function countFresh(tx: Transaction, meetingId: string): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(attendees)
    .where(sql`${attendees.meetingId} = ${meetingId}::uuid and ${fresh}`);
  return row?.count ?? 0;
}

/** An edition without a mailing told those who registered by themselves. */
const running = (edition: Edition) => edition.mailingState !== 'cancelled';

function same(one: InvitationSnapshot, other: InvitationSnapshot): boolean {
  return (Object.keys(one) as (keyof InvitationSnapshot)[]).every((key) => one[key] === other[key]);
}

/** What people who were told still believe and should not. */
export async function untoldChange(
  tx: Transaction,
  meeting: MeetingOf,
  editions: readonly Edition[],
): Promise<'update' | 'cancel' | null> {
  const live = editions.filter(running);
  const [anybody] = await tx
    .select({ id: attendees.id })
    .from(attendees)
    .where(
      sql`${attendees.meetingId} = ${meeting.id}::uuid and ${attendees.email} is not null and ${comes} and ${told}`,
    )
    .limit(1);
  if (!anybody || meeting.state === 'held' || meeting.state === 'closed') return null;
  const off = meeting.state === 'cancelled' || meeting.state === 'postponed';
  if (off) return live[0]?.kind === 'cancel' ? null : 'cancel';
  if (live[0]?.kind === 'cancel') return 'update';
  const lastToAll = live.findIndex(({ kind }) => kind === 'update');
  const since = lastToAll === -1 ? live : live.slice(0, lastToAll + 1);
  const now = snapshotOf(meeting);
  return since.every(({ snapshot }) => same(snapshot, now)) ? null : 'update';
}

export interface InvitationsOptions extends CalendarOf {
  readonly database: Database;
}

/** The letters of one edition of the invitations: each with its calendar part. */
export function invitationSource({ database, ...calendar }: InvitationsOptions): MailingAboutSource {
  function letterOf(row: AttendeeRow, edition: EditionRow, meeting: MeetingOf): PersonLetter {
    const letter = {
      kind: edition.kind,
      row,
      snapshot: edition.snapshot,
      organiser: meeting.organiser,
      sequence: edition.sequence,
      madeAt: edition.createdAt,
      reason:
        meeting.state === 'postponed'
          ? 'совещание отложено, о новых днях сообщим отдельно'
          : (meeting.cancellationReason ?? ''),
    };
    const part = calendarPart(letter, calendar);
    return {
      recipientKey: row.id,
      name: callOf(row),
      address: row.email,
      replyTo: calendar.links.replyAddress(row.id),
      ...calendarLetterWords(letter, calendar.links),
      attachments: [],
      summary: modeWords[row.mode],
      ...(part && { calendar: part }),
    };
  }

  const titles = { request: 'Приглашения', update: 'Изменения', cancel: 'Отмена' } as const;

  return {
    kind: 'meeting-invitations',
    run: (about) =>
      database.system(async (tx) => {
        const [edition] = await tx.select().from(invitationEditions).where(eq(invitationEditions.id, about));
        if (!edition) throw new DomainError('not-found', 'not-found');
        const meeting = await meetingOf(tx, edition.meetingId);
        const rows = await recipients(tx, edition);
        return {
          title: `${titles[edition.kind]}: ${edition.snapshot.title}`,
          letters: rows.map((row) => letterOf(row, edition, meeting)),
        };
      }),
  };
}

export interface Preparing {
  readonly database: Database;
  readonly mailings: Pick<Mailings, 'prepareAbout'>;
}

/** Makes an edition and its mailing, ready to be looked at; nothing is sent before a release. */
export async function prepareInvitations(
  { database, mailings }: Preparing,
  actor: Actor,
  { meetingId, kind }: PrepareInvitations,
): Promise<{ readonly mailingId: string }> {
  const editionId = await database.as(actor, async (tx) => {
    // Two people who press the button at once make one edition.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('invitations:' || ${meetingId}, 0))`);
    const meeting = await meetingOf(tx, meetingId);
    const waiting = (await readEditions(tx, meetingId)).find(
      ({ mailingState }) => mailingState === 'prepared',
    );
    if (waiting) throw new DomainError('conflict', 'invitations-waiting', { mailingId: waiting.mailingId });
    const sequence = (await latestSequence(tx, meetingId)) + (kind === 'request' ? 0 : 1);
    const snapshot = snapshotOf(meeting);
    const [edition] = await tx
      .insert(invitationEditions)
      .values({ meetingId, kind, sequence, snapshot, createdBy: actor.accountId })
      .returning();
    if (!edition) throw new Error('An edition was added and is not there.');
    if (kind === 'request')
      await tx
        .update(attendees)
        .set({ editionId: edition.id })
        .where(sql`${attendees.meetingId} = ${meetingId}::uuid and ${fresh}`);
    const rows = await recipients(tx, edition);
    if (rows.length === 0) throw new DomainError('rule-broken', 'invitations-nobody');
    await audit(tx, actor, {
      action: 'invitations.prepare',
      entity: 'meeting',
      entityId: meetingId,
      after: { kind, sequence, letters: rows.length },
    });
    return edition.id;
  });
  const { id } = await mailings.prepareAbout(actor, { kind: 'meeting-invitations', about: editionId });
  return { mailingId: id };
}

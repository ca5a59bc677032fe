import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { viewerGoneAfterSeconds } from '@pbnet/domain/attendance';
import { and, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { accounts } from '../identity/identity.tables.ts';
import { connectionPoints } from '../meetings/meetings.tables.ts';
import { attendees } from './attendance.tables.ts';
import { isHeadquarters } from './attendance-views.ts';
import { attendeesRepository } from './attendees.repository.ts';
import { meetingOf } from './meeting-of.ts';
import type { PersonalLinks } from './personal-links.ts';

export interface Stream {
  readonly title: string;
  /** ISO instant. */
  readonly startsAt: string;
  readonly zone: string;
  /** Null until headquarters gives the address. */
  readonly player: string | null;
}

export interface Streams {
  /** @throws DomainError forbidden for staff who are not on the list */
  watch(actor: Actor, meetingId: string): Promise<Stream>;
  beat(actor: Actor, meetingId: string): Promise<void>;
  watchByLink(token: string): Promise<Stream | null>;
  beatByLink(token: string): Promise<void>;
}

/** One row a viewer, however often the page is loaded; the peak is kept as it happens. */
async function noteViewer(tx: Transaction, meetingId: string, viewer: string): Promise<void> {
  await tx.execute(sql`
    with seen as (
      insert into stream_viewers (meeting_id, viewer) values (${meetingId}::uuid, ${viewer})
      on conflict (meeting_id, viewer) do update set last_at = now() returning viewer
    ), watching as (
      select count(*)::int + 1 as count from stream_viewers
      where meeting_id = ${meetingId}::uuid and viewer <> ${viewer}
        and last_at > now() - make_interval(secs => ${viewerGoneAfterSeconds})
    )
    update registrations set peak_viewers = greatest(peak_viewers, watching.count) from watching, seen
    where meeting_id = ${meetingId}::uuid and peak_viewers < watching.count`);
}

async function streamOf(tx: Transaction, meetingId: string): Promise<Stream> {
  const { title, startsAt, zone } = await meetingOf(tx, meetingId);
  const registration = await attendeesRepository(tx).registration(meetingId);
  return { title, startsAt: startsAt.toISOString(), zone, player: registration?.streamUrl ?? null };
}

/** The attendee that a member of staff is, by the address of the account. */
async function rowOfStaff(tx: Transaction, actor: Actor, meetingId: string) {
  const [row] = await tx
    .select({ id: attendees.id, state: attendees.state })
    .from(attendees)
    .innerJoin(accounts, sql`lower(${accounts.email}) = ${attendees.email}`)
    .where(and(eq(attendees.meetingId, meetingId), eq(accounts.id, actor.accountId)));
  return row;
}

async function hasPoint(tx: Transaction, { place }: Actor, meetingId: string): Promise<boolean> {
  if (!('regionalCenterId' in place)) return false;
  const [point] = await tx
    .select({ id: connectionPoints.id })
    .from(connectionPoints)
    .where(
      and(
        eq(connectionPoints.meetingId, meetingId),
        eq(connectionPoints.kind, 'closed-stream'),
        eq(connectionPoints.regionalCenterId, place.regionalCenterId),
      ),
    );
  return point !== undefined;
}

export function streams({
  database,
  links,
}: {
  readonly database: Database;
  readonly links: PersonalLinks;
}): Streams {
  /** Who the staff viewer is counted as: the same person as on the list, where there is one. */
  async function viewerOf(tx: Transaction, actor: Actor, meetingId: string): Promise<string> {
    // A meeting that is not there has no list.
    await meetingOf(tx, meetingId);
    const row = await rowOfStaff(tx, actor, meetingId);
    if (row && row.state !== 'rejected') return `attendee:${row.id}`;
    if (isHeadquarters(actor) || (await hasPoint(tx, actor, meetingId))) return `account:${actor.accountId}`;
    throw new DomainError('forbidden', 'stream-not-listed');
  }

  async function attendeeOf(tx: Transaction, token: string) {
    const id = links.read('person', token);
    const row = id === undefined ? undefined : await attendeesRepository(tx).byId(id);
    return row && ['registered', 'invited'].includes(row.state) ? row : undefined;
  }

  async function noteAttendee(tx: Transaction, attendeeId: string): Promise<void> {
    await tx
      .update(attendees)
      .set({ streamAt: sql`now()` })
      .where(and(eq(attendees.id, attendeeId), sql`${attendees.streamAt} is null`));
  }

  return {
    watch: (actor, meetingId) =>
      database.system(async (tx) => {
        await viewerOf(tx, actor, meetingId);
        return streamOf(tx, meetingId);
      }),

    beat: (actor, meetingId) =>
      database.system(async (tx) => {
        const viewer = await viewerOf(tx, actor, meetingId);
        await noteViewer(tx, meetingId, viewer);
        if (viewer.startsWith('attendee:')) await noteAttendee(tx, viewer.slice('attendee:'.length));
      }),

    watchByLink: (token) =>
      database.system(async (tx) => {
        const row = await attendeeOf(tx, token);
        return row ? streamOf(tx, row.meetingId) : null;
      }),

    beatByLink: (token) =>
      database.system(async (tx) => {
        const row = await attendeeOf(tx, token);
        if (!row) throw new DomainError('forbidden', 'stream-not-listed');
        await noteViewer(tx, row.meetingId, `attendee:${row.id}`);
        await noteAttendee(tx, row.id);
      }),
  };
}

import type { Day } from '@pbnet/domain';
import { instantAt } from '@pbnet/domain/meetings';
import { desc, eq, ne, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Meeting, MeetingCounts, StoredMeeting } from './meeting.ts';
import { meetings } from './meetings.tables.ts';

const iso = (column: unknown) => sql<string | null>`to_json(${column}) #>> '{}'`;

const shape = {
  id: meetings.id,
  kind: meetings.kind,
  title: meetings.title,
  within: meetings.within,
  purpose: meetings.purpose,
  state: meetings.state,
  modes: meetings.modes,
  zone: meetings.zone,
  startsOn: meetings.startsOn,
  endsOn: meetings.endsOn,
  startMinute: meetings.startMinute,
  endMinute: meetings.endMinute,
  place: meetings.place,
  host: meetings.host,
  hostRegionId: meetings.hostRegionId,
  organiser: meetings.organiser,
  videoconferenceUrl: meetings.videoconferenceUrl,
  month: meetings.month,
  earlierDays: meetings.earlierDays,
  cancellationReason: meetings.cancellationReason,
  declared: meetings.declared,
  announcedAt: iso(meetings.announcedAt),
  heldAt: iso(meetings.heldAt),
  closedAt: iso(meetings.closedAt),
  createdBy: meetings.createdBy,
  version: meetings.version,
};

/** A meeting is stored only with times that exist; the zone's rules may have changed since. */
function timed(stored: StoredMeeting): Meeting {
  const { startsOn, startMinute, endsOn, endMinute, zone } = stored;
  const instant = (at: Date | undefined) => (at ?? new Date(`${startsOn}T00:00:00Z`)).toISOString();
  return {
    ...stored,
    startsAt: instant(instantAt(startsOn, startMinute, zone)),
    endsAt: instant(instantAt(endsOn, endMinute, zone)),
  };
}

type Counted = MeetingCounts & { readonly meetingId: string } & Record<string, unknown>;

export function meetingsRepository(tx: Transaction) {
  return {
    /** The latest first; drafts are headquarters' own. */
    async list(drafts: boolean): Promise<readonly Meeting[]> {
      const rows = await tx
        .select(shape)
        .from(meetings)
        .where(drafts ? undefined : ne(meetings.state, 'draft'))
        .orderBy(desc(meetings.startsOn), meetings.id);
      return rows.map(timed);
    },

    async byId(id: string): Promise<Meeting | undefined> {
      const [row] = await tx.select(shape).from(meetings).where(eq(meetings.id, id));
      return row && timed(row);
    },

    /** 'share' while the programme is worked on, 'update' for the meeting's own steps. */
    async lock(id: string, strength: 'share' | 'update'): Promise<Meeting | undefined> {
      const [row] = await tx.select(shape).from(meetings).where(eq(meetings.id, id)).for(strength);
      return row && timed(row);
    },

    /** False when the meeting of that id is there already. */
    async add(meeting: typeof meetings.$inferInsert): Promise<boolean> {
      const added = await tx
        .insert(meetings)
        .values(meeting)
        .onConflictDoNothing()
        .returning({ id: meetings.id });
      return added.length === 1;
    },

    async write(id: string, written: Partial<typeof meetings.$inferInsert>): Promise<void> {
      await tx
        .update(meetings)
        .set({ ...written, version: sql`${meetings.version} + 1` })
        .where(eq(meetings.id, id));
    },

    /** Moves every session by as many days as the meeting moved. */
    async shiftSessions(id: string, days: number): Promise<void> {
      await tx.execute(
        sql`update meeting_sessions set day = day + ${days}::int, version = version + 1 where meeting_id = ${id}`,
      );
    },

    sessionsOutside({ id, startsOn, endsOn }: Meeting) {
      return tx.execute<{ title: string; day: Day }>(sql`
        select title, day::text from meeting_sessions
        where meeting_id = ${id} and (day < ${startsOn}::date or day > ${endsOn}::date) order by day limit 1`);
    },

    /** Of one meeting, or of all; as the transaction sees them. */
    async counts(id: string | null): Promise<ReadonlyMap<string, MeetingCounts>> {
      const rows = await tx.execute<Counted>(sql`
        select m.id as "meetingId",
          (select count(*)::int from meeting_sessions s where s.meeting_id = m.id) as sessions,
          (select count(*)::int from talks t where t.meeting_id = m.id and t.kind = 'talk'
            and t.session_id is not null) as talks,
          (select count(*)::int from talks t where t.meeting_id = m.id and t.session_id is null) as unscheduled,
          (select count(*)::int from connection_points p where p.meeting_id = m.id
            and p.kind = 'videoconference') as "videoconferencePoints",
          (select count(*)::int from connection_points p where p.meeting_id = m.id
            and p.kind = 'closed-stream') as "closedStreamPoints"
        from meetings m where ${id}::uuid is null or m.id = ${id}::uuid`);
      return new Map(rows.map(({ meetingId, ...counts }) => [meetingId, counts]));
    },
  };
}

import { eq, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { EventStep, JointEvent, NamedEvent } from './joint-event.ts';
import { jointEvents, jointEventSteps } from './joint-events.tables.ts';

/** Postgres writes instants in its own way; the wire and comparisons want the one of JavaScript. */
const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The card as JSON; `e` is joint_events. */
export const eventJson = sql`jsonb_build_object(
    'id', e.id, 'regionId', e.region_id, 'regionalCenterId', e.regional_center_id, 'centerId', e.center_id,
    'title', e.title, 'kind', e.kind, 'format', e.format, 'startsAt', ${iso(sql`e.starts_at`)},
    'endsAt', ${iso(sql`e.ends_at`)}, 'zone', e.zone, 'placeCenterId', e.place_center_id, 'place', e.place,
    'hall', e.hall, 'organisers', e.organisers, 'withLibrary', e.with_library, 'inCharge', e.in_charge)
  || jsonb_build_object(
    'libraryPeople', e.library_people, 'onAir', e.on_air, 'audience', e.audience, 'description', e.description,
    'expectedInPerson', e.expected_in_person, 'expectedVideo', e.expected_video, 'links', e.links,
    'state', e.state, 'handedOverAt', ${iso(sql`e.handed_over_at`)}, 'submittedAt', ${iso(sql`e.submitted_at`)},
    'agreedAt', ${iso(sql`e.agreed_at`)}, 'reason', e.reason, 'reportedAt', ${iso(sql`e.reported_at`)},
    'report', case when e.actual_in_person is not null then jsonb_build_object('inPerson', e.actual_in_person,
      'video', e.actual_video, 'words', e.report_words) end,
    'postponements', e.postponements, 'sequence', e.sequence, 'changedAt', ${iso(sql`e.changed_at`)},
    'version', e.version)`;

const namedJson = sql`${eventJson} || jsonb_build_object(
    'regionName', r.name_ru, 'regionalCenterName', coalesce(public_regional_center_name(e.regional_center_id), ''),
    'centerName', public_center_name(e.center_id),
    'placeName', coalesce(public_center_name(e.place_center_id), e.place),
    'kindName', json_build_object('ru', k.name_ru, 'en', k.name_en))`;

/** Region and kind of the card, by the names of today. */
export const namedFrom = sql`joint_events e
    join joint_event_kinds k on k.code = e.kind
    left join lateral (
      select name_ru from region_versions where region_id = e.region_id and valid_from <= current_date
      order by valid_from desc limit 1) r on true`;

export interface NewStep extends Omit<EventStep, 'by' | 'at'> {
  readonly event: Pick<JointEvent, 'id' | 'regionId' | 'regionalCenterId' | 'centerId'>;
  readonly actorId: string | null;
  readonly at: Date;
}

export interface PageOf {
  readonly where: SQL;
  readonly order: SQL;
  readonly limit: number;
  readonly offset: number;
}

type Row = typeof jointEvents.$inferInsert;

export function jointEventsRepository(tx: Transaction) {
  return {
    async byId(id: string): Promise<NamedEvent | undefined> {
      const [row] = await tx.execute<{ event: NamedEvent }>(
        sql`select ${namedJson} as event from ${namedFrom} where e.id = ${id}`,
      );
      return row?.event;
    },

    async lock(id: string): Promise<JointEvent | undefined> {
      const [row] = await tx.execute<{ event: JointEvent }>(
        sql`select ${eventJson} as event from joint_events e where e.id = ${id} for update`,
      );
      return row?.event;
    },

    async page({ where, order, limit, offset }: PageOf): Promise<readonly NamedEvent[]> {
      const rows = await tx.execute<{ event: NamedEvent }>(
        sql`select ${namedJson} as event from ${namedFrom} where ${where} order by ${order}
          limit ${limit} offset ${offset}`,
      );
      return rows.map(({ event }) => event);
    },

    async count(where: SQL): Promise<number> {
      const [row] = await tx.execute<{ total: number }>(
        sql`select count(*)::int as total from joint_events e where ${where}`,
      );
      return row?.total ?? 0;
    },

    /** False when the card of that id is there already. */
    async add(row: Row): Promise<boolean> {
      const added = await tx
        .insert(jointEvents)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: jointEvents.id });
      return added.length === 1;
    },

    async write(id: string, change: Partial<Row>, at: Date): Promise<void> {
      await tx
        .update(jointEvents)
        .set({ ...change, changedAt: at, version: sql`${jointEvents.version} + 1` })
        .where(eq(jointEvents.id, id));
    },

    async addStep({ event, oldStartsAt, oldEndsAt, ...step }: NewStep): Promise<void> {
      const { id: eventId, regionId, regionalCenterId, centerId } = event;
      await tx.insert(jointEventSteps).values({
        ...{ eventId, regionId, regionalCenterId, centerId },
        ...step,
        oldStartsAt: dateOf(oldStartsAt),
        oldEndsAt: dateOf(oldEndsAt),
      });
    },

    async steps(eventId: string): Promise<readonly EventStep[]> {
      const rows = await tx.execute<{ step: EventStep }>(sql`
        select json_build_object('command', s.command, 'state', s.state, 'words', s.words,
          'oldStartsAt', ${iso(sql`s.old_starts_at`)}, 'oldEndsAt', ${iso(sql`s.old_ends_at`)},
          'at', ${iso(sql`s.at`)}, 'by', a.display_name) as step
        from joint_event_steps s left join accounts a on a.id = s.actor_id
        where s.event_id = ${eventId} order by s.id`);
      return rows.map(({ step }) => step);
    },
  };
}

export function dateOf(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}

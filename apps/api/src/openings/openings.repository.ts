import { eq, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { NamedOpening, OpeningChange, OpeningStepDone, PlannedOpening } from './opening.ts';
import {
  plannedOpeningAddresses,
  plannedOpeningChanges,
  plannedOpenings,
  plannedOpeningSteps,
} from './openings.tables.ts';

/** Postgres writes instants in its own way; the wire and comparisons want the one of JavaScript. */
const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The card as JSON; `o` is planned_openings. */
export const openingJson = sql`jsonb_build_object(
    'id', o.id, 'regionId', o.region_id, 'regionalCenterId', o.regional_center_id, 'state', o.state,
    'proposedBy', o.proposed_by, 'campaignId', o.campaign_id, 'organizationId', o.organization_id,
    'hostName', o.host_name, 'name', o.name, 'locality', o.locality, 'municipality', o.municipality,
    'municipalityId', o.municipality_id, 'address', o.address, 'latitude', o.latitude, 'longitude', o.longitude,
    'timeZone', o.time_zone, 'seats', o.seats, 'equipment', o.equipment, 'linkSpeedMbps', o.link_speed_mbps)
  || jsonb_build_object(
    'personName', o.person_name, 'personPost', o.person_post, 'personPhone', o.person_phone,
    'personEmail', o.person_email, 'plannedMonth', o.planned_month, 'oldMonth', o.old_month,
    'postponedBy', o.postponed_by, 'postponements', o.postponements, 'reason', o.reason,
    'rejectedBy', o.rejected_by, 'proposedAt', ${iso(sql`o.proposed_at`)}, 'agreedAt', ${iso(sql`o.agreed_at`)},
    'agreementId', o.agreement_id, 'jointEventId', o.joint_event_id, 'centerId', o.center_id,
    'openedOn', o.opened_on, 'changedAt', ${iso(sql`o.changed_at`)}, 'version', o.version,
    'addresses', coalesce((select jsonb_agg(case when masklen(a.range) =
        case family(a.range) when 4 then 32 else 128 end then host(a.range) else text(a.range) end order by a.position)
      from planned_opening_addresses a where a.opening_id = o.id), '[]'))`;

const namedJson = sql`${openingJson} || jsonb_build_object(
    'regionName', coalesce(r.name_ru, ''), 'regionCode', g.code,
    'regionalCenterName', coalesce(public_regional_center_name(o.regional_center_id), ''),
    'changePending', exists (select 1 from planned_opening_changes c
      where c.opening_id = o.id and c.state = 'pending'))`;

/** A proposal with its region by the name of today. */
export const namedFrom = sql`planned_openings o
    join regions g on g.id = o.region_id
    left join lateral (
      select name_ru from region_versions where region_id = o.region_id and valid_from <= current_date
      order by valid_from desc limit 1) r on true`;

type Row = typeof plannedOpenings.$inferInsert;
type ChangeRow = typeof plannedOpeningChanges.$inferInsert;
type Placed = Pick<PlannedOpening, 'id' | 'regionId' | 'regionalCenterId'>;

export interface NewStep extends Omit<OpeningStepDone, 'by' | 'at'> {
  readonly opening: Placed;
  readonly actorId: string | null;
  readonly at: Date;
}

export interface PageOf {
  readonly where: SQL;
  readonly order: SQL;
  readonly limit: number;
  readonly offset: number;
}

export function openingsRepository(tx: Transaction) {
  return {
    async byId(id: string): Promise<NamedOpening | undefined> {
      const [row] = await tx.execute<{ opening: NamedOpening }>(
        sql`select ${namedJson} as opening from ${namedFrom} where o.id = ${id}`,
      );
      return row?.opening;
    },

    async lock(id: string): Promise<PlannedOpening | undefined> {
      // Locked first, read after: the addresses are another table, and must be those of the locked row.
      await tx.execute(sql`select 1 from planned_openings where id = ${id} for update`);
      const [row] = await tx.execute<{ opening: PlannedOpening }>(
        sql`select ${openingJson} as opening from planned_openings o where o.id = ${id}`,
      );
      return row?.opening;
    },

    async page({ where, order, limit, offset }: PageOf): Promise<readonly NamedOpening[]> {
      const rows = await tx.execute<{ opening: NamedOpening }>(
        sql`select ${namedJson} as opening from ${namedFrom} where ${where} order by ${order}
          limit ${limit} offset ${offset}`,
      );
      return rows.map(({ opening }) => opening);
    },

    async count(where: SQL): Promise<number> {
      const [row] = await tx.execute<{ total: number }>(
        sql`select count(*)::int as total from planned_openings o where ${where}`,
      );
      return row?.total ?? 0;
    },

    /** False when the proposal of that id is there already. */
    async add(row: Row): Promise<boolean> {
      const added = await tx
        .insert(plannedOpenings)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: plannedOpenings.id });
      return added.length === 1;
    },

    async write(id: string, change: Partial<Row>, at: Date): Promise<void> {
      await tx
        .update(plannedOpenings)
        .set({ ...change, changedAt: at, version: sql`${plannedOpenings.version} + 1` })
        .where(eq(plannedOpenings.id, id));
    },

    async writeAddresses({ id: openingId, ...rest }: Placed, addresses: readonly string[]): Promise<void> {
      const { regionId, regionalCenterId } = rest;
      await tx.delete(plannedOpeningAddresses).where(eq(plannedOpeningAddresses.openingId, openingId));
      if (addresses.length === 0) return;
      await tx
        .insert(plannedOpeningAddresses)
        .values(
          addresses.map((range, position) => ({ openingId, regionId, regionalCenterId, position, range })),
        );
    },

    async addStep({ opening, ...step }: NewStep): Promise<void> {
      const { id: openingId, regionId, regionalCenterId } = opening;
      await tx.insert(plannedOpeningSteps).values({ openingId, regionId, regionalCenterId, ...step });
    },

    async steps(openingId: string): Promise<readonly OpeningStepDone[]> {
      const rows = await tx.execute<{ step: OpeningStepDone }>(sql`
        select json_build_object('command', s.command, 'state', s.state, 'side', s.side, 'words', s.words,
          'oldMonth', s.old_month, 'at', ${iso(sql`s.at`)}, 'by', a.display_name) as step
        from planned_opening_steps s left join accounts a on a.id = s.actor_id
        where s.opening_id = ${openingId} order by s.id`);
      return rows.map(({ step }) => step);
    },

    async changes(openingId: string): Promise<readonly OpeningChange[]> {
      const rows = await tx.execute<{ change: OpeningChange }>(sql`
        select json_build_object('id', c.id, 'state', c.state, 'requestedBy', c.requested_by,
          'requestedAt', ${iso(sql`c.requested_at`)}, 'by', a.display_name, 'words', c.words, 'before', c.before,
          'after', c.after, 'answer', c.answer, 'decidedAt', ${iso(sql`c.decided_at`)},
          'decidedBy', d.display_name, 'version', c.version) as change
        from planned_opening_changes c
        left join accounts a on a.id = c.requested_by_id left join accounts d on d.id = c.decided_by_id
        where c.opening_id = ${openingId} order by c.requested_at desc, c.id`);
      return rows.map(({ change }) => change);
    },

    /** False when another wish waits already, or this very one was made before. */
    async addChange(row: ChangeRow): Promise<boolean> {
      const added = await tx
        .insert(plannedOpeningChanges)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: plannedOpeningChanges.id });
      return added.length === 1;
    },

    async endChange(id: string, end: Partial<ChangeRow>): Promise<void> {
      await tx
        .update(plannedOpeningChanges)
        .set({ ...end, version: sql`${plannedOpeningChanges.version} + 1` })
        .where(eq(plannedOpeningChanges.id, id));
    },
  };
}

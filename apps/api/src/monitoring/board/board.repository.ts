import { firstDay, lastDay, type Day, type Month } from '@pbnet/domain';
import type { PeriodState } from '@pbnet/domain/monitoring';
import type { BoardCenters } from '@pbnet/validation/monitoring';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { noCenters, type BoardCounts, type BoardMonth, type CenterColumns } from './board-month.ts';

export interface BoardPeriod extends Record<string, unknown> {
  readonly state: PeriodState;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly closesOn: Day;
}

/** Counts of the whole month, of a region or of a regional center: the ids above say which. */
export interface CountsRow extends BoardCounts, Record<string, unknown> {
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly regionCode: string | null;
  readonly name: string | null;
  readonly nameEn: string | null;
}

/**
 * The reports of the month and whether the centre's own day has passed; centres that are open and yet owe no
 * report, suspended ones, stand beside them as not required.
 */
function reportsOf(month: Month, now: Date): SQL {
  const [first, last] = [firstDay(month), lastDay(month)];
  const version = (centerId: SQL) => sql`
    select region_id, regional_center_id, name, locality, time_zone from access_center_versions
    where center_id = ${centerId}
    order by valid_from > ${last}, valid_from desc limit 1`;
  return sql`
    select r.center_id, r.region_id, r.regional_center_id, r.late, r.submitted_at, r.state,
      coalesce(r.extended_due_on, p.due_on) as due_on,
      r.state not in ('submitted', 'accepted')
        and (${now.toISOString()}::timestamptz at time zone coalesce(v.time_zone, 'Europe/Moscow'))::date
          > coalesce(r.extended_due_on, p.due_on) as overdue,
      v.name, v.locality
    from center_reports r
    join reporting_periods p on p.month = r.month
    left join lateral (${version(sql`r.center_id`)}) v on true
    where r.month = ${month}
    union all
    select c.id, v.region_id, v.regional_center_id, false, null, 'not-required', p.due_on, false, v.name, v.locality
    from access_centers c
    join reporting_periods p on p.month = ${month} and p.state <> 'scheduled'
    join lateral (${version(sql`c.id`)}) v on true
    where c.opened_on <= ${last} and (c.closed_on is null or c.closed_on > ${first})
      and not exists (select from center_reports r where r.month = ${month} and r.center_id = c.id)`;
}

function matching({ regionId, regionalCenterId, state, late, overdue, search }: BoardCenters): SQL {
  const conditions: SQL[] = [sql`true`];
  if (regionId !== undefined) conditions.push(sql`b.region_id = ${regionId}`);
  if (regionalCenterId !== undefined) conditions.push(sql`b.regional_center_id = ${regionalCenterId}`);
  if (state !== undefined) conditions.push(sql`b.state = ${state}`);
  if (late !== undefined) conditions.push(sql`b.late = ${late}`);
  if (overdue !== undefined) conditions.push(sql`b.overdue = ${overdue}`);
  if (search) conditions.push(named(search));
  return sql.join(conditions, sql` and `);
}

function named(search: string): SQL {
  const folded = (text: SQL) => sql`translate(lower(${text}), 'ё', 'е')`;
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`${folded(sql`concat_ws(' ', b.name, b.locality, c.code)`)} like ${folded(sql`${pattern}`)}`;
}

export function boardRepository(tx: Transaction, now: Date) {
  return {
    /** Newest first. */
    async months(): Promise<readonly BoardMonth[]> {
      return tx.execute<BoardMonth & Record<string, unknown>>(sql`
        select month, state as "periodState" from reporting_periods
        where state <> 'scheduled' order by month desc`);
    },

    async period(month: Month): Promise<BoardPeriod | undefined> {
      const [row] = await tx.execute<BoardPeriod>(sql`
        select state, opens_on::text as "opensOn", due_on::text as "dueOn", closes_on::text as "closesOn"
        from reporting_periods where month = ${month}`);
      return row;
    },

    /** Counts of the network, every region and every regional center in one pass over the month's reports. */
    async counts(month: Month): Promise<readonly CountsRow[]> {
      return tx.execute<CountsRow>(sql`
        with counted as (
          select b.region_id, b.regional_center_id,
            (count(*) filter (where b.state <> 'not-required'))::int as expected,
            (count(*) filter (where b.state in ('submitted', 'accepted')))::int as "handedIn",
            (count(*) filter (where b.state = 'accepted'))::int as accepted,
            (count(*) filter (where b.state = 'returned'))::int as returned,
            (count(*) filter (where b.state = 'draft'))::int as draft,
            (count(*) filter (where b.state = 'missing'))::int as missing,
            (count(*) filter (where b.state = 'not-required'))::int as "notRequired",
            (count(*) filter (where b.late and b.state in ('submitted', 'accepted')))::int as late,
            (count(*) filter (where b.overdue))::int as overdue
          from (${reportsOf(month, now)}) b
          group by grouping sets ((), (b.region_id), (b.region_id, b.regional_center_id))
        )
        select counted.region_id as "regionId", counted.regional_center_id as "regionalCenterId",
          coalesce(region.iso_code, region.code) as "regionCode", coalesce(center.name, region_version.name_ru, region.code) as name,
          region_version.name_en as "nameEn",
          expected, "handedIn", accepted, returned, draft, missing, "notRequired", late, overdue
        from counted
        left join regions region on region.id = counted.region_id
        left join lateral (
          select name_ru, name_en from region_versions
          where region_id = counted.region_id
          order by valid_from > ${lastDay(month)}, valid_from desc limit 1
        ) region_version on true
        left join lateral (
          select name from regional_center_versions
          where regional_center_id = counted.regional_center_id
          order by valid_from > ${lastDay(month)}, valid_from desc limit 1
        ) center on true
        order by name, "regionId", "regionalCenterId"`);
    },

    /** The centres that match, as columns: a third of the bytes of rows. */
    async centers(filter: BoardCenters): Promise<CenterColumns> {
      const [row] = await tx.execute<CenterColumns & Record<string, unknown>>(sql`
        select ${columns}
        from (
          select b.*, c.code, coalesce(b.name, c.code) as shown
          from (${reportsOf(filter.month, now)}) b
          left join access_centers c on c.id = b.center_id
          where ${matching(filter)}
          order by shown, b.center_id
        ) b`);
      return row ?? noCenters;
    },
  };
}

const columns = sql.join(
  (
    [
      ['centerId', sql`b.center_id`],
      ['code', sql`coalesce(b.code, '')`],
      ['name', sql`coalesce(b.shown, '')`],
      ['locality', sql`coalesce(b.locality, '')`],
      ['regionId', sql`b.region_id`],
      ['regionalCenterId', sql`b.regional_center_id`],
      ['state', sql`b.state`],
      ['late', sql`b.late`],
      ['overdue', sql`b.overdue`],
      ['dueOn', sql`b.due_on`],
      ['submittedAt', sql`b.submitted_at`],
    ] as const
  ).map(([name, column]) => sql`coalesce(json_agg(${column}), '[]') as ${sql.identifier(name)}`),
  sql`, `,
);

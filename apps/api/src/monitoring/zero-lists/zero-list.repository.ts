import { lastDay, type Month } from '@pbnet/domain';
import type { PeriodState, ReportState, ZeroKind } from '@pbnet/domain/monitoring';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

export interface ListedCenter extends Record<string, unknown> {
  readonly centerId: number;
  readonly regionalCenterId: number;
  readonly state: ReportState;
}

export interface ListedRegionalCenter extends Record<string, unknown> {
  readonly regionalCenterId: number;
  readonly regionId: number;
  readonly name: string;
  readonly expected: number;
  readonly reported: number;
}

/** One streak of a listed centre: of its zero indicator, or of its whole report where `code` is null. */
export interface StreakRow extends Record<string, unknown> {
  readonly centerId: number;
  readonly kind: ZeroKind;
  readonly code: string | null;
  readonly streak: number;
  readonly lastNonZero: Month | null;
}

export interface CenterName extends Record<string, unknown> {
  readonly centerId: number;
  readonly code: string;
  readonly name: string;
  readonly locality: string;
}

const counted = (report: SQL) => sql`${report}.state in ('submitted', 'accepted')`;

/** Arrays travel as PostgreSQL literals: codes and ids hold no character that would need more than this. */
function textArray(items: readonly (string | number)[]): SQL {
  return sql`${`{${items.map((item) => JSON.stringify(String(item))).join(',')}}`}`;
}

export function zeroListRepository(tx: Transaction) {
  return {
    async periodState(month: Month): Promise<PeriodState | undefined> {
      const [row] = await tx.execute<{ state: PeriodState }>(
        sql`select state from reporting_periods where month = ${month}`,
      );
      return row?.state;
    },

    /** Every regional center open in the month, with how many reports it owed and how many count. */
    async regionalCenters(month: Month, only: number | null): Promise<readonly ListedRegionalCenter[]> {
      return tx.execute<ListedRegionalCenter>(sql`
        select rc.id as "regionalCenterId", rc.region_id as "regionId", coalesce(v.name, rc.code) as name,
          count(r.center_id)::int as expected,
          count(r.center_id) filter (where ${counted(sql`r`)})::int as reported
        from regional_centers rc
        left join lateral (
          select name from regional_center_versions
          where regional_center_id = rc.id
          order by valid_from > ${lastDay(month)}, valid_from desc limit 1
        ) v on true
        left join center_reports r on r.regional_center_id = rc.id and r.month = ${month}
        where rc.opened_on <= ${lastDay(month)} and (rc.closed_on is null or rc.closed_on > ${`${month}-01`})
          and (${only}::int is null or rc.id = ${only}::int)
        group by rc.id, v.name
        order by name, rc.id`);
    },

    /** The centres on the month's lists: open throughout, and without a counted report or with a zero that matters. */
    async listed(month: Month, codes: readonly string[], only: ListFilter): Promise<readonly ListedCenter[]> {
      return tx.execute<ListedCenter>(sql`
        select r.center_id as "centerId", r.regional_center_id as "regionalCenterId", r.state
        from center_reports r
        where r.month = ${month} and r.full_month
          and (${only.regionalCenterId ?? null}::int is null or r.regional_center_id = ${only.regionalCenterId ?? null}::int)
          and (${only.centerId ?? null}::int is null or r.center_id = ${only.centerId ?? null}::int)
          and (not ${counted(sql`r`)} or is_all_zero(r."values") or exists (
            select from unnest(${textArray(codes)}::text[]) code where r."values" -> code = '0'))`);
    },

    /**
     * Streaks and last non-zero months of the listed centres. Says in SQL what `zeroFinding` defines: every
     * search walks one centre's months from the newest and stops at the first that answers it.
     */
    async streaks(
      month: Month,
      codes: readonly string[],
      centers: readonly number[],
    ): Promise<readonly StreakRow[]> {
      const history = sql`select h.month from center_reports h
        where h.center_id = l.center_id and h.month <= ${month}`;
      const newest = sql`order by h.month desc limit 1`;
      return tx.execute<StreakRow>(sql`
        with listed as (
          select r.center_id, ${counted(sql`r`)} as counted, r."values",
            case when not ${counted(sql`r`)} then 'missing'
              when is_all_zero(r."values") then 'all-zero' else 'some-zero' end as kind
          from center_reports r
          where r.month = ${month} and r.center_id = any (${textArray(centers)}::int[])
        )
        select l.center_id as "centerId", l.kind, z.code, last.month as "lastNonZero",
          (select count(*)::int from center_reports h
            where h.center_id = l.center_id and h.full_month
              and h.month <= ${month} and h.month > coalesce(broken.month, '')) as streak
        from listed l
        cross join lateral (
          select null as code
          union all
          select code from unnest(${textArray(codes)}::text[]) code
          where l.counted and l."values" -> code = '0'
        ) z
        left join lateral (
          ${history} and h.full_month and not (case
            when z.code is not null then ${counted(sql`h`)} and coalesce(h."values" -> z.code = '0', false)
            when l.kind = 'missing' then not ${counted(sql`h`)}
            when l.kind = 'all-zero' then ${counted(sql`h`)} and is_all_zero(h."values")
            else false end)
          ${newest}
        ) broken on true
        left join lateral (
          ${history} and ${counted(sql`h`)} and jsonb_path_exists(
            case when z.code is null then h."values" else jsonb_build_object('of', h."values" -> z.code) end,
            '$.* ? (@ > 0)')
          ${newest}
        ) last on true`);
    },

    async names(month: Month, centers: readonly number[]): Promise<readonly CenterName[]> {
      return tx.execute<CenterName>(sql`
        select c.id as "centerId", c.code, coalesce(v.name, c.code) as name, coalesce(v.locality, '') as locality
        from access_centers c
        left join lateral (
          select name, locality from access_center_versions
          where center_id = c.id
          order by valid_from > ${lastDay(month)}, valid_from desc limit 1
        ) v on true
        where c.id = any (${textArray(centers)}::int[])`);
    },
  };
}

export interface ListFilter {
  readonly regionalCenterId?: number | undefined;
  readonly centerId?: number | undefined;
}

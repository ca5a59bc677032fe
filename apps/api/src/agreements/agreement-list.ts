import type { Day } from '@pbnet/domain';
import type { AgreementKind, AgreementState, Prolongation } from '@pbnet/domain/agreements';
import { readings } from '@pbnet/domain/platform';
import type { ListAgreements } from '@pbnet/validation/agreements';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** An agreement in a list. */
export interface AgreementRow {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly kind: AgreementKind;
  readonly state: AgreementState;
  readonly regionName: string | null;
  readonly regionalCenterName: string | null;
  /** Short names of the parties but for the Presidential Library, in signing order. */
  readonly parties: readonly string[];
  readonly startsOn: Day | null;
  /** The last day on which it holds as it is seen today; null: no end. */
  readonly effectiveEnd: Day | null;
  readonly prolongation: Prolongation;
  readonly amendsId: string | null;
  readonly centers: number;
  /** Days until its end, where it will not prolong itself; null where nothing has to be done. */
  readonly daysLeft: number | null;
}

export interface AgreementPage {
  readonly rows: readonly AgreementRow[];
  readonly total: number;
  readonly pageSize: number;
}

const pageSize = 50;

const all: SQL = sql`true`;
const fold = (column: SQL): SQL => sql`lower(translate(${column}, 'Ёё', 'Ее'))`;

/** True where every typed word occurs, in one of the readings of what was typed (the other keyboard layout). */
function typed(column: SQL, text: string): SQL {
  const ways = readings(text).map((reading) => {
    const words = reading
      .split(' ')
      .map((word) => sql`${column} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`);
    return sql`(${sql.join(words, sql` and `)})`;
  });
  return ways.length === 0 ? all : sql`(${sql.join(ways, sql` or `)})`;
}

/** Found by the title, the number or the name of a party: each by its own index. */
function named(search: string): SQL {
  return sql`a.id in (
    select o.id from agreements o where ${typed(fold(sql`o.title || ' ' || coalesce(o.number, '')`), search)}
    union
    select p.agreement_id from agreement_parties p
    join organization_versions v on v.organization_id = p.organization_id
    where ${typed(fold(sql`(v.name || ' ' || v.short_name)`), search)})`;
}

/** Ends within so many days and does not prolong itself; `a` is agreements. */
export function expiringWithin(days: number, today: Day): SQL {
  return sql`(a.state = 'active' and a.amends_id is null and (a.prolongation = 'none' or a.closed_on is not null)
    and least(a.ends_on, a.closed_on - 1) between ${today}::date and ${today}::date + ${days}::int)`;
}

function conditions(asked: ListAgreements, today: Day): SQL {
  const { state, kind, regionId, regionalCenterId, centerId, organizationId, expiring } = asked;
  const given = (value: unknown, condition: SQL) => (value === undefined ? all : condition);
  const parts = [
    given(
      state,
      state === 'in-work'
        ? sql`a.state in ('draft', 'in-review', 'approved', 'signing')`
        : sql`a.state = ${state}`,
    ),
    given(kind, sql`a.kind = ${kind}`),
    given(regionId, sql`a.region_id = ${regionId}`),
    given(regionalCenterId, sql`a.regional_center_id = ${regionalCenterId}`),
    given(
      centerId,
      sql`a.id in (select c.agreement_id from agreement_centers c where c.center_id = ${centerId})`,
    ),
    given(
      organizationId,
      sql`a.id in (select p.agreement_id from agreement_parties p where p.organization_id = ${organizationId})`,
    ),
    expiring === undefined ? all : expiringWithin(expiring, today),
    given(asked.endsFrom, sql`a.state = 'active' and ${ends(today)} >= ${asked.endsFrom}::date`),
    given(asked.endsTo, sql`a.state = 'active' and ${ends(today)} <= ${asked.endsTo}::date`),
    asked.search ? named(asked.search) : all,
  ];
  return sql.join(
    parts.filter((part) => part !== all),
    sql` and `,
  );
}

/** The last day as it is seen on the day; `a` is agreements. */
export function ends(today: Day): SQL {
  return sql`agreement_end(a.ends_on, a.prolongation, a.prolongation_months, a.closed_on, ${today}::date)`;
}

export interface ListReading {
  readonly asked: ListAgreements;
  readonly today: Day;
  /** A whole list for a workbook instead of a page. */
  readonly most?: number;
}

/** What ends soonest first where the end is asked for; the newest first otherwise. */
export async function listAgreements(tx: Transaction, reading: ListReading): Promise<AgreementPage> {
  const { asked, today, most = pageSize } = reading;
  const narrowed = conditions(asked, today);
  const where = narrowed.queryChunks.length === 0 ? all : narrowed;
  const byEnd = asked.expiring !== undefined || asked.endsTo !== undefined;
  const order = byEnd ? sql`a.ends_on, a.id` : sql`a.created_at desc, a.id`;
  const offset = ((asked.page ?? 1) - 1) * most;
  // What is narrowed is found once: the page and the count both stand on it.
  const [found] = await tx.execute<{ rows: readonly AgreementRow[]; total: number }>(sql`
    with found as materialized (select a.id, a.ends_on, a.created_at from agreements a where ${where}),
      page as (select a.id from found a order by ${order} limit ${most} offset ${offset})
    select (select count(*)::int from found) as total, coalesce((
      select jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'title', a.title, 'kind', a.kind, 'state', a.state,
      'regionName', (select v.name_ru from region_versions v where v.region_id = a.region_id
        and v.valid_from <= current_date order by v.valid_from desc limit 1),
      'regionalCenterName', public_regional_center_name(a.regional_center_id),
      'parties', coalesce((select jsonb_agg(coalesce((select v.short_name from organization_versions v
          where v.organization_id = p.organization_id and v.valid_from <= current_date
          order by v.valid_from desc limit 1), '') order by p.signing_order)
        from agreement_parties p where p.agreement_id = a.id and p.role <> 'presidential-library'), '[]'),
      'startsOn', a.starts_on, 'effectiveEnd', ${ends(today)}, 'prolongation', a.prolongation,
      'amendsId', a.amends_id,
      'centers', (select count(*) from agreement_centers c where c.agreement_id = a.id),
      'daysLeft', case when a.state = 'active' and a.amends_id is null and (a.prolongation = 'none' or a.closed_on is not null)
        then ${ends(today)} - ${today}::date end) order by ${order})
      from page join agreements a on a.id = page.id), '[]') as rows`);
  return { rows: found?.rows ?? [], total: found?.total ?? 0, pageSize };
}

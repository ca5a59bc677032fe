import { connect } from '@pbnet/api/database';
import { listAgreements, listPartners } from '@pbnet/api/measured';
import { asDay } from '@pbnet/domain';
import { network, type Actor } from '@pbnet/domain/access';
import type { ListAgreements } from '@pbnet/validation/agreements';
import type { ListPartners } from '@pbnet/validation/partners';
import type { Sql } from 'postgres';
import type { Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';
import { compareTimes } from '../timing.ts';
import { agreementCount, buildRegistry, organizationCount } from './build-registry.ts';

const today = asDay('2026-11-01');
const actor: Actor = { accountId: '', sessionId: '', role: 'agreements-officer', place: network };
const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

type Condition = (sql: Sql) => ReturnType<Sql>;

interface Question<Asked> {
  readonly name: string;
  readonly asked: Asked;
  /** The same question as plain SQL over `o` and `v`, or over `a`. */
  readonly plain: Condition;
}

const ofPartners: readonly Question<ListPartners>[] = [
  { name: 'list', asked: { page: 1 }, plain: (sql) => sql`true` },
  {
    name: 'filter',
    asked: { page: 1, regionId: 58, kind: 'museum' },
    plain: (sql) => sql`o.region_id = 58 and o.kind = 'museum'`,
  },
  {
    name: 'search',
    asked: { page: 1, search: 'институт 311' },
    plain: (sql) => sql`lower(v.name) like '%институт%' and lower(v.name) like '%311%'`,
  },
];

const ofAgreements: readonly Question<ListAgreements>[] = [
  { name: 'list', asked: { page: 1 }, plain: (sql) => sql`true` },
  {
    name: 'filter',
    asked: { page: 1, state: 'active', regionalCenterId: 40 },
    plain: (sql) => sql`a.state = 'active' and a.regional_center_id = 40`,
  },
  {
    name: 'search',
    asked: { page: 1, search: 'с-4242' },
    plain: (sql) => sql`(lower(a.title || ' ' || a.number) like '%с-4242%' or a.id in (
      select p.agreement_id from agreement_parties p
      join organization_versions v on v.organization_id = p.organization_id
      where lower(v.name || ' ' || v.short_name) like '%с-4242%'))`,
  },
];

/**
 * The same page as one writes it by hand, without policies: fifty institutions, how many there are, and the regional
 * centers that each is linked with.
 */
async function plainPartners(sql: Sql, where: Condition): Promise<void> {
  const from = sql`organizations o join organization_versions v on v.organization_id = o.id and v.valid_to is null
    left join region_versions r on r.region_id = o.region_id and r.valid_to is null`;
  const page = await sql<{ id: number }[]>`
    select o.id, o.kind, o.region_id, r.name_ru, v.name, v.short_name, o.tax_number from ${from}
    where ${where(sql)} order by v.short_name, o.id limit 50`;
  await sql`select count(*) from ${from} where ${where(sql)}`;
  await sql`
    select l.organization_id, l.regional_center_id, max(v.name), count(l.center_id) from (
      select organization_id, regional_center_id, null::int as center_id from organization_partnerships where until is null
      union all select organization_id, regional_center_id, null from regional_center_versions where valid_to is null
      union all select organization_id, regional_center_id, center_id from access_center_versions where valid_to is null
      union all select p.organization_id, a.regional_center_id, null from agreement_parties p
        join agreements a on a.id = p.agreement_id where a.state = 'active') l
    join regional_center_versions v on v.regional_center_id = l.regional_center_id and v.valid_to is null
    where l.organization_id = any(${page.map(({ id }) => id)}) group by 1, 2`;
}

async function plainAgreements(sql: Sql, where: Condition): Promise<void> {
  await sql`select a.id, a.number, a.title, a.kind, a.state, a.starts_on, a.ends_on, r.name_ru, rc.name,
      (select count(*) from agreement_centers c where c.agreement_id = a.id),
      (select array_agg(v.short_name) from agreement_parties p join organization_versions v
        on v.organization_id = p.organization_id and v.valid_to is null where p.agreement_id = a.id)
    from agreements a left join region_versions r on r.region_id = a.region_id and r.valid_to is null
    left join regional_center_versions rc on rc.regional_center_id = a.regional_center_id and rc.valid_to is null
    where ${where(sql)} order by a.created_at desc, a.id limit 50`;
  await sql`select count(*) from agreements a where ${where(sql)}`;
}

/** The registry of 20,000 institutions and 10,000 agreements: pages as the screens ask for them. */
export async function registry({ databaseUrl, sql }: BenchSystem): Promise<readonly Row[]> {
  await buildRegistry(sql);
  const database = connect({ url: databaseUrl, connections: 2 });
  const rows: Row[] = [];

  async function measure(name: string, ours: () => Promise<unknown>, floor: () => Promise<unknown>) {
    const times = await compareTimes(ours, floor, 15);
    rows.push({
      name,
      ours: milliseconds(times.ours),
      floor: milliseconds(times.floor),
      ratio: times.ours / times.floor,
      bound: { atMost: 3 },
    });
  }

  for (const { name, asked, plain } of ofPartners)
    await measure(
      `registry of ${organizationCount} organisations, ${name}`,
      () => database.as(actor, (tx) => listPartners(tx, asked, today)),
      () => plainPartners(sql, plain),
    );
  for (const { name, asked, plain } of ofAgreements)
    await measure(
      `registry of ${agreementCount} agreements, ${name}`,
      () => database.as(actor, (tx) => listAgreements(tx, { asked, today })),
      () => plainAgreements(sql, plain),
    );
  await database.close();
  return rows;
}

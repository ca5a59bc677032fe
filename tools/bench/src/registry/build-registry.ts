import type { Sql } from 'postgres';

export const organizationCount = 20_000;
export const agreementCount = 10_000;

/** Institutions up to 20,000 and 10,000 agreements of three parties each, from SQL: the same on every machine. */
export async function buildRegistry(sql: Sql): Promise<void> {
  await sql`
    insert into organizations (id, kind, region_id, tax_number)
    select n, (array['library', 'museum', 'school', 'university', 'archive', 'culture', 'company'])[1 + n % 7],
      1 + n % 85, lpad((5800000000 + n * 37)::text, 10, '0')
    from generate_series(100001, 100000 + ${organizationCount} - (select count(*)::int from organizations)) n`;
  await sql`
    insert into organization_versions (organization_id, valid_from, name, short_name, address, legal_address)
    select o.id, '2015-01-01', 'Муниципальное бюджетное учреждение «' || w.word || ' № ' || o.id % 997 || '» округа ' || o.id % 311,
      w.word || ' № ' || o.id % 997, 'ул. Советская, д. ' || o.id % 200, 'ул. Советская, д. ' || o.id % 200
    from organizations o cross join lateral (select (array['Библиотека', 'Музей', 'Школа', 'Институт', 'Архив',
      'Дом культуры', 'Издательство'])[1 + o.id % 7] as word) w where o.id > 100000`;
  await sql`
    insert into organization_partnerships (id, organization_id, region_id, regional_center_id, since)
    select gen_random_uuid(), o.id, rc.region_id, rc.id, '2020-01-01' from organizations o
    join regional_centers rc on rc.id = 1 + o.id % 100 where o.id > 100000 and o.id % 3 = 0`;
  await sql`alter table agreement_periods disable trigger user`;
  await sql`
    insert into agreements (id, region_id, regional_center_id, number, title, kind, state, starts_on, ends_on, signed_on,
      prolongation, prolongation_months)
    select gen_random_uuid(), rc.region_id, rc.id, 'С-' || n, 'Соглашение о сотрудничестве № ' || n, 'cooperation',
      (array['active', 'active', 'active', 'expired', 'draft', 'in-review', 'superseded'])[1 + n % 7],
      date '2016-01-01' + n % 2000, date '2024-01-01' + n % 2000, date '2016-01-01' + n % 2000,
      case when n % 4 = 0 then 'automatic' else 'none' end, case when n % 4 = 0 then 12 end
    from generate_series(1, ${agreementCount}) n join regional_centers rc on rc.id = 1 + n % 100`;
  await sql`
    insert into agreement_periods (agreement_id, region_id, regional_center_id, starts_on, ends_on)
    select id, region_id, regional_center_id, starts_on, ends_on from agreements`;
  await sql`alter table agreement_periods enable trigger user`;
  await sql`
    insert into agreement_parties (agreement_id, region_id, regional_center_id, organization_id, role, signing_order)
    select a.id, a.region_id, a.regional_center_id, o.id, p.role, p.place
    from (select *, row_number() over (order by number) as n from agreements) a
    cross join (values (1, 'regional-center-host'), (2, 'center-host'), (3, 'partner')) as p(place, role)
    join (select id, row_number() over (order by id) as n from organizations) o
      on o.n = 1 + (a.n * 7 + p.place * 31) % ${organizationCount}`;
  await sql`vacuum analyze`;
}

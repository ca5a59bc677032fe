import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { OwnAccessAnswer, ReadingCenter, ReadingRegion } from './own-access.ts';

const working = sql`c.opened_on <= current_date and (c.closed_on is null or c.closed_on > current_date)
  and not exists (select from center_suspensions s where s.center_id = c.id
    and s.suspended_on <= current_date and (s.resumed_on is null or s.resumed_on > current_date))`;

type Here = NonNullable<OwnAccessAnswer['center']>;

export async function readingCenter(tx: Transaction, centerId: number): Promise<Here | null> {
  const [row] = await tx.execute<Here & Record<string, unknown>>(sql`
    select id, public_center_name(id) as name, region_id as "regionId" from access_centers where id = ${centerId}`);
  return row ?? null;
}

/** Regions in which somebody can read at a centre today. */
export async function readingRegions(tx: Transaction): Promise<readonly ReadingRegion[]> {
  const rows = await tx.execute<{ id: number; ru: string; en: string; centers: number }>(sql`
    select v.region_id as id, v.name_ru as ru, v.name_en as en, w.centers
    from (select c.region_id, count(*)::int as centers from access_centers c where ${working} group by 1) w
    cross join lateral (
      select * from region_versions where region_id = w.region_id and valid_from <= current_date
      order by valid_from desc limit 1) v`);
  return rows
    .map(({ id, ru, en, centers }) => ({ id, name: { ru, en }, centers }))
    .toSorted((one, other) => one.name.ru.localeCompare(other.name.ru, 'ru'));
}

/** An institution's published facts alone: no person of it, no address of its computers. */
export async function readingCenters(tx: Transaction, regionId: number): Promise<readonly ReadingCenter[]> {
  const rows = await tx.execute<ReadingCenter & Record<string, unknown>>(sql`
    select c.id, v.name, v.locality, n.name as organization, n.address, o.phone, o.website
    from access_centers c
    cross join lateral (
      select * from access_center_versions where center_id = c.id and valid_from <= current_date
      order by valid_from desc limit 1) v
    join organizations o on o.id = v.organization_id
    cross join lateral (
      select name, address from organization_versions where organization_id = o.id and valid_from <= current_date
      order by valid_from desc limit 1) n
    where c.region_id = ${regionId} and ${working}
    order by v.locality, v.name, c.id`);
  return [...rows];
}

import { DomainError, westernmost, type TimeZone } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** A regional center as authors choose it, with the clocks that its days end by. */
export interface RegionalPlace {
  readonly regionalCenterId: number;
  readonly regionId: number;
  readonly name: string;
  readonly regionName: string;
  readonly email: string | null;
  /** The westernmost zone of its centers: its day ends there last. */
  readonly zone: TimeZone;
}

type Row = Omit<RegionalPlace, 'zone'> & { readonly zones: readonly TimeZone[] } & Record<string, unknown>;

/** Regional centers that work today. Authors are strangers, so it is asked as the owner. */
export async function regionalPlaces(tx: Transaction, now: Date): Promise<readonly RegionalPlace[]> {
  const rows = await tx.execute<Row>(sql`
    select rc.id as "regionalCenterId", rc.region_id as "regionId", coalesce(v.name, rc.code) as name,
      r.name_ru as "regionName", nullif(trim(v.email), '') as email,
      coalesce((select array_agg(distinct c.time_zone) from access_center_versions c
        where c.regional_center_id = rc.id and c.valid_from <= current_date
          and (c.valid_to is null or c.valid_to > current_date)), '{}') as zones
    from regional_centers rc
    join regional_center_versions v on v.regional_center_id = rc.id and v.valid_from <= current_date
      and (v.valid_to is null or v.valid_to > current_date)
    join region_versions r on r.region_id = rc.region_id and r.valid_from <= current_date
      and (r.valid_to is null or r.valid_to > current_date)
    where rc.closed_on is null or rc.closed_on > current_date
    order by r.name_ru, rc.id`);
  return rows.map(({ zones, ...row }) => ({ ...row, zone: westernmost(zones, now) ?? 'Europe/Moscow' }));
}

export async function regionalPlace(tx: Transaction, id: number, now: Date): Promise<RegionalPlace> {
  const place = (await regionalPlaces(tx, now)).find(({ regionalCenterId }) => regionalCenterId === id);
  if (!place) throw new DomainError('not-found', 'not-found');
  return place;
}

import { DomainError } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** A municipality as a proposal names it, with the seat of its administration. */
export interface MunicipalityName {
  readonly id: number;
  readonly name: string;
  readonly seat: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Those of the region that are there today, by name. */
export async function municipalityNames(
  tx: Transaction,
  regionId: number,
): Promise<readonly MunicipalityName[]> {
  const rows = await tx.execute<{ row: MunicipalityName }>(sql`
    select json_build_object('id', id, 'name', name, 'seat', seat, 'latitude', latitude, 'longitude', longitude) as row
    from municipalities where region_id = ${regionId} and (abolished_on is null or abolished_on > current_date)
    order by name, id`);
  return rows.map(({ row }) => row);
}

export async function refuseForeignMunicipality(
  tx: Transaction,
  regionId: number,
  id: number | null,
): Promise<void> {
  if (id === null) return;
  const own = await tx.execute(
    sql`select 1 from municipalities where id = ${id} and region_id = ${regionId}`,
  );
  if (own.length === 0) throw new DomainError('rule-broken', 'opening-municipality-foreign');
}

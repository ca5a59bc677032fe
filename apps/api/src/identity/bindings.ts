import type { Place, PlaceIds, StaffRole } from '@pbnet/domain/access';
import type { Binding } from '@pbnet/domain/identity';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { accountBindings } from './identity.tables.ts';

export interface PlaceRow {
  readonly region_id: number | null;
  readonly regional_center_id: number | null;
  readonly center_id: number | null;
}

export function placeOfIds({ regionId, regionalCenterId, centerId }: PlaceIds): Place {
  if (regionId === null) return { kind: 'network' };
  if (regionalCenterId === null) return { kind: 'region', regionId };
  if (centerId === null) return { kind: 'regional-center', regionId, regionalCenterId };
  return { kind: 'center', regionId, regionalCenterId, centerId };
}

export function placeOf(row: PlaceRow): Place {
  const { region_id: regionId, regional_center_id: regionalCenterId, center_id: centerId } = row;
  return placeOfIds({ regionId, regionalCenterId, centerId });
}

interface Row extends PlaceRow {
  readonly account_id: string;
  readonly id: number;
  readonly role: StaffRole;
  readonly place_name: string;
  readonly [column: string]: unknown;
}

function bindingOf(row: Row): Binding & { readonly accountId: string } {
  const { account_id: accountId, id, role, place_name: placeName } = row;
  return { accountId, id, role, place: placeOf(row), placeName };
}

/** The bindings that the accounts hold now, oldest first, with the names that hold today. */
export async function bindingsOfAll(
  tx: Transaction,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Binding[]>> {
  if (accountIds.length === 0) return new Map();
  const rows = await tx.execute<Row>(sql`
    select b.account_id, b.id, b.role, b.region_id, b.regional_center_id, b.center_id,
           coalesce(center.name, regional_center.name, region.name_ru, '') as place_name
    from account_bindings b
    left join access_center_versions center on center.center_id = b.center_id
      and center.valid_from <= current_date and (center.valid_to > current_date or center.valid_to is null)
    left join regional_center_versions regional_center
      on regional_center.regional_center_id = b.regional_center_id and b.center_id is null
      and regional_center.valid_from <= current_date
      and (regional_center.valid_to > current_date or regional_center.valid_to is null)
    left join region_versions region on region.region_id = b.region_id and b.regional_center_id is null
      and region.valid_from <= current_date and (region.valid_to > current_date or region.valid_to is null)
    where b.account_id in ${accountIds} and b.revoked_at is null
    order by b.id`);
  return Map.groupBy(rows.map(bindingOf), ({ accountId }) => accountId);
}

export async function bindingsOf(tx: Transaction, accountId: string): Promise<readonly Binding[]> {
  const all = await bindingsOfAll(tx, [accountId]);
  return all.get(accountId) ?? [];
}

/** Since when the account holds a binding of such a role, or null when it holds none. */
export async function grantedSince(
  tx: Transaction,
  accountId: string,
  isOf: (role: StaffRole) => boolean,
): Promise<Date | null> {
  const held = await tx
    .select({ role: accountBindings.role, grantedAt: accountBindings.grantedAt })
    .from(accountBindings)
    .where(and(eq(accountBindings.accountId, accountId), isNull(accountBindings.revokedAt)))
    .orderBy(accountBindings.grantedAt);
  return held.find(({ role }) => isOf(role))?.grantedAt ?? null;
}

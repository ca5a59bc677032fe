import { DomainError } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { AgreementPlace } from './agreement.ts';

export function placeOf({ regionId, regionalCenterId }: AgreementPlace): Place {
  if (regionId === null) return { kind: 'network' };
  return regionalCenterId === null
    ? { kind: 'region', regionId }
    : { kind: 'regional-center', regionId, regionalCenterId };
}

/** True where the actor's place is the agreement's or above it: a regional center only reads its region's ones. */
export function isOwn({ place }: Actor, { regionalCenterId }: AgreementPlace): boolean {
  return (
    place.kind === 'network' ||
    (place.kind === 'regional-center' && place.regionalCenterId === regionalCenterId)
  );
}

/** Where a new agreement lies: a region's own regional center, else what headquarters asks for. */
export async function placeFor(
  tx: Transaction,
  { place }: Actor,
  asked: AgreementPlace,
): Promise<AgreementPlace> {
  const own = place.kind === 'regional-center' ? place.regionalCenterId : asked.regionalCenterId;
  if (
    (place.kind !== 'network' && own === null) ||
    (asked.regionalCenterId !== null && own !== asked.regionalCenterId)
  )
    throw new DomainError('forbidden', 'place-forbidden');
  if (own === null) return { regionId: asked.regionId, regionalCenterId: null };
  const [row] = await tx.execute<{ region_id: number }>(
    sql`select region_id from regional_centers where id = ${own}`,
  );
  if (!row) throw new DomainError('not-found', 'not-found');
  return { regionId: row.region_id, regionalCenterId: own };
}

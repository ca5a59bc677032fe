import { DomainError } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { accessCenters } from './network.tables.ts';

export type CenterPlace = Extract<Place, { kind: 'center' }>;

/** Where the centre lies today. */
export async function centerPlaceOf(tx: Transaction, centerId: number): Promise<CenterPlace> {
  const { regionId, regionalCenterId } = accessCenters;
  const [row] = await tx
    .select({ regionId, regionalCenterId })
    .from(accessCenters)
    .where(eq(accessCenters.id, centerId));
  if (!row) throw new DomainError('not-found', 'not-found');
  return { kind: 'center', ...row, centerId };
}

import { DomainError, type Day } from '@pbnet/domain';
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

/** `closedOn` is the first day on which the centre no longer works; null while no closing is dated. */
export interface CenterDays {
  readonly openedOn: Day;
  readonly closedOn: Day | null;
}

export async function centerDaysOf(tx: Transaction, centerId: number): Promise<CenterDays> {
  const { openedOn, closedOn } = accessCenters;
  const [row] = await tx
    .select({ openedOn, closedOn })
    .from(accessCenters)
    .where(eq(accessCenters.id, centerId));
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

/** Throws rule-broken when the centre has closed by the day: from then on nothing of it changes. */
export function refuseClosed({ closedOn }: CenterDays, day: Day): void {
  if (closedOn !== null && day >= closedOn)
    throw new DomainError('rule-broken', 'center-closed', { day: closedOn });
}

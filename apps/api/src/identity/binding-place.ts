import { DomainError } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import { placeKindOf } from '@pbnet/domain/identity';
import type { NewBinding } from '@pbnet/validation/identity';
import { and, eq, gt, isNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { accessCenters, regionalCenters } from '../network/network.tables.ts';

async function regionalCenterPlace(tx: Transaction, regionalCenterId: number): Promise<Place | null> {
  const { id, regionId, closedOn } = regionalCenters;
  const open = or(isNull(closedOn), gt(closedOn, sql`current_date`));
  const [found] = await tx
    .select({ regionId })
    .from(regionalCenters)
    .where(and(eq(id, regionalCenterId), open));
  return found ? { kind: 'regional-center', regionId: found.regionId, regionalCenterId } : null;
}

async function centerPlace(tx: Transaction, centerId: number): Promise<Place | null> {
  const { id, regionId, regionalCenterId, closedOn } = accessCenters;
  const open = or(isNull(closedOn), gt(closedOn, sql`current_date`));
  const [found] = await tx
    .select({ regionId, regionalCenterId })
    .from(accessCenters)
    .where(and(eq(id, centerId), open));
  return found ? { kind: 'center', ...found, centerId } : null;
}

/** Where the role is to act. Throws rule-broken when the place does not fit the role or has closed. */
export async function bindingPlace(tx: Transaction, binding: NewBinding): Promise<Place> {
  const { role, regionalCenterId, centerId } = binding;
  const kind = placeKindOf(role);
  const given = { network: 0, region: 0, 'regional-center': regionalCenterId, center: centerId }[kind];
  const spare =
    kind === 'center' ? regionalCenterId : kind === 'network' ? (regionalCenterId ?? centerId) : centerId;
  if (given === undefined || spare !== undefined) throw new DomainError('rule-broken', 'binding-place-wrong');
  if (kind === 'network') return { kind };
  const place = kind === 'center' ? await centerPlace(tx, given) : await regionalCenterPlace(tx, given);
  if (!place) throw new DomainError('rule-broken', 'binding-place-wrong');
  return place;
}

import { DomainError, monthOf, type Day, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { isOpen } from '@pbnet/domain/network';
import type { CloseCenter } from '@pbnet/validation/network';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { endAddresses } from './center-addresses.ts';
import { centerWriteOffs } from './center-addresses.tables.ts';
import { centerPlaceOf } from './center-place.ts';
import type { CenterCard } from './centers.ts';
import { accessCenters } from './network.tables.ts';

/**
 * Months that the centre owes when it closes on the day: it worked the whole of them, nobody has handed them in and
 * nobody has written them off.
 */
export async function unreportedMonths(
  tx: Transaction,
  centerId: number,
  on: Day,
): Promise<readonly Month[]> {
  const rows = await tx.execute<{ month: Month }>(sql`
    select r.month from center_reports r
    where r.center_id = ${centerId} and r.full_month and r.state not in ('submitted', 'accepted')
      and r.month < ${monthOf(on)}
      and not exists (select from center_write_offs w where w.center_id = r.center_id and w.month = r.month)
    order by r.month`);
  return rows.map(({ month }) => month);
}

/** Closes the taken centre. Throws rule-broken with the months that it owes, unless they are written off. */
export async function closeCenter(
  tx: Transaction,
  actor: Actor,
  { input, before }: { readonly input: CloseCenter; readonly before: CenterCard },
): Promise<void> {
  const { centerId, on, reason, writeOff } = input;
  if (!isOpen(before, on)) throw new DomainError('rule-broken', 'center-not-working', { day: on });
  const changedOn = before.history.find(({ validFrom }) => validFrom >= on && validFrom > before.openedOn);
  if (changedOn)
    throw new DomainError('rule-broken', 'closing-before-change', {
      day: on,
      changedOn: changedOn.validFrom,
    });
  const months = await unreportedMonths(tx, centerId, on);
  if (months.length > 0 && writeOff === undefined)
    throw new DomainError('rule-broken', 'closing-unreported', { months, centerId });
  const place = await centerPlaceOf(tx, centerId);
  const { regionId, regionalCenterId } = place;
  if (months.length > 0)
    await tx
      .insert(centerWriteOffs)
      .values(
        months.map((month) => ({
          ...{ centerId, regionId, regionalCenterId, month },
          reason: writeOff ?? '',
          byId: actor.accountId,
        })),
      )
      .onConflictDoNothing();
  await tx
    .update(accessCenters)
    .set({ closedOn: on, closeReason: reason })
    .where(eq(accessCenters.id, centerId));
  await endAddresses(tx, centerId, on);
  const after = { closedOn: on, reason, ...(months.length > 0 ? { writtenOff: months, writeOff } : {}) };
  await audit(tx, actor, { action: 'center.close', entity: 'center', entityId: centerId, place, after });
}

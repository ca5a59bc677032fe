import { DomainError, firstDay, monthOf, type Day } from '@pbnet/domain';
import { isOpen, type AccessCenterFacts, type Changes, type History } from '@pbnet/domain/network';
import type { ChangeCenter } from '@pbnet/validation/network';
import { and, eq, gte, isNull, lt, max } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { reportingPeriods } from '../monitoring/monitoring.tables.ts';
import { organizations, regionalCenters } from './network.tables.ts';

/** The region of a regional center that works on the day. Throws rule-broken when it does not. */
export async function regionOfOpen(tx: Transaction, regionalCenterId: number, day: Day): Promise<number> {
  const [row] = await tx.select().from(regionalCenters).where(eq(regionalCenters.id, regionalCenterId));
  if (!row || !isOpen(row, day)) throw new DomainError('rule-broken', 'regional-center-closed');
  return row.regionId;
}

export async function refuseMissingOrganization(tx: Transaction, organizationId: number): Promise<void> {
  const found = await tx.$count(
    organizations,
    and(eq(organizations.id, organizationId), isNull(organizations.archivedOn)),
  );
  if (found === 0) throw new DomainError('rule-broken', 'organization-missing');
}

async function refusePublished(tx: Transaction, from: Day, until: Day | null): Promise<void> {
  const [row] = await tx
    .select({ month: max(reportingPeriods.month) })
    .from(reportingPeriods)
    .where(
      and(
        eq(reportingPeriods.state, 'published'),
        gte(reportingPeriods.month, monthOf(from)),
        until === null ? undefined : lt(reportingPeriods.month, monthOf(until)),
      ),
    );
  if (row?.month) throw new DomainError('rule-broken', 'move-published', { month: row.month });
}

/**
 * The facts of an edit with the region that follows from the regional center. Throws rule-broken when the centre
 * cannot come to that regional center then: months go to one of them as a whole, and published ones stay.
 */
export async function checkedFacts(
  tx: Transaction,
  history: History<AccessCenterFacts>,
  { from, facts, corrects }: Pick<ChangeCenter, 'from' | 'facts'> & { readonly corrects: boolean },
): Promise<Changes<AccessCenterFacts>> {
  if (facts.organizationId !== undefined) await refuseMissingOrganization(tx, facts.organizationId);
  const version = history.findLast(({ validFrom }) => validFrom <= from);
  const moves =
    facts.regionalCenterId !== undefined && facts.regionalCenterId !== version?.facts.regionalCenterId;
  if (facts.regionalCenterId === undefined || !moves) return facts;
  if (!corrects && from !== firstDay(monthOf(from))) throw new DomainError('rule-broken', 'move-mid-month');
  await refusePublished(tx, from, corrects ? (version?.validTo ?? null) : null);
  const regionId = await regionOfOpen(tx, facts.regionalCenterId, from);
  return { ...facts, regionId };
}

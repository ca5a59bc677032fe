import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AddPartnership, SavePartnership } from '@pbnet/validation/partners';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { organizationPartnerships as table } from './partners.tables.ts';

/** A regional center marks an institution, of whatever region, as its partner. */
export async function addPartnership(tx: Transaction, actor: Actor, input: AddPartnership): Promise<void> {
  const { id, organizationId, regionalCenterId, subject, since } = input;
  const [card] = await tx.execute<{ mergedIntoId: number | null; regionId: number | null }>(sql`
    select o.merged_into_id as "mergedIntoId",
      (select region_id from regional_centers where id = ${regionalCenterId}) as "regionId"
    from organizations o where o.id = ${organizationId}`);
  if (!card || card.regionId === null) throw new DomainError('not-found', 'not-found');
  if (card.mergedIntoId !== null)
    throw new DomainError('conflict', 'partner-merged', { organizationId: card.mergedIntoId });
  const { regionId } = card;
  const row = { id, organizationId, regionId, regionalCenterId, subject, since };
  const added = await tx.insert(table).values(row).onConflictDoNothing().returning({ id: table.id });
  if (added.length === 0) {
    const [own] = await tx.select({ id: table.id }).from(table).where(eq(table.id, id));
    if (own) return;
    throw new DomainError('conflict', 'partnership-there');
  }
  await audit(tx, actor, {
    ...{ action: 'organization.add-partnership', entity: 'organization', entityId: organizationId },
    place: { kind: 'regional-center', regionId, regionalCenterId },
    after: { regionalCenterId, subject, since },
  });
}

/** An end closes it; the record stays in the card's history. */
export async function savePartnership(tx: Transaction, actor: Actor, input: SavePartnership): Promise<void> {
  const { id, version, subject, since, until } = input;
  if (until !== null && until < since) throw new DomainError('rule-broken', 'partnership-dates');
  const [before] = await tx.select().from(table).where(eq(table.id, id)).for('update');
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.version !== version) {
    const current = {
      subject: before.subject,
      since: before.since,
      until: before.until,
      version: before.version,
    };
    throw new DomainError('conflict', 'stale-edit', { current });
  }
  if (until === null && before.until !== null) {
    const { organizationId, regionalCenterId } = before;
    const open = await tx.execute(sql`select from organization_partnerships where until is null
      and organization_id = ${organizationId} and regional_center_id = ${regionalCenterId}`);
    if (open.length > 0) throw new DomainError('conflict', 'partnership-there');
  }
  const after = { subject, since, until };
  await tx
    .update(table)
    .set({ ...after, version: sql`${table.version} + 1` })
    .where(eq(table.id, id));
  const { regionId, regionalCenterId, organizationId } = before;
  await audit(tx, actor, {
    ...{ action: 'organization.save-partnership', entity: 'organization', entityId: organizationId },
    place: { kind: 'regional-center', regionId, regionalCenterId },
    before: { subject: before.subject, since: before.since, until: before.until },
    after,
  });
}

import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { CollectionPolicy } from '@pbnet/domain/reading';
import type { CancelPolicy, SetPolicy } from '@pbnet/validation/reading';
import { and, eq } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { collectionPolicies } from '../reading.tables.ts';
import { collectionsRepository } from './collections.repository.ts';

/** Who and when; the clock is the installation's. */
export interface Step {
  readonly actor: Actor;
  readonly now: Date;
}

const fields = ['access', 'readerAtCenters', 'minimumAge', 'readingsAtOnce', 'pagesAnHour'] as const;

const same = (one: CollectionPolicy, other: CollectionPolicy) =>
  fields.every((field) => one[field] === other[field]);

/** Writes what holds from a moment on; what was before that moment is never touched. */
export async function writePolicy(tx: Transaction, { actor, now }: Step, input: SetPolicy): Promise<void> {
  const { id, version, policy, reason } = input;
  const repository = collectionsRepository(tx);
  const collection = await repository.lock(id, version);
  if (collection.archivedAt) throw new DomainError('rule-broken', 'collection-archived');
  const from = input.from === null ? now : new Date(input.from);
  if (from < now) throw new DomainError('rule-broken', 'collection-policy-past');
  const at = from.toISOString();
  const policies = await repository.policiesOf(id);
  if (policies.some(({ validFrom }) => validFrom === at))
    throw new DomainError('rule-broken', 'collection-policy-moment-taken');
  const before = policies.find(({ validFrom }) => validFrom < at);
  if (before && same(before.policy, policy)) throw new DomainError('rule-broken', 'collection-policy-same');
  await repository.addPolicy({
    ...{ collectionId: id, validFrom: from, reason, byId: actor.accountId },
    ...policy,
  });
  await repository.write(collection, {});
  await audit(tx, actor, {
    ...{ action: 'collection.policy', entity: 'collection', entityId: id },
    before: before?.policy ?? null,
    after: { ...policy, validFrom: at, reason },
  });
}

/** Takes back a policy that has not begun. */
export async function dropPolicy(tx: Transaction, { actor, now }: Step, input: CancelPolicy): Promise<void> {
  const { id, version, validFrom, reason } = input;
  const repository = collectionsRepository(tx);
  const collection = await repository.lock(id, version);
  const from = new Date(validFrom);
  const policies = await repository.policiesOf(id);
  const planned = policies.find((one) => one.validFrom === from.toISOString());
  if (!planned) throw new DomainError('not-found', 'not-found');
  if (from <= now) throw new DomainError('rule-broken', 'collection-policy-begun');
  // What has begun can not be deleted by anybody: the role of people has no grant, and the rule stands above.
  await asOwner(tx, () =>
    tx
      .delete(collectionPolicies)
      .where(and(eq(collectionPolicies.collectionId, id), eq(collectionPolicies.validFrom, from))),
  );
  await repository.write(collection, {});
  await audit(tx, actor, {
    ...{ action: 'collection.policy-cancel', entity: 'collection', entityId: id },
    before: { ...planned.policy, validFrom: planned.validFrom },
    after: { reason },
  });
}

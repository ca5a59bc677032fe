import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import type {
  CancelPolicy,
  CollectionStep,
  CreateCollection,
  SaveCollection,
  SetPolicy,
  TryPolicy,
} from '@pbnet/validation/reading';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import type { LookLimit } from '../../readers/staff/look-limit.ts';
import type { CollectionCard, CollectionOnList } from './collection.ts';
import { collectionsRepository } from './collections.repository.ts';
import { dropPolicy, writePolicy } from './policy-steps.ts';
import { tryPolicy, type Trial } from './try-policy.ts';

/** Parts of the stock and who reads them from when on. */
export interface Collections {
  list(actor: Actor): Promise<readonly CollectionOnList[]>;
  get(actor: Actor, id: number): Promise<CollectionCard>;
  /** @returns the id, of the one made before where the same is sent twice */
  create(actor: Actor, input: CreateCollection): Promise<number>;
  save(actor: Actor, input: SaveCollection): Promise<void>;
  setPolicy(actor: Actor, input: SetPolicy): Promise<void>;
  cancelPolicy(actor: Actor, input: CancelPolicy): Promise<void>;
  /** Nothing of an archived collection is given out. */
  archive(actor: Actor, input: CollectionStep): Promise<void>;
  restore(actor: Actor, input: CollectionStep): Promise<void>;
  /** What would happen; writes nothing but who looked, where a card was named. */
  tryPolicy(actor: Actor, input: TryPolicy): Promise<Trial>;
}

export interface CollectionsOptions {
  readonly database: Database;
  readonly now: () => Date;
  readonly limit: LookLimit;
}

const entity = 'collection';

const isUnknownCard = (error: unknown) =>
  error instanceof DomainError && error.key === 'collection-card-unknown';

export function collections({ database, now, limit }: CollectionsOptions): Collections {
  const today = () => dayIn(networkTimeZone, now());

  async function keep(tx: Transaction, actor: Actor, input: Keep): Promise<void> {
    const { id, version, reason, action } = input;
    const repository = collectionsRepository(tx);
    const before = await repository.lock(id, version);
    const archived = action === 'archive';
    if ((before.archivedAt !== null) === archived) return;
    await repository.write(before, { archivedAt: archived ? now() : null });
    await audit(tx, actor, { action: `collection.${action}`, entity, entityId: id, after: { reason } });
  }

  return {
    list: (actor) => database.as(actor, (tx) => collectionsRepository(tx).all(now())),

    get: (actor, id) => database.as(actor, (tx) => collectionsRepository(tx).card(id, now())),

    create: (actor, input) =>
      database.as(actor, async (tx) => {
        const repository = collectionsRepository(tx);
        const id = await repository.add(input);
        if (id !== null) {
          await audit(tx, actor, { action: 'collection.create', entity, entityId: id, after: input });
          return id;
        }
        const known = await repository.byCode(input.code);
        if (known?.titleRu === input.titleRu && known.titleEn === input.titleEn) return known.id;
        throw new DomainError('rule-broken', 'collection-code-taken', { code: input.code });
      }),

    save: (actor, { id, version, titleRu, titleEn }) =>
      database.as(actor, async (tx) => {
        const repository = collectionsRepository(tx);
        const before = await repository.lock(id, version);
        await repository.write(before, { titleRu, titleEn });
        await audit(tx, actor, {
          ...{ action: 'collection.save', entity, entityId: id },
          before: { titleRu: before.titleRu, titleEn: before.titleEn },
          after: { titleRu, titleEn },
        });
      }),

    setPolicy: (actor, input) => database.as(actor, (tx) => writePolicy(tx, { actor, now: now() }, input)),

    cancelPolicy: (actor, input) => database.as(actor, (tx) => dropPolicy(tx, { actor, now: now() }, input)),

    archive: (actor, input) => database.as(actor, (tx) => keep(tx, actor, { ...input, action: 'archive' })),

    restore: (actor, input) => database.as(actor, (tx) => keep(tx, actor, { ...input, action: 'restore' })),

    async tryPolicy(actor, input) {
      const work = () =>
        database.as(actor, (tx) => tryPolicy(tx, { actor, now: now(), today: today() }, input));
      if ('kind' in input.reader) return work();
      const tried = await limit.look(
        actor,
        async () => (await Promise.allSettled([work()]))[0],
        // Only a number that no card has is a guess; any other slip is not.
        (one) => one.status === 'rejected' && isUnknownCard(one.reason),
      );
      if (tried.status === 'rejected') throw tried.reason;
      return tried.value;
    },
  };
}

interface Keep extends CollectionStep {
  readonly action: 'archive' | 'restore';
}

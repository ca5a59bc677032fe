import { DomainError } from '@pbnet/domain';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { collectionPolicies, collections, resourceItems } from '../reading.tables.ts';
import type { CollectionCard, CollectionOnList, DatedPolicy } from './collection.ts';

export type CollectionRow = typeof collections.$inferSelect;
type PolicyRow = typeof collectionPolicies.$inferSelect;

function datedOf({ validFrom, reason, ...row }: PolicyRow): DatedPolicy {
  const { access, readerAtCenters, minimumAge, readingsAtOnce, pagesAnHour } = row;
  const policy = { access, readerAtCenters, minimumAge, readingsAtOnce, pagesAnHour };
  return { validFrom: validFrom.toISOString(), reason, policy };
}

interface Told {
  readonly collection: CollectionRow;
  readonly items: number;
  /** The newest first. */
  readonly policies: readonly DatedPolicy[];
  readonly now: Date;
}

function onList({ collection, items, policies, now }: Told): CollectionOnList {
  const { id, code, titleRu, titleEn, archivedAt } = collection;
  const at = now.toISOString();
  return {
    ...{ id, code, titleRu, titleEn, items, archived: archivedAt !== null },
    inForce: policies.find(({ validFrom }) => validFrom <= at) ?? null,
    next: policies.findLast(({ validFrom }) => validFrom > at) ?? null,
  };
}

export function collectionsRepository(tx: Transaction) {
  const policiesOf = async (id: number) => {
    const { collectionId, validFrom } = collectionPolicies;
    const rows = await tx
      .select()
      .from(collectionPolicies)
      .where(eq(collectionId, id))
      .orderBy(desc(validFrom));
    return rows.map(datedOf);
  };

  const itemsOf = (id: number) => tx.$count(resourceItems, eq(resourceItems.collectionId, id));

  return {
    policiesOf,

    async all(now: Date): Promise<readonly CollectionOnList[]> {
      const rows = await tx
        .select()
        .from(collections)
        .orderBy(sql`${collections.archivedAt} is not null`, asc(collections.titleRu), asc(collections.id));
      const told: CollectionOnList[] = [];
      for (const collection of rows) {
        const { id } = collection;
        told.push(onList({ collection, items: await itemsOf(id), policies: await policiesOf(id), now }));
      }
      return told;
    },

    async card(id: number, now: Date): Promise<CollectionCard> {
      const [collection] = await tx.select().from(collections).where(eq(collections.id, id));
      if (!collection) throw new DomainError('not-found', 'not-found');
      const policies = await policiesOf(id);
      const { version } = collection;
      return { ...onList({ collection, items: await itemsOf(id), policies, now }), version, policies };
    },

    async byCode(code: string): Promise<CollectionRow | undefined> {
      const [row] = await tx.select().from(collections).where(eq(collections.code, code));
      return row;
    },

    /** Null where the code is somebody's already. */
    async add(row: typeof collections.$inferInsert): Promise<number | null> {
      const added = await tx
        .insert(collections)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: collections.id });
      return added[0]?.id ?? null;
    },

    /** @throws DomainError not-found, conflict stale-edit */
    async lock(id: number, version: number): Promise<CollectionRow> {
      const [row] = await tx.select().from(collections).where(eq(collections.id, id)).for('update');
      if (!row) throw new DomainError('not-found', 'not-found');
      if (row.version !== version) throw new DomainError('conflict', 'stale-edit', { current: row });
      return row;
    },

    async write(before: CollectionRow, row: Partial<CollectionRow>): Promise<void> {
      await tx
        .update(collections)
        .set({ ...row, version: before.version + 1 })
        .where(eq(collections.id, before.id));
    },

    async addPolicy(row: typeof collectionPolicies.$inferInsert): Promise<void> {
      await tx.insert(collectionPolicies).values(row);
    },
  };
}

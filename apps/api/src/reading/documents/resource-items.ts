import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ListItems, PutItem, RemoveItem } from '@pbnet/validation/reading';
import { and, asc, eq, ilike, or } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { itemsOnPage, type CollectionItem, type ItemPage } from '../collections/collection.ts';
import { collections, resourceItems } from '../reading.tables.ts';
import { importItems, type ItemFile, type ItemImportAnswer } from './import-items.ts';

/** Documents by the identifiers that the servers know them by. */
export interface ResourceItems {
  list(actor: Actor, input: ListItems): Promise<ItemPage>;
  /** Adds one, or changes it, or moves it here from another collection. */
  put(actor: Actor, input: PutItem): Promise<void>;
  remove(actor: Actor, input: RemoveItem): Promise<void>;
  /** Checks a file, or writes it when the confirmation is that of an answer that still holds. */
  import(actor: Actor, file: ItemFile): Promise<ItemImportAnswer>;
  /** All of a collection, by identifier. */
  all(actor: Actor, collectionId: number): Promise<readonly CollectionItem[]>;
}

type Shown = Omit<CollectionItem, 'id'>;

const escaped = (text: string) => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

const shownOf = ({ collectionId, title, address }: Shown): Shown => ({ collectionId, title, address });

const same = (one: Shown | null, other: Shown | null) =>
  JSON.stringify(one && shownOf(one)) === JSON.stringify(other && shownOf(other));

async function locked(tx: Transaction, id: string, was: Shown | null): Promise<Shown | null> {
  const [row] = await tx.select().from(resourceItems).where(eq(resourceItems.id, id)).for('update');
  const current = row ? shownOf(row) : null;
  if (!same(current, was)) throw new DomainError('conflict', 'stale-edit', { current: current ?? {} });
  return current;
}

export function resourceItemsOf(database: Database): ResourceItems {
  return {
    list: (actor, { collectionId, search, page }) =>
      database.as(actor, async (tx) => {
        const { id, title } = resourceItems;
        const where = and(
          collectionId === undefined ? undefined : eq(resourceItems.collectionId, collectionId),
          search === '' ? undefined : or(ilike(title, escaped(search)), ilike(id, escaped(search))),
        );
        const rows = await tx
          .select()
          .from(resourceItems)
          .where(where)
          .orderBy(asc(title), asc(id))
          .limit(itemsOnPage)
          .offset((page - 1) * itemsOnPage);
        return { rows, total: await tx.$count(resourceItems, where), pageSize: itemsOnPage };
      }),

    put: (actor, { id, was, ...row }) =>
      database.as(actor, async (tx) => {
        const [known] = await tx.select().from(resourceItems).where(eq(resourceItems.id, id));
        if (known && same(known, row)) return;
        const isThere = await tx.$count(collections, eq(collections.id, row.collectionId));
        if (isThere === 0) throw new DomainError('not-found', 'not-found');
        const before = await locked(tx, id, was);
        if (before) await tx.update(resourceItems).set(row).where(eq(resourceItems.id, id));
        else await tx.insert(resourceItems).values({ id, ...row });
        await audit(tx, actor, {
          ...{ action: before ? 'resource-item.save' : 'resource-item.create', entity: 'resource-item' },
          ...{ entityId: id, before, after: row },
        });
      }),

    remove: (actor, { id, was }) =>
      database.as(actor, async (tx) => {
        const [known] = await tx.select().from(resourceItems).where(eq(resourceItems.id, id));
        if (!known) return;
        const before = await locked(tx, id, was);
        await tx.delete(resourceItems).where(eq(resourceItems.id, id));
        await audit(tx, actor, {
          ...{ action: 'resource-item.remove', entity: 'resource-item', entityId: id, before },
        });
      }),

    import: (actor, file) => importItems(database, actor, file),

    all: (actor, collectionId) =>
      database.as(actor, (tx) =>
        tx
          .select()
          .from(resourceItems)
          .where(eq(resourceItems.collectionId, collectionId))
          .orderBy(asc(resourceItems.id)),
      ),
  };
}

import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { putItem } from '@pbnet/validation/reading';
import { eq, inArray, sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { collections, resourceItems } from '../reading.tables.ts';
import type { CollectionItem } from '../collections/collection.ts';
import { readItems, type FilledItem } from './read-items.ts';

export const itemOutcomes = ['refused', 'moved', 'changed', 'added', 'same'] as const;

export type ItemOutcome = (typeof itemOutcomes)[number];

/** What is wrong with a row; the screen has the words. */
export type ItemFault = 'id' | 'title' | 'address' | 'twice';

export interface ImportedItem {
  /** From 1, as the program shows it. */
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly outcome: ItemOutcome;
  readonly fault: ItemFault | null;
}

/** The answer to a file. Nothing is written while one row is refused. */
export interface ItemImportAnswer {
  readonly written: boolean;
  /** To be sent back with the same file in order to write it. */
  readonly confirmation: string;
  readonly counts: Readonly<Record<ItemOutcome, number>>;
  /** Refused rows first, then changes; at most two hundred are told. */
  readonly rows: readonly ImportedItem[];
}

export interface ItemFile {
  readonly collectionId: number;
  readonly bytes: Buffer;
  /** Of an earlier answer to the same file; null only checks it. */
  readonly confirmation: string | null;
}

const most = 200;

type Known = ReadonlyMap<string, CollectionItem>;

function faultOf({ id, title, address }: FilledItem, seen: ReadonlySet<string>): ItemFault | null {
  const { shape } = putItem;
  if (!shape.id.safeParse(id).success) return 'id';
  if (!shape.title.safeParse(title).success) return 'title';
  if (!shape.address.safeParse(address).success) return 'address';
  return seen.has(id) ? 'twice' : null;
}

function outcomeOf(filled: FilledItem, collectionId: number, known: CollectionItem | undefined): ItemOutcome {
  if (!known) return 'added';
  if (known.collectionId !== collectionId) return 'moved';
  return known.title === filled.title && known.address === filled.address ? 'same' : 'changed';
}

function judge(filled: readonly FilledItem[], collectionId: number, known: Known): readonly ImportedItem[] {
  const seen = new Set<string>();
  return filled.map((row) => {
    const fault = faultOf(row, seen);
    seen.add(row.id);
    const outcome = fault ? 'refused' : outcomeOf(row, collectionId, known.get(row.id));
    return { row: row.row, id: row.id, title: row.title, outcome, fault };
  });
}

function answerOf(judged: readonly ImportedItem[], confirmation: string, written: boolean): ItemImportAnswer {
  const count = (wanted: ItemOutcome) => judged.filter(({ outcome }) => outcome === wanted).length;
  const weight = ({ outcome }: ImportedItem) => itemOutcomes.indexOf(outcome);
  return {
    ...{ written, confirmation },
    counts: {
      ...{ refused: count('refused'), moved: count('moved'), changed: count('changed') },
      ...{ added: count('added'), same: count('same') },
    },
    rows: judged.toSorted((a, b) => weight(a) - weight(b) || a.row - b.row).slice(0, most),
  };
}

async function knownOf(tx: Transaction, filled: readonly FilledItem[]): Promise<Known> {
  const ids = filled.map(({ id }) => id);
  const rows = await tx.select().from(resourceItems).where(inArray(resourceItems.id, ids)).for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same for the same file and the same documents only. */
function confirmationOf({ bytes, collectionId }: ItemFile, known: Known): string {
  const before = [...known.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([collectionId, before]))
    .digest('hex');
}

export async function importItems(
  database: Database,
  actor: Actor,
  file: ItemFile,
): Promise<ItemImportAnswer> {
  const { collectionId, confirmation } = file;
  const filled = await readItems(file.bytes);
  return database.as(actor, async (tx) => {
    const [collection] = await tx
      .select()
      .from(collections)
      .where(eq(collections.id, collectionId))
      .for('update');
    if (!collection) throw new DomainError('not-found', 'not-found');
    const known = await knownOf(tx, filled);
    const judged = judge(filled, collectionId, known);
    const now = confirmationOf(file, known);
    if (confirmation === null || judged.some(({ outcome }) => outcome === 'refused'))
      return answerOf(judged, now, false);
    if (confirmation !== now) throw new DomainError('conflict', 'items-changed');
    const rows = filled.map(({ id, title, address }) => ({ id, title, address, collectionId }));
    for (let at = 0; at < rows.length; at += 1_000)
      await tx
        .insert(resourceItems)
        .values(rows.slice(at, at + 1_000))
        .onConflictDoUpdate({
          target: resourceItems.id,
          set: {
            title: sql`excluded.title`,
            address: sql`excluded.address`,
            collectionId: sql`excluded.collection_id`,
          },
        });
    const answer = answerOf(judged, now, true);
    const { added, changed, moved } = answer.counts;
    await audit(tx, actor, {
      ...{ action: 'resource-item.import', entity: 'collection', entityId: collectionId },
      after: { added, changed, moved },
    });
    return answer;
  });
}

import { noPace, turnPage, type ReadingPace, type Verdict } from '@pbnet/domain/reading';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

/** A page that a reader turns, on a ground that counts. */
export interface LimitedPage {
  readonly readerId: string;
  readonly collectionId: number;
  readonly item: string;
  /** Milliseconds of the epoch. */
  readonly at: number;
  readonly limits: { readonly readingsAtOnce: number; readonly pagesAnHour: number };
}

export interface JudgedPage {
  readonly refusal: Extract<Verdict, { granted: false }>['refusal'] | null;
  /** The first page of a reading. */
  readonly begins: boolean;
}

interface Row extends Record<string, unknown> {
  readonly reader_id: string;
  readonly collection_id: number;
  readonly pace: ReadingPace;
}

const keyOf = (readerId: string, collectionId: number) => `${readerId} ${collectionId}`;

// Taken in one order by everybody, so that two batches never wait for each other in a circle.
const take = (pairs: string) => sql`
  insert into open_readings (reader_id, collection_id, pace)
  select reader_id, collection_id, ${JSON.stringify(noPace)}::jsonb
  from json_to_recordset(${pairs}::json) as one (reader_id uuid, collection_id int) order by 1, 2
  on conflict (reader_id, collection_id) do update set reader_id = excluded.reader_id
  returning reader_id, collection_id, pace`;

const keep = (rows: string, at: Date) => sql`
  update open_readings o set pace = one.pace, changed_at = ${at.toISOString()}
  from json_to_recordset(${rows}::json) as one (reader_id uuid, collection_id int, pace jsonb)
  where o.reader_id = one.reader_id and o.collection_id = one.collection_id`;

/**
 * Judges the pages one after another, each on top of the one before it: the rows stay locked until the transaction
 * ends, so that no process lets more through than the policy says.
 */
export async function judgePages(
  tx: Transaction,
  pages: readonly LimitedPage[],
): Promise<readonly JudgedPage[]> {
  if (pages.length === 0) return [];
  const keys = new Map(
    pages.map(({ readerId, collectionId }) => [
      keyOf(readerId, collectionId),
      { reader_id: readerId, collection_id: collectionId },
    ]),
  );
  const taken = await tx.execute<Row>(take(JSON.stringify([...keys.values()])));
  const paces = new Map(taken.map((row) => [keyOf(row.reader_id, row.collection_id), row.pace]));

  const judged = pages.map(({ readerId, collectionId, item, at, limits }) => {
    const key = keyOf(readerId, collectionId);
    const { pace, refusal, begins } = turnPage(paces.get(key) ?? noPace, { item, at }, limits);
    paces.set(key, pace);
    return { refusal, begins };
  });

  const rows = [...keys].map(([key, pair]) => ({ ...pair, pace: paces.get(key) ?? noPace }));
  await tx.execute(keep(JSON.stringify(rows), new Date(Math.max(...pages.map(({ at }) => at)))));
  return judged;
}

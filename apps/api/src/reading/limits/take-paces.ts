import { noPace } from '@pbnet/domain/reading';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { paceKey, type KeptPace, type LimitedPage, type PaceRow } from './paces.ts';

interface Row extends Record<string, unknown> {
  readonly reader_id: string;
  readonly collection_id: number;
  readonly pace: KeptPace;
}

const fresh = JSON.stringify({ ...noPace, turn: 0 });

/**
 * The pages with their paces as they stand, locked until the transaction ends. Taken in one order by everybody, so that
 * two batches never wait for each other in a circle.
 */
export async function takePaces(
  tx: Transaction,
  pages: readonly LimitedPage[],
): Promise<readonly LimitedPage[]> {
  const pairs = new Map(
    pages.map(({ readerId, collectionId }) => [
      paceKey(readerId, collectionId),
      { reader_id: readerId, collection_id: collectionId },
    ]),
  );
  const rows = await tx.execute<Row>(sql`
    insert into open_readings (reader_id, collection_id, pace)
    select reader_id, collection_id, ${fresh}::jsonb
    from json_to_recordset(${JSON.stringify([...pairs.values()])}::json) as one (reader_id uuid, collection_id int)
    order by 1, 2
    on conflict (reader_id, collection_id) do update set reader_id = excluded.reader_id
    returning reader_id, collection_id, pace`);
  const paces = new Map(rows.map((row) => [paceKey(row.reader_id, row.collection_id), row.pace]));
  return pages.map((page) => ({
    ...page,
    pace: paces.get(paceKey(page.readerId, page.collectionId)) ?? null,
  }));
}

export async function keepPaces(tx: Transaction, paces: readonly PaceRow[]): Promise<void> {
  if (paces.length === 0) return;
  await tx.execute(sql`
    update open_readings o set pace = one.pace, changed_at = now()
    from json_to_recordset(${JSON.stringify(paces)}::json) as one (reader_id uuid, collection_id int, pace jsonb)
    where o.reader_id = one.reader_id and o.collection_id = one.collection_id`);
}

import { eq, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { differentReaders } from '../reader-pairs.tables.ts';

/** Tables with a column `reader_id` that are destroyed by name, or that hold nothing personal beside the id. */
const named = [
  ...['reader_persons', 'reader_consents', 'entitlements', 'reader_sessions', 'readers'],
  ...['reader_lookups', 'erasure_acts', 'access_log'],
];

/**
 * Rows of the reader in every other table with a column `reader_id`: a module that is added later is not forgotten.
 * @returns how many
 */
export async function destroyOthers(tx: Transaction, readerId: string): Promise<number> {
  const tables = await tx.execute<{ name: string }>(sql`
    select c.relname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    where a.attname = 'reader_id' and not a.attisdropped and c.relkind in ('r', 'p') and not c.relispartition
      and c.relnamespace = 'public'::regnamespace and c.relname not in ${named} order by c.relname`);
  // That two cards bear one name tells the name of the one by the other.
  const pairs = await tx
    .delete(differentReaders)
    .where(or(eq(differentReaders.firstId, readerId), eq(differentReaders.secondId, readerId)))
    .returning({ id: differentReaders.firstId });
  let destroyed = pairs.length;
  for (const { name } of tables) {
    const gone = await tx.execute(sql`delete from ${sql.identifier(name)} where reader_id = ${readerId}`);
    destroyed += gone.count;
  }
  return destroyed;
}

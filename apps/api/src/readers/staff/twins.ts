import type { FoundReader } from '@pbnet/domain/readers';
import { sql, type SQL } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import type { Transaction } from '../../database.ts';
import { foundReader, readerRows } from './reader-rows.ts';

/** `one` and `other` are persons of one name and day of birth, and nobody has seen them to be two people. */
export const areTwins: SQL = sql`
  other.reader_id <> one.reader_id and other.birth_date = one.birth_date
  and reader_name(other.last_name) = reader_name(one.last_name)
  and reader_name(other.first_name) = reader_name(one.first_name)
  and (one.middle_name = '' or other.middle_name = '' or reader_name(other.middle_name) = reader_name(one.middle_name))
  and (one.esia_hash is null or other.esia_hash is null)
  and not exists (select from different_readers d where d.first_id = least(one.reader_id, other.reader_id)
    and d.second_id = greatest(one.reader_id, other.reader_id))`;

/** Cards that seem to be the same person's. */
export async function twinsOf(tx: Transaction, readerId: string): Promise<readonly FoundReader[]> {
  const rows = await asOwner(tx, () =>
    readerRows(
      tx,
      sql`where r.state <> 'erased' and r.id in (select other.reader_id from reader_persons one
        join reader_persons other on ${areTwins} where one.reader_id = ${readerId}) order by r.registered_at limit 10`,
    ),
  );
  return rows.map(foundReader);
}

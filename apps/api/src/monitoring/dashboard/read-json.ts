import type { Place } from '@pbnet/domain/access';
import type { PendingQuery, Row, TransactionSql } from 'postgres';
import { placeSettings, type Database } from '../../database.ts';

export type Reading = TransactionSql;
export type Fragment = PendingQuery<Row[]>;

interface JsonRow extends Row {
  readonly json: string;
}

/**
 * Runs one query that answers a single column `json` (text), under the role and place of the actor. The settings and
 * the query leave in one batch, and the driver parses one document instead of thousands of rows.
 */
export async function readJson<T>(
  { raw }: Database,
  place: Place,
  query: (sql: Reading) => Fragment,
): Promise<T> {
  const settings = Object.entries(placeSettings(place));
  const names = settings.map(([name]) => name);
  const values = settings.map(([, value]) => value);
  const [, rows] = await raw.begin('read only', (sql) => [
    sql`select set_config(name, value, true) from unnest(${names}::text[], ${values}::text[]) as place(name, value)`,
    query(sql),
  ]);
  const [row] = rows as unknown as JsonRow[];
  if (!row) throw new Error('The query answered no row.');
  return JSON.parse(row.json);
}

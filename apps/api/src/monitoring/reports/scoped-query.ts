import type { Actor } from '@pbnet/domain/access';
import type { Sql, TransactionSql } from 'postgres';
import { placeSettings } from '../../database.ts';

const names = Object.keys(placeSettings({ kind: 'network' }));
export const settingsStatement = `select ${names.map((name, index) => `set_config('${name}', $${index + 1}, true)`).join(', ')}`;

/**
 * One statement on the bare driver under the actor's place, sent in the same packet as the settings that the
 * policies compare: the hot paths' way around two round trips and the query builder.
 */
export async function scopedQuery<Row extends object>(
  raw: Sql,
  actor: Actor,
  statement: (sql: TransactionSql) => ReturnType<TransactionSql<Record<string, never>>['unsafe']>,
): Promise<readonly Row[]> {
  const settings = placeSettings(actor.place);
  const [, rows] = await raw.begin((sql) => [
    sql.unsafe(
      settingsStatement,
      names.map((name) => settings[name] ?? ''),
      { prepare: true },
    ),
    statement(sql),
  ]);
  return rows as unknown as readonly Row[];
}

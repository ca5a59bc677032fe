import postgres from 'postgres';
import { expect, it } from 'vitest';
import { testDatabase } from './database.ts';

const [one, other] = [await testDatabase(), await testDatabase()];

async function rows(url: string, statement: string): Promise<readonly unknown[]> {
  const sql = postgres(url, { max: 1 });
  return sql.unsafe(statement).finally(() => sql.end());
}

it('gives every caller a migrated database of its own', async () => {
  await rows(one, 'create table mine ()');
  expect(await rows(one, "select to_regclass('mine') is not null as mine")).toEqual([{ mine: true }]);
  expect(await rows(other, "select to_regclass('mine') is not null as mine")).toEqual([{ mine: false }]);
  expect(await rows(other, 'select count(*) > 0 as migrated from drizzle.__drizzle_migrations')).toEqual([
    { migrated: true },
  ]);
});

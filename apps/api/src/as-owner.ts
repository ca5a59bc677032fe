import { sql } from 'drizzle-orm';
import type { Transaction } from './database.ts';

/**
 * Runs a part of an actor's transaction as the owner of the tables: an after-effect may reach places that the
 * actor does not see (a centre's report writes a letter to headquarters). Everything commits or fails as one.
 */
export async function asOwner<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  const [row] = await tx.execute<{ role: string }>(sql`select current_setting('role') as role`);
  const role = row?.role ?? 'none';
  if (role === 'none') return work();
  await tx.execute(sql`select set_config('role', 'none', true)`);
  const result = await work();
  await tx.execute(sql`select set_config('role', ${role}, true)`);
  return result;
}

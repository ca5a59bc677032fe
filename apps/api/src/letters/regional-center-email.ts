import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';

/** Where the regional center reads its letters today; null for one that has told no address. */
export async function regionalCenterEmail(tx: Transaction, regionalCenterId: number): Promise<string | null> {
  const [row] = await asOwner(tx, () =>
    tx.execute<{ email: string | null }>(sql`
      select email from regional_center_versions
      where regional_center_id = ${regionalCenterId} and valid_from <= current_date
      order by valid_from desc limit 1`),
  );
  return row?.email ?? null;
}

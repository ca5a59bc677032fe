import { sql } from 'drizzle-orm';
import { isIP } from 'node:net';
import type { Transaction } from '../../database.ts';

/** The centre whose computers have the address today, while it works; the address itself is kept nowhere. */
export async function centerAt(tx: Transaction, ip: string): Promise<number | null> {
  const address = ip.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(address) === 0) return null;
  const [row] = await tx.execute<{ id: number }>(sql`
    select a.center_id as id from center_addresses a
    join access_centers c on c.id = a.center_id
    where a.range >>= ${address}::inet
      and a.valid_from <= current_date and (a.valid_to is null or a.valid_to > current_date)
      and c.opened_on <= current_date and (c.closed_on is null or c.closed_on > current_date)
      and not exists (select from center_suspensions s where s.center_id = c.id
        and s.suspended_on <= current_date and (s.resumed_on is null or s.resumed_on > current_date))
    limit 1`);
  return row?.id ?? null;
}

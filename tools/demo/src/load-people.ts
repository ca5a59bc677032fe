import { hashPassword } from '@pbnet/api/password';
import type { Sql } from 'postgres';
import { demoAccounts, demoPassword, type DemoAccount } from './people.ts';

async function placeOf(sql: Sql, { regionalCenter, center }: DemoAccount) {
  const [row] = center
    ? await sql`select region_id, regional_center_id, id as center_id from access_centers where code = ${center}`
    : regionalCenter
      ? await sql`select region_id, id as regional_center_id, null as center_id from regional_centers where code = ${regionalCenter}`
      : [{ region_id: null, regional_center_id: null, center_id: null }];
  if (!row) throw new Error(`The demo network has no ${regionalCenter ?? center}.`);
  return row;
}

/** One active account for each role of the mission, at a real place of the demo network. */
export async function loadPeople(sql: Sql): Promise<void> {
  for (const account of demoAccounts) {
    const place = await placeOf(sql, account);
    const passwordHash = await hashPassword(demoPassword);
    const [row] = await sql`
      insert into accounts (email, display_name, password_hash, state)
      values (${account.email}, ${account.name}, ${passwordHash}, 'active') returning id`;
    await sql`
      insert into account_bindings (account_id, role, region_id, regional_center_id, center_id)
      values (${row?.['id']}, ${account.role}, ${place['region_id']}, ${place['regional_center_id']}, ${place['center_id']})`;
  }
}

import { createHash, randomBytes } from 'node:crypto';
import type { Sql } from 'postgres';

/** A session of a new account in the role; returns its Cookie header. */
export async function openSession(sql: Sql, role: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  await sql`
    with account as (insert into accounts (email, display_name, state) values (${`${role}@bench.example`}, ${role}, 'active') returning id),
    binding as (insert into account_bindings (account_id, role) select id, ${role} from account returning id, account_id)
    insert into sessions (token_hash, account_id, binding_id, expires_at, ip, user_agent)
    select ${hash}, account_id, id, now() + interval '1 day', '127.0.0.1', 'bench' from binding`;
  return `__Host-pbnet=${token}`;
}

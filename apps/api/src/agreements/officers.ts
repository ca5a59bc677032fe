import { sql, type SQL } from 'drizzle-orm';

/** Addresses at headquarters: the person responsible for an agreement, else every agreements officer. */
export function officers(responsibleId: string | null): SQL {
  return sql`
    select r.email from accounts r where r.id = ${responsibleId} and r.state = 'active'
    union
    select o.email from accounts o join account_bindings b on b.account_id = o.id and b.revoked_at is null
    where b.role = 'agreements-officer' and o.state = 'active' and not exists (
      select from accounts r where r.id = ${responsibleId} and r.state = 'active')`;
}

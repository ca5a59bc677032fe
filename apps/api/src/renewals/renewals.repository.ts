import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Renewal } from './renewal.ts';

export interface StoredRenewal
  extends Omit<Renewal, 'share' | 'stages' | 'progress'>, Record<string, unknown> {
  readonly running: boolean;
}

/** The latest due day first; row-level security does not narrow these: their agreements do. */
export function storedRenewals(
  tx: Transaction,
  campaignId: string | null,
): Promise<readonly StoredRenewal[]> {
  return tx.execute<StoredRenewal>(sql`
    select c.id as "campaignId", coalesce(c.title, '') as title, c.opens_on::text as "opensOn",
      c.due_on::text as "dueOn", c.closed_at is not null as closed,
      c.withdrawal_reason is not null as withdrawn, r.term_months as "termMonths", r.template_id as "templateId",
      r.version, r.drafts_begun_at is not null and r.drafts_ended_at is null as running
    from renewals r join campaigns c on c.id = r.campaign_id
    where ${campaignId}::uuid is null or c.id = ${campaignId}::uuid
    order by c.due_on desc, c.id`);
}

import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { notices } from '../live/notices.ts';

const channel = 'renewal';

/** Null stands for every renewal: a gap in listening. */
interface Notice {
  readonly campaignId: string | null;
}

/** Told when the transaction commits. */
export async function tellRenewal(tx: Transaction, campaignId: string): Promise<void> {
  await tx.execute(sql`select pg_notify(${channel}, ${JSON.stringify({ campaignId } satisfies Notice)})`);
}

export interface RenewalChange {
  readonly campaignId: string;
}

export interface RenewalNotices {
  /** One word for all that changed in half a second. */
  changes(campaignId: string, signal: AbortSignal): AsyncGenerator<RenewalChange>;
}

export function renewalNotices(database: Pick<Database, 'listen'>): RenewalNotices {
  const told = notices<Notice>(database, { channel, everything: { campaignId: null } });
  return {
    async *changes(campaignId, signal) {
      const concerns = (notice: Notice) => notice.campaignId === null || notice.campaignId === campaignId;
      for await (const some of told.gathered(concerns, signal)) if (some.length > 0) yield { campaignId };
    },
  };
}

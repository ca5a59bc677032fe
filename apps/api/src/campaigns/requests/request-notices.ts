import type { Place } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../database.ts';
import { notices } from '../../live/notices.ts';

const channel = 'campaign_card';

/** Null stands for everything: a gap in listening, or the whole campaign. */
interface Notice {
  readonly campaignId: string | null;
  readonly regionalCenterId: number | null;
}

/** Null regional center: the campaign itself has changed. Told when the transaction commits. */
export async function tellCard(
  tx: Transaction,
  campaignId: string,
  regionalCenterId: number | null,
): Promise<void> {
  const notice: Notice = { campaignId, regionalCenterId };
  await tx.execute(sql`select pg_notify(${channel}, ${JSON.stringify(notice)})`);
}

export interface RequestChange {
  readonly campaignId: string;
}

export interface RequestNotices {
  /** One word for all that changed in half a second, within the reader's place. */
  changes(place: Place, campaignId: string, signal: AbortSignal): AsyncGenerator<RequestChange>;
}

export function requestNotices(database: Pick<Database, 'listen'>): RequestNotices {
  const cards = notices<Notice>(database, {
    channel,
    everything: { campaignId: null, regionalCenterId: null },
  });
  return {
    async *changes(place, campaignId, signal) {
      const concerns = (notice: Notice) =>
        (notice.campaignId === null || notice.campaignId === campaignId) &&
        (notice.regionalCenterId === null ||
          place.kind !== 'regional-center' ||
          notice.regionalCenterId === place.regionalCenterId);
      for await (const told of cards.gathered(concerns, signal)) if (told.length > 0) yield { campaignId };
    },
  };
}

import type { TimeZone } from '@pbnet/domain';
import { dayIn, endOfDay } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** What is kept of the day for broadcasts that are agreed to. */
export interface Reserve {
  /** Of the bucket that broadcasts are paid from. */
  readonly amount: number;
  /** The last of them is over then, as planned; null when nothing is kept. */
  readonly until: Date | null;
}

/** Making it, the test, the air, the end, and its viewers asked for through some three hours. */
const perBroadcast = 600;

export interface ReserveAsked {
  readonly channelId: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly zone: TimeZone;
  readonly now: Date;
}

/** For one broadcast, in units; the administrator's own number where one is set, none where that is 0. */
function wanted({ settings }: ReserveAsked): number {
  const own = settings['reserve.units']?.trim() ?? '';
  const typed = Number(own);
  return own !== '' && Number.isFinite(typed) && typed >= 0 ? typed : perBroadcast;
}

/** What videos leave of the channel's day, because people will wait for a broadcast before it ends. */
export async function broadcastReserve(tx: Transaction, asked: ReserveAsked): Promise<Reserve> {
  const { channelId, zone, now } = asked;
  const reset = endOfDay(dayIn(zone, now), zone).toISOString();
  const [row] = await tx.execute<{ total: number; until: string | null }>(sql`
    select count(*)::int as total, max(ends_at) as until from broadcasts
    where channel_id = ${channelId} and starts_at < ${reset}
      and (state = 'live' or state in ('agreed', 'prepared', 'testing') and ends_at > ${now.toISOString()})`);
  const total = row?.total ?? 0;
  return { amount: total * wanted(asked), until: row?.until ? new Date(row.until) : null };
}

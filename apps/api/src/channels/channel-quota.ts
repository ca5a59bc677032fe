import { dayIn, endOfDay, type TimeZone } from '@pbnet/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { broadcastReserve, type Reserve } from './broadcast-reserve.ts';
import { channelQuota } from './channels.tables.ts';
import { ChannelFailure, type QuotaCost, type VideoChannel } from './video-channel.ts';

/** Our own count says that the day can not pay it: the channel was not asked. */
export class DayIsSpent extends ChannelFailure {
  constructor(until: Date) {
    super('quota', '', until);
  }
}

/** One bucket of a channel's day. */
export interface BucketState {
  readonly bucket: string;
  readonly used: number;
  readonly limit: number;
  /** Of the limit, kept for broadcasts of today: videos leave it. */
  readonly reserved: number;
  /** The channel itself said that nothing is left. */
  readonly exhausted: boolean;
  readonly resetsAt: Date;
}

export interface QuotaOf {
  readonly channelId: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly quota: VideoChannel['quota'];
}

interface Asked extends QuotaOf {
  readonly now: Date;
}

/** The bucket of `VideoChannel.quota` that broadcasts are paid from. */
const broadcastBucket = 'units';
const nothing: Reserve = { amount: 0, until: null };
/** A broadcast that lasts longer than was planned is waited for in steps of so much. */
const overrunMs = 10 * 60_000;

const midnight = (zone: TimeZone, now: Date): Date => endOfDay(dayIn(zone, now), zone);

/** The administrator's own limit, where the platform has granted another one. */
function limitOf({ settings, quota }: QuotaOf, bucket: string): number | undefined {
  const own = Number(settings[`limit.${bucket}`]);
  return Number.isFinite(own) && own > 0 ? own : quota?.limits[bucket];
}

export async function bucketsOf(tx: Transaction, asked: Asked): Promise<readonly BucketState[]> {
  const { channelId, quota, now } = asked;
  if (!quota) return [];
  const day = dayIn(quota.zone, now);
  const rows = await tx
    .select()
    .from(channelQuota)
    .where(and(eq(channelQuota.channelId, channelId), eq(channelQuota.day, day)));
  const reserve = await reserveOf(tx, asked);
  return Object.keys(quota.limits).flatMap((bucket) => {
    const row = rows.find((one) => one.bucket === bucket);
    const limit = limitOf(asked, bucket);
    if (limit === undefined) return [];
    const { used = 0, exhausted = false } = row ?? {};
    const reserved = bucket === broadcastBucket ? Math.min(reserve.amount, limit) : 0;
    return [{ bucket, used, limit, reserved, exhausted, resetsAt: midnight(quota.zone, now) }];
  });
}

function reserveOf(tx: Transaction, { channelId, settings, quota, now }: Asked): Promise<Reserve> {
  if (!quota) return Promise.resolve(nothing);
  return broadcastReserve(tx, { channelId, settings, zone: quota.zone, now });
}

const sumOf = (costs: readonly QuotaCost[], bucket: string): number =>
  costs.filter((cost) => cost.bucket === bucket).reduce((sum, { amount }) => sum + amount, 0);

/**
 * When what costs this may be begun: null for now, else the moment at which the first lacking bucket is reset.
 * It may draw on what is kept for broadcasts: for what can not wait.
 */
export async function payableAt(
  tx: Transaction,
  asked: Asked,
  costs: readonly QuotaCost[],
): Promise<Date | null> {
  const lacking = (await bucketsOf(tx, asked)).find(({ bucket, used, limit, exhausted }) => {
    const wanted = sumOf(costs, bucket);
    return wanted > 0 && (exhausted || used + wanted > limit);
  });
  return lacking?.resetsAt ?? null;
}

/** The same for what leaves broadcasts of today what they will need; it goes on when they are over. */
export async function spareableAt(
  tx: Transaction,
  asked: Asked,
  costs: readonly QuotaCost[],
): Promise<Date | null> {
  const spent = await payableAt(tx, asked, costs);
  if (spent) return spent;
  const lacking = (await bucketsOf(tx, asked)).find(({ bucket, used, limit, reserved }) => {
    const wanted = sumOf(costs, bucket);
    return wanted > 0 && reserved > 0 && used + wanted > limit - reserved;
  });
  if (!lacking) return null;
  const { until } = await reserveOf(tx, asked);
  const free = new Date(Math.max(until?.getTime() ?? 0, asked.now.getTime() + overrunMs));
  return free < lacking.resetsAt ? free : lacking.resetsAt;
}

export async function spend(tx: Transaction, asked: Asked, { bucket, amount }: QuotaCost): Promise<void> {
  const { channelId, quota, now } = asked;
  if (!quota || amount === 0) return;
  await tx
    .insert(channelQuota)
    .values({ channelId, bucket, day: dayIn(quota.zone, now), used: amount })
    .onConflictDoUpdate({
      target: [channelQuota.channelId, channelQuota.bucket, channelQuota.day],
      set: { used: sql`${channelQuota.used} + ${amount}` },
    });
}

/** The channel says that the bucket is empty, whatever we have counted. @returns when it is full again */
export async function exhaust(tx: Transaction, asked: Asked, bucket: string): Promise<Date> {
  const { channelId, quota, now } = asked;
  const zone = quota?.zone ?? 'America/Los_Angeles';
  await tx
    .insert(channelQuota)
    .values({ channelId, bucket, day: dayIn(zone, now), exhausted: true })
    .onConflictDoUpdate({
      target: [channelQuota.channelId, channelQuota.bucket, channelQuota.day],
      set: { exhausted: true },
    });
  return midnight(zone, now);
}

import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { ChannelOnPage } from './channel.ts';
import { bucketsOf } from './channel-quota.ts';
import { channelsRepository } from './channels.repository.ts';
import type { Connectables } from './connections.ts';
import type { VideoChannels } from './video-channel.ts';

export interface ListOptions {
  readonly adapters: VideoChannels;
  readonly connectables: Connectables;
  readonly now: () => Date;
}

interface Counted extends Record<string, unknown> {
  readonly channelId: string;
  readonly waiting: number;
  readonly failed: number;
}

export async function listChannels(
  tx: Transaction,
  { adapters, connectables, now }: ListOptions,
): Promise<readonly ChannelOnPage[]> {
  const counts = await tx.execute<Counted>(sql`
    select channel_id as "channelId",
      count(*) filter (where state in ('waiting', 'placing', 'processing', 'scheduled'))::int as waiting,
      count(*) filter (where state = 'failed')::int as failed
    from publications group by channel_id`);
  const found: ChannelOnPage[] = [];
  for (const channel of await channelsRepository(tx).all()) {
    const { id: channelId, kind, settings } = channel;
    const quota = kind === 'vk-wall' || kind === 'telegram' ? undefined : adapters[kind]?.quota;
    const count = counts.find((one) => one.channelId === channelId);
    found.push({
      ...channel,
      quota: await bucketsOf(tx, { channelId, settings, quota, now: now() }),
      byConsent: connectables[kind]?.consent !== undefined,
      waiting: count?.waiting ?? 0,
      failed: count?.failed ?? 0,
    });
  }
  return found;
}

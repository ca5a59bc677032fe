import type { LiveChannel } from '../broadcasts/live-channel.ts';
import type { Database } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { exhaust, spend } from './channel-quota.ts';
import { channelsRepository } from './channels.repository.ts';
import { letGo } from './let-go.ts';
import { tellAdministrators } from './publications/publication-letters.ts';
import { ChannelFailure, type ChannelAccess, type VideoChannel } from './video-channel.ts';

export interface MeteredLiveOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  /** Of the platform's videos: both draw on one day. */
  readonly quota: VideoChannel['quota'];
  readonly now: () => Date;
}

type Method = keyof LiveChannel['costs'];

/**
 * Counts what broadcasts take of the channel's day, so that publications leave off in time, and lets a channel go
 * whose key was revoked. Our own count never refuses a broadcast: people wait for it, the channel itself decides.
 */
export function meteredLive(
  live: LiveChannel,
  { channelId, settings }: ChannelAccess,
  { database, outbox, publicUrl, quota, now }: MeteredLiveOptions,
): LiveChannel {
  const asked = () => ({ channelId, settings, quota, now: now() });

  async function heed({ reason }: ChannelFailure, method: Method): Promise<void> {
    if (reason === 'quota') await database.system((tx) => exhaust(tx, asked(), live.costs[method].bucket));
    if (reason === 'disconnected')
      await database.system(async (tx) => {
        const channel = await channelsRepository(tx).lock(channelId, null);
        const anew = await letGo(tx, { channelId, reason, now: now() });
        if (anew) await tellAdministrators(tx, { outbox, publicUrl }, { channel, now: now() });
      });
  }

  async function paid<Result>(method: Method, work: () => Promise<Result>): Promise<Result> {
    await database.system((tx) => spend(tx, asked(), live.costs[method]));
    try {
      return await work();
    } catch (error) {
      if (error instanceof ChannelFailure) await heed(error, method);
      throw error;
    }
  }

  return {
    costs: live.costs,
    make: (access, wanted, memory) => paid('make', () => live.make(access, wanted, memory)),
    signal: (access, streamId) => paid('signal', () => live.signal(access, streamId)),
    move: (access, id, to) => paid('move', () => live.move(access, id, to)),
    viewers: (access, id) => paid('viewers', () => live.viewers(access, id)),
    remove: (access, id) => paid('remove', () => live.remove(access, id)),
  };
}

import type { ConnectionKind } from '@pbnet/domain/channels';
import type { Env } from '../env.ts';
import type { LiveChannel } from './live-channel.ts';

/** The platforms that can show a broadcast, by the kind of their channel. */
export type LiveChannels = Readonly<Partial<Record<ConnectionKind, LiveChannel>>>;

/** One line each. */
export function liveAdapters(env: Env): LiveChannels {
  void env;
  return {};
}

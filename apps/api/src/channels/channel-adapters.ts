import type { ChannelKind } from '@pbnet/domain/channels';
import type { Env } from '../env.ts';
import type { VideoChannel } from './video-channel.ts';

/** The platforms that this installation knows: one line each. */
export function channelAdapters(env: Env): Readonly<Partial<Record<ChannelKind, VideoChannel>>> {
  void env;
  return {};
}

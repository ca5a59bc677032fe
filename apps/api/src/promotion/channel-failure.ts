import type { ChannelFailure } from '../channels/video-channel.ts';

/** By its name: a module knows the classes of others by their types only. */
export function isChannelFailure(error: unknown): error is ChannelFailure {
  return error instanceof Error && error.name === 'ChannelFailure';
}

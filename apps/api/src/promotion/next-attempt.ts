import type { ChannelFailure } from '../channels/video-channel.ts';

const minute = 60_000;

/** After so many refusals a person decides. */
const mostAttempts = 8;
const longestWait = 60 * minute;

/**
 * When a post that a network refused goes out again; null where only a person can help.
 * @param attempts how often it was tried, this one included
 */
export function nextAttempt(
  { reason, retryAt }: Pick<ChannelFailure, 'reason' | 'retryAt'>,
  attempts: number,
  now: Date,
): Date | null {
  if (attempts >= mostAttempts) return null;
  const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
  const told = (otherwise: Date) => (retryAt !== null && retryAt > now ? retryAt : otherwise);
  switch (reason) {
    case 'unreachable':
      return after(Math.min(longestWait, 2 ** (attempts - 1) * minute));
    case 'busy':
      return told(after(5 * minute));
    case 'quota':
      return told(after(6 * 60 * minute));
    case 'upload-limit':
      return told(after(24 * 60 * minute));
    default:
      return null;
  }
}

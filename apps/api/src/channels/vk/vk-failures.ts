import type { ChannelFailureReason } from '@pbnet/domain/channels';
import { ChannelFailure } from '../video-channel.ts';

/** VK refuses with HTTP 200 and this. */
export interface VkRefusal {
  readonly error_code: number;
  readonly error_msg: string;
}

const reasons: Readonly<Record<number, ChannelFailureReason>> = {
  1: 'unreachable',
  5: 'disconnected',
  6: 'busy',
  9: 'busy',
  10: 'unreachable',
  // A person has to look at a picture; VK stops asking after a while without calls.
  14: 'busy',
  15: 'forbidden',
  17: 'disconnected',
  18: 'disconnected',
  27: 'disconnected',
  28: 'disconnected',
  29: 'quota',
  204: 'forbidden',
  214: 'upload-limit',
};

const waitMinutes: Readonly<Record<number, number>> = { 9: 30, 14: 60 };

/** Which of our reasons a refusal is. Its words name no keys: VK repeats them in `request_params` only. */
export function failureOfVk({ error_code: code, error_msg: words }: VkRefusal): ChannelFailure {
  const minutes = waitMinutes[code];
  const retryAt = minutes === undefined ? null : new Date(Date.now() + minutes * 60_000);
  return new ChannelFailure(reasonOf(code, words), `${words} (VK ${code})`, retryAt);
}

function reasonOf(code: number, words: string): ChannelFailureReason {
  if (code !== 100) return reasons[code] ?? 'unknown';
  if (/\bname\b|title/.test(words)) return 'title-refused';
  return /\bdesc|message/.test(words) ? 'description-refused' : 'unknown';
}

import type { ChannelFailureReason } from '../channels/index.ts';

/** What follows a failure: another attempt by the clock, a wait for the channel to be connected, or for a person. */
export type AfterFailure =
  | { readonly way: 'again'; readonly minutes: number }
  /** When the channel's own quota is reset. */
  | { readonly way: 'after-reset' }
  | { readonly way: 'connect' }
  | { readonly way: 'person' };

const hour = 60;
const day = 24 * hour;
/** Answers that nobody understands are tried a few times and then shown to a person. */
const patience = 4;

/** 1, 2, 4 … 60 minutes. */
const backOff = (attempts: number): number => Math.min(hour, 2 ** Math.min(attempts, 10));

/** @param attempts failures in a row before this one */
export function afterFailure(reason: ChannelFailureReason, attempts: number): AfterFailure {
  switch (reason) {
    case 'unreachable':
    case 'busy':
      return { way: 'again', minutes: backOff(attempts) };
    case 'session-expired':
      return { way: 'again', minutes: attempts === 0 ? 0 : backOff(attempts) };
    case 'quota':
      return { way: 'after-reset' };
    case 'upload-limit':
      return { way: 'again', minutes: day };
    case 'disconnected':
      return { way: 'connect' };
    case 'unknown':
      return attempts < patience ? { way: 'again', minutes: backOff(attempts) } : { way: 'person' };
    case 'forbidden':
    case 'title-refused':
    case 'description-refused':
    case 'time-refused':
    case 'file-refused':
    case 'processing-failed':
    case 'gone':
      return { way: 'person' };
  }
}

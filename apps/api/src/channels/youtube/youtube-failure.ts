import type { ChannelFailureReason } from '@pbnet/domain/channels';
import { gaxios } from 'google-auth-library';
import { ChannelFailure } from '../video-channel.ts';
import { nextPacificMidnight } from './pacific-midnight.ts';

const day = 86_400_000;

/** The statuses of the same refusals differ from method to method; their reasons do not. */
const reasons: Readonly<Record<string, ChannelFailureReason>> = {
  quotaExceeded: 'quota',
  dailyLimitExceeded: 'quota',
  rateLimitExceeded: 'busy',
  userRateLimitExceeded: 'busy',
  userRequestsExceedRateLimit: 'busy',
  uploadLimitExceeded: 'upload-limit',
  uploadRateLimitExceeded: 'busy',
  authError: 'disconnected',
  invalidCredentials: 'disconnected',
  invalid_grant: 'disconnected',
  invalid_client: 'disconnected',
  unauthorized_client: 'disconnected',
  accountDelegationForbidden: 'disconnected',
  youtubeSignupRequired: 'disconnected',
  channelClosed: 'forbidden',
  channelSuspended: 'forbidden',
  invalidTitle: 'title-refused',
  invalidDescription: 'description-refused',
  invalidTags: 'description-refused',
  invalidPublishAt: 'time-refused',
  invalidScheduledStartTime: 'time-refused',
  mediaBodyRequired: 'file-refused',
  invalidFilename: 'file-refused',
  videoNotFound: 'gone',
  liveBroadcastNotFound: 'gone',
  errorStreamInactive: 'forbidden',
};

interface GoogleBody {
  /** A word from the token endpoint, an object from the methods. */
  readonly error?:
    string | { readonly message?: string; readonly errors?: readonly { readonly reason?: string }[] };
  readonly error_description?: string;
}

/** What Google answered, as one of the reasons that the scheduler knows; what is not from Google stays as it is. */
export function youtubeFailure(error: unknown, now: Date): unknown {
  if (!(error instanceof gaxios.GaxiosError)) return error;
  const status = error.response?.status;
  if (status === undefined) return new ChannelFailure('unreachable', 'YouTube does not answer');
  return refusal(status, bodyOf(error.response?.data), now);
}

/** @param body what the answer holds, parsed where it is JSON */
export function refusal(status: number, body: unknown, now: Date): ChannelFailure {
  const { error, error_description: description } = bodyOf(body);
  const code = typeof error === 'string' ? error : error?.errors?.[0]?.reason;
  const said = typeof error === 'string' ? description : error?.message;
  const reason = (code !== undefined && reasons[code]) || byStatus(status);
  const words = [code, said].filter(Boolean).join(': ') || `HTTP ${status}`;
  return new ChannelFailure(reason, words.slice(0, 500), retryAt(reason, now));
}

function byStatus(status: number): ChannelFailureReason {
  if (status >= 500) return 'unreachable';
  if (status === 401) return 'disconnected';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'gone';
  return status === 429 ? 'busy' : 'unknown';
}

function retryAt(reason: ChannelFailureReason, now: Date): Date | null {
  if (reason === 'quota') return nextPacificMidnight(now);
  return reason === 'upload-limit' ? new Date(now.getTime() + day) : null;
}

function bodyOf(data: unknown): GoogleBody {
  if (typeof data === 'object' && data !== null) return data;
  if (typeof data !== 'string' || !data.startsWith('{')) return {};
  try {
    return JSON.parse(data) as GoogleBody;
  } catch {
    return {};
  }
}

import type { ChannelFailureReason } from '@pbnet/domain/channels';
import { ChannelFailure, type ChannelAccess } from '../video-channel.ts';

export interface RutubeRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /api/. */
  readonly path: string;
  readonly json?: object;
  readonly form?: FormData;
}

/** @throws ChannelFailure */
export type RutubeApi = (access: ChannelAccess | null, request: RutubeRequest) => Promise<unknown>;

interface RutubeSecret {
  readonly token: string;
}

export const rutubeSecret = (token: string): string => JSON.stringify({ token } satisfies RutubeSecret);

const tokenOf = ({ secret }: ChannelAccess): string => (JSON.parse(secret) as RutubeSecret).token;

export function rutubeApi(url: string): RutubeApi {
  return async (access, { method, path, json, form }) => {
    const response = await fetch(new URL(`/api/${path}`, url), {
      method,
      headers: {
        accept: 'application/json',
        ...(access && { authorization: `Token ${tokenOf(access)}` }),
        ...(json && { 'content-type': 'application/json' }),
      },
      ...(json ? { body: JSON.stringify(json) } : form ? { body: form } : {}),
      signal: AbortSignal.timeout(60_000),
    }).catch(() => Promise.reject(new ChannelFailure('unreachable', 'RuTube does not answer')));
    const text = await response.text().catch(() => '');
    if (response.ok) return text === '' ? null : parsed(text);
    throw refusal(response, parsed(text));
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A refusal names the fields that it does not like, each with its sentences. */
function refusal({ status, headers }: Response, body: unknown): ChannelFailure {
  const fields = typeof body === 'object' && body !== null ? body : {};
  const words = Object.entries(fields).map(([name, said]) => `${name}: ${String(said)}`);
  const pause = Number(headers.get('retry-after'));
  const retryAt = status === 429 && pause > 0 ? new Date(Date.now() + pause * 1_000) : null;
  const text = (words.join('; ') || `HTTP ${status}`).slice(0, 500);
  return new ChannelFailure(reasonOf(status, Object.keys(fields)), text, retryAt);
}

function reasonOf(status: number, fields: readonly string[]): ChannelFailureReason {
  if (fields.includes('title')) return 'title-refused';
  if (fields.includes('description')) return 'description-refused';
  if (fields.includes('url')) return 'file-refused';
  if (status === 401 || fields.includes('non_field_errors')) return 'disconnected';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'gone';
  if (status === 429) return 'busy';
  return status >= 500 ? 'unreachable' : 'unknown';
}

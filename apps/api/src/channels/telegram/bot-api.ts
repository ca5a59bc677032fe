import { randomUUID } from 'node:crypto';
import type { ChannelFailureReason } from '@pbnet/domain/channels';
import { ChannelFailure, type ChannelAccess } from '../video-channel.ts';

export interface TelegramAddresses {
  /** Of the API, without a slash at the end. */
  readonly apiUrl: string;
  /** Of the pages that people open. */
  readonly pagesUrl: string;
}

export interface BotPicture {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

export interface BotCall {
  readonly method: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly photo?: BotPicture;
}

interface BotAnswer<Result> {
  readonly ok: boolean;
  readonly result?: Result;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { readonly retry_after?: number };
}

const patienceMs = 30_000;

/** Written by hand: `FormData` makes two characters of each new line, and Telegram counts them. */
function formOf(fields: BotCall['fields'], photo: BotPicture): Blob {
  const boundary = `pbnet-${randomUUID()}`;
  const named = (name: string) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
  const words = Object.entries(fields).map(([name, value]) => `${named(name)}\r\n\r\n${value}\r\n`);
  const file = photo.contentType === 'image/png' ? 'picture.png' : 'picture.jpg';
  const head = `${named('photo')}; filename="${file}"\r\nContent-Type: ${photo.contentType}\r\n\r\n`;
  const parts = [...words, head, Uint8Array.from(photo.bytes), `\r\n--${boundary}--\r\n`];
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` });
}

function bodyOf({ fields, photo }: BotCall): Blob {
  return photo ? formOf(fields, photo) : new Blob([JSON.stringify(fields)], { type: 'application/json' });
}

/** @throws ChannelFailure 'disconnected' for a secret that holds no key */
function tokenOf({ secret }: ChannelAccess): string {
  const { botToken } = JSON.parse(secret) as { readonly botToken?: unknown };
  if (typeof botToken === 'string' && /^[\w:-]+$/.test(botToken)) return botToken;
  throw new ChannelFailure('disconnected', 'no key of a bot');
}

/** Codes of a line that was never opened: nothing of the call has reached Telegram. */
const neverOpened = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH'];

function wasOpened(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { readonly code?: string } | undefined) : undefined;
  return !neverOpened.includes(cause?.code ?? '') && cause?.code !== 'UND_ERR_CONNECT_TIMEOUT';
}

function refusalOf({ error_code = 0, description = '', parameters }: BotAnswer<unknown>): ChannelFailure {
  const seconds = parameters?.retry_after;
  const retryAt = seconds === undefined ? null : new Date(Date.now() + seconds * 1000);
  return new ChannelFailure(reasonOf(error_code, description), description, retryAt);
}

function reasonOf(code: number, words: string): ChannelFailureReason {
  // An unknown key is 401 where it was revoked and 404 where it never was one.
  if (code === 401 || code === 404) return 'disconnected';
  if (code === 403) return 'forbidden';
  if (code === 429) return 'busy';
  if (/message to delete not found/.test(words)) return 'gone';
  if (/too long|is empty/.test(words)) return 'description-refused';
  if (/photo|image|PHOTO/.test(words)) return 'file-refused';
  if (/chat not found|not enough rights|administrator/.test(words)) return 'forbidden';
  return 'unknown';
}

/**
 * Calls the Bot API. Rejects with `ChannelFailure` only.
 * @returns null when the line broke after the call had gone out: it may be done or not
 */
export async function tryBot<Result>(
  { apiUrl }: TelegramAddresses,
  access: ChannelAccess,
  call: BotCall,
): Promise<Result | null> {
  const address = `${apiUrl}/bot${tokenOf(access)}/${call.method}`;
  const signal = AbortSignal.timeout(patienceMs);
  // The reason of fetch may name the address, and the address holds the key.
  const response = await fetch(address, { method: 'POST', body: bodyOf(call), signal }).catch(
    (error: unknown) => {
      if (wasOpened(error)) return null;
      throw new ChannelFailure('unreachable', 'Telegram did not answer');
    },
  );
  if (response === null) return null;
  const answer = (await response.json().catch(() => null)) as BotAnswer<Result> | null;
  if (answer === null) {
    if (response.status < 500) return null;
    throw new ChannelFailure('unreachable', `Telegram answered HTTP ${response.status}`);
  }
  if (!answer.ok && response.status >= 500)
    throw new ChannelFailure('unreachable', answer.description ?? `HTTP ${response.status}`);
  if (!answer.ok || answer.result === undefined) throw refusalOf(answer);
  return answer.result;
}

/** For what may be called again without harm. */
export async function callBot<Result>(
  addresses: TelegramAddresses,
  access: ChannelAccess,
  call: BotCall,
): Promise<Result> {
  const result = await tryBot<Result>(addresses, access, call);
  if (result === null) throw new ChannelFailure('unreachable', 'the line to Telegram broke');
  return result;
}

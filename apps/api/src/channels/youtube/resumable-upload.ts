import type { OAuth2Client } from 'google-auth-library';
import { setTimeout as delay } from 'node:timers/promises';
import { ChannelFailure, type UploadMemory, type VideoToPlace } from '../video-channel.ts';
import { chunks } from './chunks.ts';
import { refusal, youtubeFailure } from './youtube-failure.ts';
import type { YoutubeOptions } from './youtube-options.ts';

/** A multiple of 256 KiB, as the protocol wants; so much of a video is in memory at a time. */
const chunkBytes = 8 * 1_048_576;
const mostFailures = 5;

export interface Upload {
  readonly client: OAuth2Client;
  readonly options: YoutubeOptions;
  /** The upload's own address. */
  readonly session: string;
  readonly source: VideoToPlace['source'];
  readonly memory: UploadMemory;
}

interface Answer {
  readonly status: number;
  readonly data: unknown;
  /** How many bytes YouTube says it has. */
  readonly received: number;
}

/**
 * Sends the bytes that YouTube does not have yet, and asks it how many it has after each trouble.
 * @returns the id of the video
 */
export async function sendBytes(upload: Upload): Promise<string> {
  const { source, memory, session, options } = upload;
  let answer = await patiently(upload, () => put(upload, null));
  let failures = 0;

  while (answer.status === 308) {
    const began = answer.received;
    await memory.keep(session, began);
    try {
      for await (const chunk of chunks(await source.read(began), chunkBytes)) {
        const expected = answer.received + chunk.byteLength;
        answer = await put(upload, { from: answer.received, bytes: chunk });
        if (answer.status !== 308) break;
        await memory.keep(session, answer.received);
        if (answer.received !== expected) break;
      }
      if (answer.status === 308 && answer.received === began)
        throw new ChannelFailure('unreachable', 'YouTube takes no bytes');
    } catch (error) {
      if (!isPassing(error)) throw error;
      failures = answer.received > began ? 1 : failures + 1;
      if (failures >= mostFailures) throw error;
      await delay(options.pauseMs * 2 ** (failures - 1));
      answer = await patiently(upload, () => put(upload, null));
    }
  }
  return idOf(answer, options.now());
}

/** The id of the video when all of its bytes had come; null when YouTube keeps only a part of it, or nothing. */
export async function uploaded({
  client,
  options,
  session,
  size,
}: Pick<Upload, 'client' | 'options' | 'session'> & { readonly size: number }): Promise<string | null> {
  const { status, data } = await client
    .request<unknown>({
      ...{ url: session, method: 'PUT', headers: { 'content-range': `bytes */${size}` } },
      ...{ validateStatus: () => true, retry: false, redirect: 'manual', timeout: 60_000 },
    })
    .catch((error: unknown) => Promise.reject(youtubeFailure(error, options.now())));
  if (status === 308 || status === 404 || status === 410) return null;
  return idOf({ status, data, received: size }, options.now());
}

async function patiently(upload: Upload, ask: () => Promise<Answer>): Promise<Answer> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isPassing(error) || failures === mostFailures) throw error;
      await delay(upload.options.pauseMs * 2 ** (failures - 1));
    }
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof ChannelFailure && error.reason === 'unreachable';

/** @param part null asks how many bytes there are */
async function put(
  { client, options, session, source, memory }: Upload,
  part: { readonly from: number; readonly bytes: Uint8Array<ArrayBuffer> } | null,
): Promise<Answer> {
  const { size, contentType } = source;
  const range = part ? `${part.from}-${part.from + part.bytes.byteLength - 1}` : '*';
  const { status, data, headers } = await client
    .request<unknown>({
      url: session,
      method: 'PUT',
      headers: { 'content-range': `bytes ${range}/${size}`, 'content-type': contentType },
      ...(part && { data: part.bytes }),
      validateStatus: () => true,
      retry: false,
      redirect: 'manual',
      timeout: 300_000,
    })
    .catch((error: unknown) => Promise.reject(youtubeFailure(error, options.now())));
  if (status === 200 || status === 201) return { status, data, received: size };
  if (status === 308) return { status, data, received: afterRange(headers.get('range')) };
  if (status === 401) {
    // The next request fetches a new key for an hour, or learns that the channel is lost.
    client.setCredentials({ refresh_token: client.credentials.refresh_token ?? null });
    throw new ChannelFailure('unreachable', 'YouTube does not know the key for an hour');
  }
  if (status !== 404 && status !== 410) throw refusal(status, data, options.now());
  await memory.keep(null, 0);
  throw new ChannelFailure('session-expired', 'YouTube has forgotten the unfinished upload');
}

/** «bytes=0-524287» → 524288; without a range nothing is stored. */
const afterRange = (range: string | null): number => (range ? Number(range.split('-')[1]) + 1 : 0);

function idOf({ status, data }: Answer, now: Date): string {
  const id = typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined;
  if (typeof id === 'string') return id;
  throw refusal(status, data, now);
}

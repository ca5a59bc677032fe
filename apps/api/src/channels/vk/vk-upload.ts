import { randomUUID } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { ChannelFailure, type ChannelSource } from '../video-channel.ts';

/** What VK's upload server says of the bytes. */
export interface VkUploaded {
  readonly video_id?: number;
  readonly owner_id?: number;
  readonly size?: number;
  readonly direct_link?: string;
  readonly error?: unknown;
  readonly error_code?: number;
  readonly error_descr?: string;
}

/** Nothing moves for so long: the line is dead. */
const silenceMs = 120_000;

async function* partsOf(source: ChannelSource, frame: Frame): AsyncGenerator<Uint8Array> {
  yield frame.head;
  yield* await source.read(0);
  yield frame.tail;
}

interface Frame {
  readonly boundary: string;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

function frameOf({ contentType, fileName }: ChannelSource): Frame {
  const boundary = `pbnet-${randomUUID()}`;
  const name = fileName.replaceAll(/[\r\n"\\]/g, '_');
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="video_file"; filename="${name}"`,
    `Content-Type: ${contentType}`,
    '',
    '',
  ];
  return { boundary, head: Buffer.from(head.join('\r\n')), tail: Buffer.from(`\r\n--${boundary}--\r\n`) };
}

/**
 * Sends the video as the one field of a form, with its length told: `fetch` sends streams in chunks, which upload
 * servers do not take. The memory that it needs does not grow with the video.
 */
export async function uploadToVk(address: string, source: ChannelSource): Promise<VkUploaded> {
  const frame = frameOf(source);
  const open = address.startsWith('https:') ? requestHttps : requestHttp;
  const request = open(address, {
    method: 'POST',
    timeout: silenceMs,
    headers: {
      'content-type': `multipart/form-data; boundary=${frame.boundary}`,
      'content-length': frame.head.length + source.size + frame.tail.length,
    },
  });
  request.on('timeout', () => request.destroy(new Error('silence')));
  const answer = new Promise<{ readonly status: number; readonly text: string }>((resolve, reject) => {
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
  });
  const [sent, came] = await Promise.allSettled([pipeline(partsOf(source, frame), request), answer]);
  // An answer in the middle of the upload is a refusal, and more telling than the broken line behind it.
  if (came.status === 'rejected' || (sent.status === 'rejected' && came.value.text === ''))
    throw new ChannelFailure('unreachable', 'the line to the upload server of VK broke');
  if (came.value.status >= 400)
    throw new ChannelFailure('unreachable', `the upload server of VK answered HTTP ${came.value.status}`);
  try {
    return JSON.parse(came.value.text) as VkUploaded;
  } catch {
    throw new ChannelFailure('unreachable', 'the upload server of VK answered something that is no JSON');
  }
}

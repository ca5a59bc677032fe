import { createHash, randomBytes } from 'node:crypto';
import { request, type IncomingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Target {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Bytes that can be made again from any place: one random block over and over, shifted by its own number. */
export interface Content {
  readonly size: number;
  readonly sha256: string;
  from(offset: number, end: number): Iterable<Uint8Array>;
}

/** What lies between two places of it, as fast as the line lets it through. */
export type Line = (pieces: Iterable<Uint8Array>) => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

const blockBytes = 1024 * 1024;

/** As the screens send it. */
export const pieceBytes = 64 * 1024 * 1024;

/** @param size bytes, whole blocks of a megabyte */
export function contentOf(size: number): Content {
  const noise = randomBytes(2 * blockBytes);
  const block = (number: number) => noise.subarray(number % blockBytes, (number % blockBytes) + blockBytes);
  function* from(offset: number, end: number): Generator<Uint8Array> {
    for (let at = offset; at < end;) {
      const within = at % blockBytes;
      const part = block(Math.floor(at / blockBytes)).subarray(
        within,
        Math.min(blockBytes, within + end - at),
      );
      yield part;
      at += part.length;
    }
  }
  const hash = createHash('sha256');
  for (const part of from(0, size)) hash.update(part);
  return { size, sha256: hash.digest('hex'), from };
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

function ask(
  { origin, headers }: Target,
  { method, path, body, ...asked }: Asked,
): Promise<IncomingHttpHeaders> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), {
      method,
      headers: { 'tus-resumable': '1.0.0', ...headers, ...asked.headers },
    });
    sent.on('error', reject);
    sent.on('response', (answer) => {
      answer.resume();
      answer.on('end', () => {
        const { statusCode = 0 } = answer;
        if (statusCode < 300) resolve(answer.headers);
        else reject(new Error(`${method} ${path}: ${statusCode}`));
      });
      answer.on('error', reject);
    });
    if (body === undefined) sent.end();
    else pipeline(Readable.from(body, { objectMode: false }), sent).catch(reject);
  });
}

const encoded = (text: string) => Buffer.from(text).toString('base64');

/** Begins an upload and returns its path. */
export async function begin(target: Target, size: number, metadata: Readonly<Record<string, string>>) {
  const told = Object.entries(metadata).map(([name, value]) => `${name} ${encoded(value)}`);
  const headers = { 'upload-length': String(size), 'upload-metadata': told.join(','), 'content-length': '0' };
  const { location } = await ask(target, { method: 'POST', path: '/uploads', headers });
  if (location === undefined) throw new Error('the upload has no address');
  return new URL(location, target.origin).pathname;
}

export async function offsetOf(target: Target, path: string): Promise<number> {
  const headers = await ask(target, { method: 'HEAD', path, headers: {} });
  return Number(headers['upload-offset']);
}

/** Sends piece after piece to the end. */
export async function sendFrom(
  target: Target,
  path: string,
  { content, offset, line = (pieces) => pieces }: { content: Content; offset: number; line?: Line },
) {
  for (let at = offset; at < content.size; at += pieceBytes) {
    const end = Math.min(at + pieceBytes, content.size);
    const headers = {
      'upload-offset': String(at),
      'content-type': 'application/offset+octet-stream',
      'content-length': String(end - at),
    };
    await ask(target, { method: 'PATCH', path, headers, body: line(content.from(at, end)) });
  }
}

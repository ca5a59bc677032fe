import type { Context as HttpContext } from 'hono';
import type { ByteRange, ObjectStore } from './files/object-store.ts';

export interface ServedObject {
  readonly key: string;
  readonly contentType: string;
  /** The sum of the content: what a browser has kept stays good as long as it is the same. */
  readonly sha256: string;
  /** Set where the browser saves it under this name instead of playing it. */
  readonly saveAs?: string | undefined;
}

/** The asked part of `size` bytes; null for all of them, 'outside' where nothing of it is there. */
function rangeOf(header: string | undefined, size: number): ByteRange | 'outside' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match) return null;
  const [, from = '', to = ''] = match;
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start > end ? 'outside' : { start, end };
}

/**
 * Answers with the object or the part of it that is asked for (200, 206, 304, 416), as players and resuming downloads
 * need it; null when the bytes are not there. Nothing in it runs under our address, whatever it is.
 */
export async function serveObject(
  http: HttpContext,
  store: ObjectStore,
  { key, contentType, sha256, saveAs }: ServedObject,
): Promise<Response | null> {
  const found = await store.stat(key);
  if (found === null) return null;
  const etag = `"${sha256}"`;
  const named = saveAs === undefined ? '' : `; filename*=UTF-8''${encodeURIComponent(saveAs)}`;
  const headers = {
    etag,
    'accept-ranges': 'bytes',
    'content-type': contentType,
    'content-disposition': `${saveAs === undefined ? 'inline' : 'attachment'}${named}`,
    'content-security-policy': "default-src 'none'; media-src 'self'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  };
  if (http.req.header('if-none-match') === etag) return http.body(null, 304, headers);
  // A part of what has changed since would be glued to a part of what was before.
  const wanted = (http.req.header('if-range') ?? etag) === etag ? http.req.header('range') : undefined;
  const range = rangeOf(wanted, found.size);
  if (range === 'outside')
    return http.body(null, 416, { ...headers, 'content-range': `bytes */${found.size}` });
  const isHead = http.req.method === 'HEAD';
  if (range === null) {
    const length = { 'content-length': String(found.size) };
    return new Response(isHead ? null : await store.get(key), { headers: { ...headers, ...length } });
  }
  const { start, end } = range;
  const part = {
    'content-range': `bytes ${start}-${end}/${found.size}`,
    'content-length': String(end - start + 1),
  };
  const bytes = isHead ? null : await store.read(key, range);
  return new Response(bytes, { status: 206, headers: { ...headers, ...part } });
}

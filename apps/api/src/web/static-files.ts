import type { Context as HttpContext } from 'hono';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const forever = 'public, max-age=31536000, immutable';

/** `precompressed` builds lay these beside a file. */
const encodings = [
  { name: 'br', end: '.br' },
  { name: 'gzip', end: '.gz' },
] as const;

export interface StaticOptions {
  readonly directory: string;
  /** True for names that never come back with another content. */
  isImmutable(file: string): boolean;
}

interface Found {
  readonly file: string;
  readonly encoding: string | null;
  readonly tag: string;
}

/** The file below the directory, or null for anything that would lead out of it or is not of a known kind. */
function fileAt(directory: string, name: string): string | null {
  const file = path.join(directory, name);
  const inside = file.startsWith(directory + path.sep);
  return inside && path.extname(file) in types ? file : null;
}

async function found(file: string, accepted: string): Promise<Found | null> {
  const candidates = [
    ...encodings
      .filter(({ name }) => accepted.includes(name))
      .map(({ name, end }) => [file + end, name] as const),
    [file, null] as const,
  ];
  for (const [candidate, encoding] of candidates) {
    const entry = await stat(candidate).catch(() => null);
    if (!entry?.isFile()) continue;
    return {
      file: candidate,
      encoding,
      tag: `"${entry.size.toString(36)}-${Math.trunc(entry.mtimeMs).toString(36)}"`,
    };
  }
  return null;
}

/** One file of a build as it lies on disk, by its name below the directory, in the compressed copy the build made. */
export async function sendFile(
  http: HttpContext,
  name: string,
  { directory, isImmutable }: StaticOptions,
): Promise<Response> {
  const file = fileAt(path.resolve(directory), name);
  const match = file && (await found(file, http.req.header('accept-encoding') ?? ''));
  if (!file || !match) return http.text('not found', 404, { 'cache-control': 'no-store' });
  const headers: Record<string, string> = {
    'cache-control': isImmutable(name) ? forever : 'no-cache',
    etag: match.tag,
    vary: 'accept-encoding',
  };
  if (http.req.header('if-none-match') === match.tag) return http.body(null, 304, headers);
  return http.body(await readFile(match.file), 200, {
    ...headers,
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    ...(match.encoding === null ? {} : { 'content-encoding': match.encoding }),
  });
}

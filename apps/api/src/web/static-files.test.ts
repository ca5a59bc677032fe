import { Hono } from 'hono';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sendFile } from './static-files.ts';

const directory = await mkdtemp(path.join(tmpdir(), 'pbnet-static-'));
await writeFile(path.join(directory, 'app-1a2b.js'), 'plain');
await writeFile(path.join(directory, 'app-1a2b.js.br'), 'brotli');
await writeFile(path.join(directory, 'list.json'), '[]');
await writeFile(path.join(directory, '..', 'pbnet-secret.js'), 'secret');
await writeFile(path.join(directory, 'notes.txt'), 'not a kind that pages need');

const app = new Hono();
app.get('/:file{.+}', (http) =>
  sendFile(http, http.req.param('file'), { directory, isImmutable: (file) => file.endsWith('.js') }),
);

const get = (file: string, headers: Record<string, string> = {}) => app.request(`/${file}`, { headers });

it('sends the compressed copy to who understands it, and the plain file to others', async () => {
  const compressed = await get('app-1a2b.js', { 'accept-encoding': 'gzip, br' });
  expect(compressed.headers.get('content-encoding')).toBe('br');
  expect(await compressed.text()).toBe('brotli');
  expect(await (await get('app-1a2b.js')).text()).toBe('plain');
});

it('lets hashed names be kept for ever and asks for the rest anew, with an answer of no body when unchanged', async () => {
  expect((await get('app-1a2b.js')).headers.get('cache-control')).toContain('immutable');
  const first = await get('list.json');
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const again = await get('list.json', { 'if-none-match': first.headers.get('etag') ?? '' });
  expect(again.status).toBe(304);
});

it.each(['..%2Fpbnet-secret.js', '%2e%2e%2fpbnet-secret.js', 'notes.txt', 'missing.js', ''])(
  'does not give out %s',
  async (file) => {
    expect((await get(file)).status).toBe(404);
  },
);

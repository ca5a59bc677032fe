import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { PageRegistry } from '../platform/micro-frontends.ts';
import { webApp } from './web-app.ts';

const directory = await mkdtemp(path.join(tmpdir(), 'pbnet-shell-'));
const manifest = { contract: 1, shared: {}, preload: { section: [], door: [] } };
const index = path.join(directory, 'index.html');
let registry: () => Promise<PageRegistry>;

const app = webApp({
  shell: { directory, manifest: () => Promise.resolve(manifest) },
  remotesDirectory: directory,
  microFrontends: { forPage: () => registry() },
  actorOf: () => Promise.resolve(null),
  me: () => Promise.resolve(null),
});

beforeEach(async () => {
  registry = () => Promise.resolve({ entries: [], integrity: {} });
  await writeFile(index, '<html><head><!--boot--></head>%CSP_NONCE%</html>');
});

it('answers every page address with the shell, never the same nonce twice, never from a cache', async () => {
  const [first, second] = await Promise.all([app.request('/monitoring/board'), app.request('/')]);
  expect(first.status).toBe(200);
  expect(first.headers.get('cache-control')).toBe('no-store');
  expect(await first.text()).not.toBe(await second.text());
});

it.each([
  '/assets/gone.js',
  '/remotes/monitoring/x/gone.js',
  '/robots.txt',
  '/trpc/unknown',
  '/files/unknown',
])('answers %s with 404, not with a page', async (address) => {
  expect((await app.request(address)).status).toBe(404);
});

it('serves on while a deployment replaces the files', async () => {
  await app.request('/');
  await rm(index);
  expect((await app.request('/')).status).toBe(200);
});

it('says in words that the system is stopped when the database is away', async () => {
  registry = () => Promise.reject(new Error('connection refused'));
  const answer = await app.request('/');
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('Система ненадолго остановлена');
});

import { Hono } from 'hono';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { portalApp } from './portal-app.ts';

const directory = await mkdtemp(path.join(tmpdir(), 'pbnet-portal-'));
await mkdir(path.join(directory, 'assets'));
await writeFile(path.join(directory, 'index.html'), '<meta property="csp-nonce" nonce="%CSP_NONCE%">');
await writeFile(path.join(directory, 'assets/app-1a.js'), 'script');

const app = new Hono().route('/portal', portalApp(directory));

it.each(['/portal', '/portal/', '/portal/contests/1', '/portal/check/ПБ-2026-1'])(
  'answers %s with the page and the nonce of this answer in page and policy',
  async (address) => {
    const answer = await app.request(address);
    const [, nonce = ''] = /nonce="(.+)"/.exec(await answer.text()) ?? [];
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  },
);

it('gives two visitors two nonces', async () => {
  const [first, second] = await Promise.all([app.request('/portal/'), app.request('/portal/')]);
  expect(await first.text()).not.toBe(await second.text());
});

it('sends the files of the build, and 404 for others', async () => {
  expect(await (await app.request('/portal/assets/app-1a.js')).text()).toBe('script');
  for (const gone of ['/portal/assets/gone.js', '/portal/gone.svg', '/portal/..%2Fsecret.js'])
    expect((await app.request(gone)).status).toBe(404);
});

it('says in words that the system is stopped when the build is not there', async () => {
  const answer = await portalApp(path.join(directory, 'nothing')).request('/');
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('Система ненадолго остановлена');
});

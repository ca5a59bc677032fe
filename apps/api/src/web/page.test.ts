import { randomUUID } from 'node:crypto';
import type { Me } from '@pbnet/domain/identity';
import type { RegistryEntry } from '@pbnet/domain/platform';
import { expect, it } from 'vitest';
import { page } from './page.ts';
import { contentSecurityPolicy } from './policy.ts';

const entry: RegistryEntry = {
  id: 'monitoring',
  release: 'a1',
  entry: '/remotes/monitoring/a1/remoteEntry.js',
  preload: ['/remotes/monitoring/a1/remoteEntry.js', '/remotes/monitoring/a1/assets/x.js'],
  module: {
    id: 'monitoring',
    contract: 1,
    basePath: '/monitoring',
    title: { ru: '</script><script>alert(1)</script>', en: '<!--' },
    navigation: [],
    commands: [],
    homeCards: [],
    shared: {},
  },
};

const user = { accountId: randomUUID(), displayName: 'Администратор' } as Me;

const parts = {
  template: '<html><head><!--boot--><meta nonce="%CSP_NONCE%"></head></html>',
  nonce: 'n0nce',
  path: '/monitoring/board',
  user,
  registry: { entries: [entry], integrity: { [entry.entry]: 'sha384-abc' } },
  preload: { section: ['/assets/federation.js'], door: ['/assets/door.js'] },
};

it('carries registry and session inline, so that no text can end the script', () => {
  const html = page(parts);
  const [, json = ''] = /id="boot">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual({ user, registry: [entry] });
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain('<!--');
  expect(html).toContain('<meta nonce="n0nce">');
});

it('preloads the scripts of the section that owns the address, and of no other', () => {
  expect(page(parts)).toContain(
    '<link rel="modulepreload" crossorigin href="/remotes/monitoring/a1/assets/x.js">',
  );
  expect(page(parts)).toContain('href="/assets/federation.js"');
  expect(page({ ...parts, path: '/' })).not.toContain('modulepreload');
});

it('gives the sums of all scripts, also under the addresses that a retry uses', () => {
  const [, json = ''] = /type="importmap" nonce="n0nce">(.*?)<\/script>/.exec(page(parts)) ?? [];
  const { integrity } = JSON.parse(json);
  expect(integrity[entry.entry]).toBe('sha384-abc');
  expect(integrity[`${entry.entry}?retry=1`]).toBe('sha384-abc');
});

it('tells a stranger nothing of the sections', () => {
  const html = page({ ...parts, user: null });
  expect(html).not.toContain('/remotes/');
  expect(html).toContain('href="/assets/door.js"');
});

it('lets foreign origins in only where a section comes from one', () => {
  const policy = contentSecurityPolicy({ nonce: 'n', origins: ['https://cdn.example'] });
  expect(policy).toContain("script-src 'self' 'nonce-n' https://cdn.example");
  expect(policy).not.toMatch(/unsafe/);
});

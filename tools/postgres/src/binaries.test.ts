import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hydrateLinks, postgresBinaries } from './binaries.ts';

it('finds the server of this platform', async () => {
  expect(path.basename((await postgresBinaries()).postgres)).toMatch(/^postgres/);
});

it('restores the links to libraries that npm did not, and leaves the rest', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pbnet-links-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const library = path.join(folder, 'native', 'lib');
  mkdirSync(library, { recursive: true });
  writeFileSync(path.join(library, 'libicu.so.60.2'), 'icu');
  writeFileSync(path.join(library, 'libpq.so.5'), 'own');
  const links = [
    { source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' },
    { source: 'native/lib/libicu.so.60.2', target: 'native/lib/libpq.so.5' },
  ];
  writeFileSync(path.join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));

  hydrateLinks(folder);
  hydrateLinks(folder);

  expect(readFileSync(path.join(library, 'libicu.so.60'), 'utf8')).toBe('icu');
  expect(readFileSync(path.join(library, 'libpq.so.5'), 'utf8')).toBe('own');
});

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { gostHere, opensslEnvironment, rootAuthority, signFile, type KeyKind } from './authority.ts';

const run = promisify(execFile);
const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-stand-in-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const kinds: readonly KeyKind[] = gostHere ? ['rsa', 'gost-256'] : ['rsa'];

it.each(kinds)('signs by %s so that openssl alone finds it good', async (kind) => {
  const root = await rootAuthority(folder, { name: kind, kind, subject: '/C=RU/CN=Корень' });
  const between = await root.subordinate({ name: 'between', subject: '/C=RU/CN=Центр' });
  const signer = await between.issue({ name: 'signer', subject: '/C=RU/O=Библиотека/INNLE=5836010018' });
  const file = (name: string) => path.join(folder, `${kind}.${name}`);
  await writeFile(file('txt'), 'соглашение');
  await writeFile(file('sig'), await signFile(signer, Buffer.from('соглашение')));
  await writeFile(file('root'), root.pem);
  const command = [
    'cms',
    '-verify',
    '-binary',
    '-inform',
    'DER',
    '-in',
    file('sig'),
    '-content',
    file('txt'),
  ];
  const trusted = ['-CAfile', file('root'), '-purpose', 'any', '-out', '/dev/null'];
  const { stderr } = await run('openssl', [...command, ...trusted], { env: opensslEnvironment() });
  expect(stderr).toContain('CMS Verification successful');
});

import { opensslVerifier } from '@pbnet/api/measured';
import {
  gostHere,
  opensslEnvironment,
  rootAuthority,
  signFile,
  type KeyKind,
} from '@pbnet/stand-in-certificates';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Row } from '../row.ts';
import { compareTimes } from '../timing.ts';

const run = promisify(execFile);
const size = 300 * 1024;
const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

/** A check from the bytes to the report, against the one openssl command with its files lying ready. */
async function measure(folder: string, kind: KeyKind): Promise<Row> {
  const root = await rootAuthority(folder, { name: kind, kind, subject: '/C=RU/CN=Корень' });
  const between = await root.subordinate({ name: 'between', subject: '/C=RU/CN=Центр' });
  const signer = await between.issue({ name: 'signer', subject: '/C=RU/O=Библиотека/CN=Директор' });
  const document = randomBytes(size);
  const signature = await signFile(signer, document);
  const file = (name: string) => path.join(folder, `${kind}.${name}`);
  await Promise.all([
    writeFile(file('pdf'), document),
    writeFile(file('sig'), signature),
    writeFile(file('root'), root.pem),
  ]);
  const verifier = opensslVerifier();
  const trust = {
    version: 1,
    roots: [root.pem],
    intermediates: [],
    revocations: () => Promise.resolve(null),
  };
  const ours = async () => {
    const at = new Date();
    const { status } = await verifier.verify({ document, signature, trust, receivedAt: at, checkedAt: at });
    if (status !== 'valid') throw new Error(`a good signature was found ${status}`);
  };
  const command = [
    ...['cms', '-verify', '-binary', '-inform', 'DER', '-in', file('sig'), '-content', file('pdf')],
    ...['-CAfile', file('root'), '-purpose', 'any', '-out', '/dev/null'],
  ];
  const times = await compareTimes(ours, () => run('openssl', command, { env: opensslEnvironment() }), 41);
  return {
    name: `check of a signature, ${kind}, ${size / 1024} KB`,
    ours: milliseconds(times.ours),
    floor: milliseconds(times.floor),
    ratio: times.ours / times.floor,
    bound: { atMost: 2 },
  };
}

export async function signature(): Promise<readonly Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-bench-'));
  const kinds: readonly KeyKind[] = gostHere ? ['rsa', 'gost-256', 'gost-512'] : ['rsa'];
  if (!gostHere) console.log('bench: signature: ГОСТ is left out, no libengine-gost-openssl on this machine');
  try {
    const rows: Row[] = [];
    for (const kind of kinds) rows.push(await measure(folder, kind));
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

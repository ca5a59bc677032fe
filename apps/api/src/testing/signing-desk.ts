import { gostHere, rootAuthority, type Identity, type KeyKind } from '@pbnet/stand-in-certificates';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { element, hex, readBer } from '../signatures/ber.ts';
import { opensslVerifier } from '../signatures/openssl-verifier.ts';
import { readRevocationList } from '../signatures/revocation-list.ts';
import { derOf } from '../signatures/signature-bytes.ts';
import type { TrustList } from '../signatures/signature-verifier.ts';

const run = promisify(execFile);

export const verifier = opensslVerifier();
export const document = Buffer.from('Соглашение о сотрудничестве, байт в байт\n');
export const day = 24 * 3600 * 1000;
export const kinds: readonly KeyKind[] = gostHere ? ['rsa', 'gost-256', 'gost-512'] : ['rsa'];

/** An authority with one below it and a director who signs. */
async function house(folder: string, kind: KeyKind) {
  const root = await rootAuthority(folder, {
    ...{ name: kind, kind },
    subject: '/C=RU/CN=Головной центр (испытание)',
  });
  const between = await root.subordinate({
    name: 'between',
    subject: '/C=RU/CN=Удостоверяющий центр (испытание)',
  });
  const director = await between.issue({
    name: 'director',
    subject:
      '/C=RU/O=Областная библиотека/title=Директор/SN=Испытательный/GN=Подписант/INNLE=5836010018/OGRN=1025801356000',
  });
  return { root, between, director };
}

type House = Awaited<ReturnType<typeof house>>;

/** Authorities of every kind that this machine signs by, in a folder that goes after the file's last test. */
export async function signingDesk() {
  const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-authority-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  if (!gostHere) console.info('skipped: signatures by ГОСТ (no libengine-gost-openssl on this machine)');
  const houses = new Map<KeyKind, House>(
    await Promise.all(kinds.map(async (kind) => [kind, await house(folder, kind)] as const)),
  );
  const houseOf = (kind: KeyKind): House => {
    const found = houses.get(kind);
    if (!found) throw new Error(`no authority for ${kind}`);
    return found;
  };
  const rsa = houseOf('rsa');

  async function check(signature: Uint8Array, circumstances: Circumstances = {}) {
    const { trust = trusting([rsa.root]), receivedAt = new Date(), ...rest } = circumstances;
    return verifier.verify({ document, signature, trust, receivedAt, checkedAt: new Date(), ...rest });
  }

  return { folder, houses, houseOf, rsa, check };
}

interface Circumstances {
  readonly trust?: TrustList;
  readonly receivedAt?: Date;
  readonly document?: Uint8Array;
}

export function trusting(roots: readonly Pick<Identity, 'pem'>[], lists: readonly string[] = []): TrustList {
  return {
    version: 7,
    roots: roots.map(({ pem }) => pem),
    intermediates: [],
    revocations: async (issuer) => {
      const ders = lists.flatMap((pem) => derOf(Buffer.from(pem)) ?? []);
      const read = await Promise.all(ders.map(readRevocationList));
      const list = read.find(({ issuerName }) => hex(issuerName) === issuer);
      if (!list) return null;
      const revoked = (serial: string) => list.revoked.find((entry) => entry.serial === serial) ?? null;
      return { nextUpdate: list.nextUpdate, revoked };
    },
  };
}

/** Whether nothing that is signed was touched: other bytes of a file, such as a certificate of the chain, may differ. */
export function sameSigned(one: Uint8Array, other: Uint8Array): boolean {
  const infos = (bytes: Uint8Array) =>
    readBer(bytes).children[1]?.children[0]?.children.at(-1)?.raw ?? Buffer.alloc(0);
  return hex(infos(one)) === hex(infos(other));
}

/** A certificate that a person without any right to issues. */
export async function issuedBy(issuer: Identity, name: string): Promise<Identity> {
  const [key, csr, certificate] = [`${name}.key`, `${name}.csr`, `${name}.pem`];
  await run('openssl', ['genpkey', '-algorithm', 'RSA', '-out', key]);
  await run('openssl', ['req', '-new', '-key', key, '-subj', '/CN=Forged', '-out', csr]);
  const by = ['-CA', issuer.certificate, '-CAkey', issuer.key, '-set_serial', '99', '-days', '30'];
  await run('openssl', ['x509', '-req', '-in', csr, ...by, '-out', certificate]);
  return {
    key,
    certificate,
    kind: 'rsa',
    chain: issuer.pem + issuer.chain,
    pem: await readFile(certificate, 'utf8'),
  };
}

/** The signature with a token on its value put among what is not signed, as CAdES-T has it. */
export async function withTimeStamp(signature: Uint8Array, clock: Identity): Promise<Uint8Array> {
  const [type, wrapped] = readBer(signature).children;
  const parts = wrapped?.children[0]?.children ?? [];
  const info = parts.at(-1)?.children[0];
  if (!type || !info) throw new Error('no signer');
  const name = path.join(path.dirname(clock.key), 'stamp');
  await writeFile(`${name}.value`, info.children.at(-1)?.value ?? '');
  await writeFile(`${name}.chain`, clock.chain);
  await writeFile(
    `${name}.cnf`,
    [
      '[tsa]',
      'default_tsa = t',
      '[t]',
      `serial = ${name}.serial`,
      'default_policy = 1.2.3',
      'digests = sha256',
      'signer_digest = sha256',
    ].join('\n'),
  );
  await writeFile(`${name}.serial`, '01');
  await run('openssl', [
    'ts',
    '-query',
    '-data',
    `${name}.value`,
    '-sha256',
    '-cert',
    '-out',
    `${name}.query`,
  ]);
  const signing = ['-signer', clock.certificate, '-inkey', clock.key, '-config', `${name}.cnf`];
  await run('openssl', [
    'ts',
    '-reply',
    '-queryfile',
    `${name}.query`,
    ...signing,
    '-token_out',
    '-out',
    `${name}.token`,
  ]);
  // 1.2.840.113549.1.9.16.2.14
  const stampType = Buffer.from('060b2a864886f70d010910020e', 'hex');
  const token = element(0x30, [stampType, element(0x31, [await readFile(`${name}.token`)])]);
  const stamped = element(0x30, [...info.children.map(({ raw }) => raw), element(0xa1, [token])]);
  const data = element(0x30, [...parts.slice(0, -1).map(({ raw }) => raw), element(0x31, [stamped])]);
  return element(0x30, [type.raw, element(0xa0, [data])]);
}

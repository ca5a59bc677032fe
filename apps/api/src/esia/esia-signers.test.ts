import { gostHere, rootAuthority } from '@pbnet/stand-in-certificates';
import { X509Certificate } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listening, rsaKeys } from '../testing/esia-desk.ts';
import type { EsiaKey } from './esia-token-verifier.ts';
import { externalTokenVerifier } from './external-token-verifier.ts';
import { opensslSigner } from './openssl-signer.ts';
import { opensslTokenVerifier } from './openssl-token-verifier.ts';
import { externalSigner } from './external-signer.ts';
import type { Module } from './module-call.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-esia-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
if (!gostHere) console.info('skipped: signing by ГОСТ (no libengine-gost-openssl on this machine)');
const kind = gostHere ? 'gost-256' : 'rsa';
const own = await rootAuthority(folder, { name: 'own', kind, subject: '/C=RU/CN=PBNET' });
const certificateFile = own.certificate;
const signature = Buffer.from(Array.from({ length: 64 }, (_, index) => index));

/** A module as an operator would set it up: a program that signs whatever comes on its input. */
async function program(name: string, body: string): Promise<Module> {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o700);
  return { command: `/bin/sh ${file}` };
}

let received = '';
const url = await listening(({ url: asked = '' }, response, body) => {
  received = body;
  if (asked === '/valid' || asked === '/invalid') response.end(`${asked.slice(1)}\n`);
  else if (asked === '/words') response.end('valid or invalid');
  else if (asked === '/base64') response.end(`${signature.toString('base64')}\n`);
  else if (asked === '/raw') response.end(signature);
  else if (asked === '/short') response.end(signature.subarray(1));
  else if (asked === '/huge') response.end(Buffer.alloc(1e6));
  else if (asked === '/away') response.writeHead(302, { location: '/raw' }).end();
  else if (asked === '/broken') response.writeHead(500).end(signature);
});

const base64 = signature.toString('base64');
const signer = (module: Module, reversed = false, patienceMs = 20_000) =>
  externalSigner({ module, certificateFile, reversed, patienceMs });

describe('a module outside', () => {
  it.each<[string, () => Promise<Module> | Module]>([
    ['a command that prints base64', () => program('base64', `cat > ${folder}/text; echo ${base64}`)],
    ['a command that does not read', () => program('careless', `echo ${base64}`)],
    ['an address with base64', () => ({ url: `${url}/base64` })],
    ['an address with bytes', () => ({ url: `${url}/raw` })],
  ])('signs: %s', async (_, module) => {
    const made = await module();
    expect(await signer(made).sign('строка')).toEqual(signature);
    expect(await signer(made, true).sign('строка')).toEqual(Buffer.from(signature).reverse());
  });

  it('is given the text as it is', async () => {
    await signer({ url: `${url}/raw` }).sign('PBNETopenid 2025.12.29 17:47:23 +0000');
    expect(received).toBe('PBNETopenid 2025.12.29 17:47:23 +0000');
  });

  it.each<[string, string, () => Promise<Module> | Module]>([
    ['fails', 'refused', () => program('fails', 'exit 3')],
    ['is not there', 'refused', () => ({ command: `${folder}/nowhere` })],
    ['prints something else', 'length', () => program('words', 'echo no such container')],
    ['prints without an end', 'refused', () => program('endless', 'yes')],
    ['keeps silent', 'silent', () => program('silent', 'sleep 60; echo late')],
    ['answers too little', 'length', () => ({ url: `${url}/short` })],
    ['answers too much', 'length', () => ({ url: `${url}/huge` })],
    ['sends elsewhere', 'refused', () => ({ url: `${url}/away` })],
    ['answers 500', 'refused', () => ({ url: `${url}/broken` })],
    ['does not answer', 'silent', () => ({ url: `${url}/silence` })],
    ['does not listen', 'refused', () => ({ url: 'http://127.0.0.1:9' })],
  ])('that %s stops the sign-in', async (_, reason, module) => {
    const patienceMs = reason === 'silent' ? 500 : 20_000;
    const failure = signer(await module(), false, patienceMs).sign('text');
    await expect(failure).rejects.toMatchObject({
      kind: 'misconfigured',
      message: `misconfigured ${reason}`,
    });
  });
});

const gostKey: EsiaKey = {
  ...{ algorithm: 'GOST3410_2012_256', pem: own.pem },
  ...{ from: new Date(0), to: new Date(8e15) },
};

describe('a module outside that checks', () => {
  const check = (module: Module, reversed = false, patienceMs = 20_000) =>
    externalTokenVerifier({ module, reversed, patienceMs }).verify(Buffer.from('строка'), signature, gostKey);

  it('is given key, text and signature, and believed by its one word', async () => {
    expect(await check({ url: `${url}/valid` })).toBe(true);
    expect(JSON.parse(received)).toEqual({
      ...{ algorithm: 'GOST3410_2012_256', key: own.pem },
      ...{ signed: Buffer.from('строка').toString('base64'), signature: base64 },
    });
    await check({ url: `${url}/valid` }, true);
    expect(JSON.parse(received)).toMatchObject({
      signature: Buffer.from(signature).reverse().toString('base64'),
    });
    expect(await check({ url: `${url}/invalid` })).toBe(false);
    expect(await check(await program('says-valid', 'cat > /dev/null; echo valid'))).toBe(true);
    expect(await check(await program('says-invalid', 'echo invalid'))).toBe(false);
  });

  it.each<[string, string, () => Promise<Module> | Module]>([
    ['says more than a word', 'words', () => ({ url: `${url}/words` })],
    ['says nothing', 'words', () => program('mute', 'exit 0')],
    ['says so and fails', 'refused', () => program('unsure', 'echo valid; exit 1')],
    ['says so without an end', 'refused', () => program('endless-valid', 'yes valid')],
    ['answers 500', 'refused', () => ({ url: `${url}/broken` })],
    ['sends elsewhere', 'refused', () => ({ url: `${url}/away` })],
    ['keeps silent', 'silent', () => ({ url: `${url}/silence` })],
    ['is not there', 'refused', () => ({ command: `${folder}/nowhere` })],
  ])('and %s makes no signature valid', async (_, reason, module) => {
    const answer = check(await module(), false, reason === 'silent' ? 500 : 20_000);
    await expect(answer).rejects.toMatchObject({
      ...{ kind: 'misconfigured', message: `misconfigured ${reason}` },
      told: { key: 'esia-told-verifier' },
    });
  });

  it('is not asked about RS256, nor about a signature of another length', async () => {
    const verifier = externalTokenVerifier({ module: { url: 'http://127.0.0.1:9' }, reversed: false });
    const rsa = rsaKeys();
    const key: EsiaKey = { ...gostKey, algorithm: 'RS256', pem: rsa.pem };
    expect(await verifier.verify(Buffer.from('строка'), rsa.sign('строка'), key)).toBe(true);
    expect(await verifier.verify(Buffer.from('строкА'), rsa.sign('строка'), key)).toBe(false);
    expect(await verifier.verify(Buffer.from('a'), Buffer.alloc(65), gostKey)).toBe(false);
  });
});

it('lets a crowd sign by the command, a few at once', async () => {
  const module = await program(
    'counted',
    `cat > /dev/null; ls ${folder}/turn-* 2> /dev/null | wc -l >> ${folder}/seen
touch ${folder}/turn-$$; sleep 0.05; rm ${folder}/turn-$$; echo ${base64}`,
  );
  const signed = await Promise.all(Array.from({ length: 24 }, () => signer(module).sign('строка')));
  expect(signed).toHaveLength(24);
  const seen = (await readFile(path.join(folder, 'seen'), 'utf8')).trim().split('\n').map(Number);
  expect(Math.max(...seen)).toBeLessThan(8);
});

it('gives a command its home, and no secret of the server', async () => {
  process.env['SECRET_OF_THE_SERVER'] = 'seen';
  await signer(await program('nosy', `env > ${folder}/env; echo ${base64}`)).sign('строка');
  delete process.env['SECRET_OF_THE_SERVER'];
  const seen = await readFile(path.join(folder, 'env'), 'utf8');
  expect(seen).toContain('PATH=');
  expect(seen).not.toContain('SECRET');
});

it('tells the end and the hash of the certificate, whether it is PEM or DER', async () => {
  const { raw, validToDate } = new X509Certificate(own.pem);
  await writeFile(path.join(folder, 'own.der'), raw);
  const der = externalSigner({
    ...{ module: { url }, reversed: false, certificateFile: path.join(folder, 'own.der') },
  });
  expect(der.notAfter).toEqual(validToDate);
  expect(der.certificateHash).toMatch(/^[0-9A-F]{64}$/);
  expect(signer({ url }).certificateHash).toBe(der.certificateHash);
  await writeFile(path.join(folder, 'rubbish'), 'rubbish');
  const rubbish = { module: { url }, reversed: false, certificateFile: path.join(folder, 'rubbish') };
  expect(() => externalSigner(rubbish)).toThrow('ESIA_CERTIFICATE_FILE');
});

describe.each(gostHere ? ['ГОСТ'] : [])('openssl with the engine of %s', () => {
  const verifier = opensslTokenVerifier();
  const key = (pem: string) =>
    ({ algorithm: 'GOST3410_2012_256', pem, from: new Date(), to: new Date() }) as const;

  it('signs so that the certificate fits, byte for byte', async () => {
    const signing = opensslSigner({ keyFile: own.key, certificateFile });
    const signed = await signing.sign('строка');
    expect(signed.byteLength).toBe(64);
    expect(await verifier.verify(Buffer.from('строка'), signed, key(own.pem))).toBe(true);
    expect(await verifier.verify(Buffer.from('строкА'), signed, key(own.pem))).toBe(false);
    const reversed = Buffer.from(signed).reverse();
    expect(await verifier.verify(Buffer.from('строка'), reversed, key(own.pem))).toBe(false);
  });

  it('says when it has no key to sign or to check by', async () => {
    const signing = opensslSigner({ keyFile: path.join(folder, 'nowhere'), certificateFile });
    await expect(signing.sign('text')).rejects.toMatchObject({ kind: 'misconfigured' });
    const rubbish = key('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n');
    await expect(verifier.verify(Buffer.from('a'), signature, rubbish)).rejects.toThrow();
  });
});

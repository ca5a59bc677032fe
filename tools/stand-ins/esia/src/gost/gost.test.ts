import { gostHere, opensslEnvironment, rootAuthority } from '@pbnet/stand-in-certificates';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ownCurve, publicKeyPem, readCertificate, readPublicKey } from './certificate.ts';
import { curves, isOnCurve, times, type Curve } from './curves.ts';
import { createIdentity, readPrivateKey } from './identity.ts';
import { createGostKey, gostSign, gostVerify, signatureParts } from './signature.ts';
import { streebog256 } from './streebog.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const message = Buffer.from('Читальный зал 10', 'utf8');

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-esia-gost-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function own() {
  const curve = curves[ownCurve];
  if (!curve) throw new Error('The curve is missing.');
  return createGostKey(curve);
}

describe('the examples of the standards', () => {
  it.each([
    // RFC 6986 section 10; its numbers are written from the highest byte.
    [
      '012345678901234567890123456789012345678901234567890123456789012',
      '9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500',
    ],
    ['', '3f539a213e97c802cc229d474c6aa32a825a360b2a933a949fd925208d9ce1bb'],
  ])('of the hash of «%s»', (text, expected) => {
    expect(hex(streebog256(Buffer.from(text)))).toBe(expected);
  });

  it('of the signature: RFC 7091 section 7.1', () => {
    const curve: Curve = {
      p: 0x8000000000000000000000000000000000000000000000000000000000000431n,
      a: 7n,
      b: 0x5fbff498aa938ce739b8e022fbafef40563f6e6a3472fc2a514c0ce9dae23b7en,
      q: 0x8000000000000000000000000000000150fe8a1892976154c59cfc193accf5b3n,
      base: { x: 2n, y: 0x8e2a8a0e65147d4bd6316030e16d19c85c97f0a9ca267122b96abbcea7e8fc8n },
    };
    const secret = 0x7a929ade789bb9be10ed359dd39a72c11b60961f49397eee1d19ce9891ec3b28n;
    expect(createGostKey(curve, secret).point).toEqual({
      x: 0x7f2b49e270db6d90d8595bec458b50c58585ba1d4e9b788f6689dbd8e56fd80bn,
      y: 0x26f1b489d6701dd185c8413a977b3cbbaf64d1c593d26627dffb101a87ff77dan,
    });
    const e = 0x2dfbc1b372d89a1188c09c52e0eec61fce52032ab1022e8e67ece6672b043ee5n;
    const k = 0x77105c9b20bcd3122823c8cf6fcc7b956de33814e95b7fe64fed924594dceab3n;
    expect(signatureParts({ curve, secret, e, k })).toEqual({
      r: 0x41aa28d2f1ab148280cd9ed56feda41974053554a42767b83ad043fd39dc0493n,
      s: 0x1456c64ba4642a1653c235a98a60249bcd6d3f746b631df928014f6c5bf9c40n,
    });
  });

  it.each(Object.entries(curves))('of the curve %s: its point has the order it says', (_id, curve) => {
    expect(isOnCurve(curve, curve.base)).toBe(true);
    expect(times(curve, curve.q, curve.base)).toBeNull();
  });
});

it('signs so that only the same words and the same key fit', () => {
  const key = own();
  const signature = gostSign(key, message);
  expect(gostVerify(key, message, signature)).toBe(true);
  expect(gostVerify(key, Buffer.concat([message, Buffer.of(0)]), signature)).toBe(false);
  expect(gostVerify(own(), message, signature)).toBe(false);
  expect(gostVerify(key, message, signature.toReversed())).toBe(false);
  expect(gostVerify(key, message, Buffer.alloc(64))).toBe(false);
  expect(gostVerify(key, message, signature.subarray(1))).toBe(false);
});

// Debian's libengine-gost-openssl; without it the arithmetic stands on the examples of the standards alone.
describe.runIf(gostHere)('openssl with the ГОСТ engine', () => {
  const openssl = (args: readonly string[], input: Uint8Array) =>
    execFileSync('openssl', args, { env: opensslEnvironment(), input, stdio: ['pipe', 'pipe', 'pipe'] });

  it('hashes alike, whatever the length', () => {
    for (const length of [1, 63, 64, 65, 127, 128, 1_000]) {
      const bytes = Buffer.alloc(length, 0xfb);
      const [expected] = openssl(['dgst', '-md_gost12_256', '-r'], bytes).toString().split(' ');
      expect(hex(streebog256(bytes))).toBe(expected);
    }
  });

  it('verifies what is signed here', async () => {
    const folder = await newFolder();
    const key = own();
    const [pem, signature] = [path.join(folder, 'key.pem'), path.join(folder, 'signature')];
    await writeFile(pem, publicKeyPem(key));
    expect(readPublicKey(publicKeyPem(key))).toEqual({ curve: key.curve, point: key.point });
    await writeFile(signature, gostSign(key, message));
    const said = openssl(['dgst', '-md_gost12_256', '-verify', pem, '-signature', signature], message);
    expect(said.toString()).toContain('Verified OK');
  });

  it('signs, on every curve, what is verified here by its certificate', async () => {
    const folder = await newFolder();
    for (const set of ['A', 'B', 'C', 'XA', 'XB', 'TCA', 'TCB', 'TCC', 'TCD']) {
      const [key, certificate] = [path.join(folder, `${set}.key`), path.join(folder, `${set}.pem`)];
      const made = ['-algorithm', 'gost2012_256', '-pkeyopt', `paramset:${set}`, '-out', key];
      openssl(['genpkey', ...made], Buffer.alloc(0));
      const request = ['-x509', '-utf8', '-md_gost12_256', '-days', '30', '-subj', '/CN=Стенд'];
      openssl(['req', '-new', ...request, '-key', key, '-out', certificate], Buffer.alloc(0));
      const read = readCertificate(await readFile(certificate, 'utf8'));
      const signature = openssl(['dgst', '-md_gost12_256', '-sign', key], message);
      expect([set, gostVerify(read.key, message, signature)]).toEqual([set, true]);
      const der = openssl(['x509', '-in', certificate, '-outform', 'DER'], Buffer.alloc(0));
      const [hash] = openssl(['dgst', '-md_gost12_256', '-r'], der).toString().split(' ');
      expect(read.hash).toBe(hash?.toUpperCase());
    }
  });

  it('takes the key and the certificate that are made here, and signs alike', async () => {
    const folder = await newFolder();
    const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];
    const made = createIdentity('Система на ноутбуке');
    await Promise.all([writeFile(key, made.privateKeyPem), writeFile(certificate, made.certificatePem)]);
    const said = openssl(['verify', '-check_ss_sig', '-CAfile', certificate, certificate], Buffer.alloc(0));
    expect(said.toString()).toContain(': OK');
    const { key: publicKey } = readCertificate(made.certificatePem);
    const signature = openssl(['dgst', '-md_gost12_256', '-sign', key], message);
    expect(gostVerify(publicKey, message, signature)).toBe(true);
    expect(gostVerify(publicKey, message, gostSign(readPrivateKey(made.privateKeyPem), message))).toBe(true);
  });

  it('is told by name when a certificate holds another kind of key', async () => {
    const authority = await rootAuthority(await newFolder(), { name: 'rsa', subject: '/CN=RSA' });
    expect(() => readCertificate(authority.pem)).toThrow('not a key of ГОСТ Р 34.10-2012');
  });
});

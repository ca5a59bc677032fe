import { gostHere, rootAuthority, signFile } from '@pbnet/stand-in-certificates';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  day,
  document,
  issuedBy,
  sameSigned,
  signingDesk,
  trusting,
  withTimeStamp,
} from '../testing/signing-desk.ts';
import { opensslVerifier } from './openssl-verifier.ts';
import { derOf, largestSignature } from './signature-bytes.ts';

const { check, folder, houseOf, houses, rsa } = await signingDesk();
const now = new Date();
const good = await signFile(rsa.director, document);

describe('what is no good signature', () => {
  it('is refused in one word, whatever the bytes', async () => {
    const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n');
    const nested = Buffer.from('3080'.repeat(50_000), 'hex');
    const broken = [Buffer.alloc(0), pdf, nested, good.subarray(0, 500), Buffer.from('MIIC не подпись')];
    const certificate = derOf(Buffer.from(rsa.director.pem)) ?? Buffer.alloc(0);
    for (const bytes of [...broken, certificate])
      expect(await check(bytes)).toMatchObject({ status: 'unparsable', signers: [] });
  });

  it('never passes with any byte of the signature spoiled, and never breaks the check', async () => {
    for (let at = 3; at < good.length; at += Math.ceil(good.length / 24)) {
      const spoiled = Buffer.from(good);
      spoiled[at] = (spoiled[at] ?? 0) ^ 0x41;
      const { status } = await check(spoiled);
      expect(['valid', 'unchecked'].includes(status) && !sameSigned(spoiled, good)).toBe(false);
    }
  });

  it('is refused before it is read when it is larger than any signature', async () => {
    const huge = Buffer.alloc(largestSignature + 1, 0x30);
    expect(await check(huge)).toMatchObject({ status: 'unparsable' });
  });

  it('without its certificate says so', async () => {
    const report = await check(await signFile(rsa.director, document, { without: 'certificates' }));
    expect(report).toMatchObject({
      status: 'unparsable',
      signers: [{ notes: expect.arrayContaining(['no-certificate']) }],
    });
  });

  it('made by a certificate for other purposes, a short key or an old hash is refused', async () => {
    const server = await rsa.between.issue({
      ...{ name: 'server', subject: '/C=RU/CN=Сервер' },
      extensions: ['keyUsage = critical, keyEncipherment', 'extendedKeyUsage = serverAuth'],
    });
    const short = await rsa.between.issue({
      name: 'short',
      kind: 'rsa-1024',
      subject: '/C=RU/CN=Короткий ключ',
    });
    expect(await check(await signFile(server, document))).toMatchObject({
      ...{ status: 'not-for-signing', signers: [{ notes: expect.arrayContaining(['purpose-missing']) }] },
    });
    const weak = {
      status: 'not-for-signing',
      signers: [{ notes: expect.arrayContaining(['weak-algorithm']) }],
    };
    expect(await check(await signFile(short, document))).toMatchObject(weak);
    expect(await check(await signFile(rsa.director, document, { digest: 'sha1' }))).toMatchObject(weak);
  });

  it('issued by somebody who is no authority does not lead to the root', async () => {
    const folderOf = path.dirname(rsa.director.key);
    const forged = await issuedBy(rsa.director, path.join(folderOf, 'forged'));
    expect((await check(await signFile(forged, document))).status).toBe('chain-unknown');
  });
});

describe('a time stamp', () => {
  it('of a trusted authority proves the time; of another it proves nothing', async () => {
    const clock = await rsa.root.issue({
      ...{ name: 'clock', subject: '/C=RU/CN=Служба времени' },
      extensions: ['keyUsage = critical, digitalSignature', 'extendedKeyUsage = critical, timeStamping'],
    });
    const stamped = await withTimeStamp(await signFile(rsa.director, document), clock);
    const report = await check(stamped);
    expect(report.status).toBe('valid');
    expect(Math.abs(Date.parse(report.signers[0]?.stampedAt ?? '') - Date.now())).toBeLessThan(day);
    const later = await check(stamped, { receivedAt: new Date(now.getTime() + 2000 * day) });
    expect(later.status, 'certificates long out of force when it was received').toBe('valid');
    const fake = await rootAuthority(path.join(folder, 'fake'), {
      name: 'clock',
      subject: '/CN=Чужое время',
    });
    const liar = await fake.issue({
      ...{ name: 'liar', subject: '/CN=Чужие часы' },
      extensions: ['extendedKeyUsage = critical, timeStamping'],
    });
    const unproven = await check(await withTimeStamp(await signFile(rsa.director, document), liar));
    expect(unproven).toMatchObject({ status: 'valid', signers: [{ stampedAt: null }] });
    expect(unproven.signers[0]?.notes).toContain('time-stamp-unproven');
  });
});

describe('without the ГОСТ engine', () => {
  const poor = opensslVerifier({ engines: path.join(folder, 'no-engines') });
  const at = { receivedAt: new Date(), checkedAt: new Date() };

  it('says so, and RSA is checked all the same, among ГОСТ roots too', async () => {
    expect(await poor.means()).toEqual({ checker: true, gost: false });
    const trust = trusting([...houses.values()].map(({ root }) => root));
    const signature = await signFile(rsa.director, document);
    expect((await poor.verify({ document, signature, trust, ...at })).status).toBe('valid');
  });

  it.runIf(gostHere)('keeps a ГОСТ signature as not checked yet instead of refusing it', async () => {
    const gost = houseOf('gost-256');
    const signature = await signFile(gost.director, document);
    const report = await poor.verify({ document, signature, trust: trusting([gost.root]), ...at });
    expect(report).toMatchObject({ status: 'unchecked', signers: [{ notes: ['gost-missing'] }] });
    expect(report.signers[0]?.certificate?.organization).toBe('Областная библиотека');
  });

  it('without openssl at all nothing is refused either', async () => {
    const none = opensslVerifier({ command: path.join(folder, 'no-openssl') });
    expect(await none.means()).toEqual({ checker: false, gost: false });
    const signature = await signFile(rsa.director, document);
    const report = await none.verify({ document, signature, trust: trusting([rsa.root]), ...at });
    expect(report.status).toBe('unchecked');
  });
});

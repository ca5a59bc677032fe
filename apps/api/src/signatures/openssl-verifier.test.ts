import { gostHere, rootAuthority, signFile } from '@pbnet/stand-in-certificates';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { day, document, kinds, signingDesk, trusting, verifier } from '../testing/signing-desk.ts';

const { check, folder, houseOf, rsa } = await signingDesk();
const now = new Date();

describe.each(kinds)('a detached signature by %s', (kind) => {
  const { root, director } = houseOf(kind);
  const trust = trusting([root]);

  it.each(['der', 'pem', 'base64'] as const)('is read as %s, and says who signed and when', async (form) => {
    const report = await check(await signFile(director, document, { form }), { trust });
    expect(report).toMatchObject({ status: 'valid', attached: false, trustVersion: 7 });
    const [signer] = report.signers;
    expect(signer?.certificate).toMatchObject({
      name: 'Испытательный Подписант',
      post: 'Директор',
      organization: 'Областная библиотека',
      inn: '5836010018',
      ogrn: '1025801356000',
      issuer: 'Удостоверяющий центр (испытание)',
      algorithm: kind,
    });
    expect(Math.abs(Date.parse(signer?.claimedAt ?? '') - Date.now())).toBeLessThan(day);
    expect(signer?.stampedAt).toBeNull();
  });

  it('is recognized as CAdES, without attributes too', async () => {
    expect((await check(await signFile(director, document, { cades: true }), { trust })).status).toBe(
      'valid',
    );
    const bare = await check(await signFile(director, document, { without: 'attributes' }), { trust });
    expect(bare).toMatchObject({ status: 'valid', signers: [{ claimedAt: null }] });
    expect(bare.signers[0]?.notes).toContain('time-not-claimed');
  });

  it('fits no other file, not even by one byte', async () => {
    const signature = await signFile(director, document);
    const changed = Buffer.from(document);
    changed[changed.length - 1] = 0x20;
    expect(await check(signature, { trust, document: changed })).toMatchObject({
      status: 'content-mismatch',
    });
  });

  it('is named when its root is not trusted here, whatever the system trusts', async () => {
    const signature = await signFile(director, document);
    expect((await check(signature, { trust: trusting([]) })).status).toBe('chain-unknown');
    const namesake = await rootAuthority(path.join(folder, `namesake-${kind}`), {
      ...{ name: kind, kind },
      subject: '/C=RU/CN=Головной центр (испытание)',
    });
    expect((await check(signature, { trust: trusting([namesake]) })).status).toBe('chain-unknown');
  });

  it('may leave out the authorities between: the trust list has them', async () => {
    const signature = await signFile({ ...director, chain: '' }, document);
    expect((await check(signature, { trust })).status).toBe('chain-unknown');
    const { between } = houseOf(kind);
    expect((await check(signature, { trust: { ...trust, intermediates: [between.pem] } })).status).toBe(
      'valid',
    );
    // An authority that is not the end of a chain is no root, whoever put it on the list.
    const alone = { ...trust, roots: [], intermediates: [between.pem] };
    expect((await check(signature, { trust: alone })).status).toBe('chain-unknown');
  });

  it('with a certificate out of force when it was received is named', async () => {
    const { between } = houseOf(kind);
    const old = await between.issue({
      ...{ name: 'old', subject: '/C=RU/CN=Прежний директор' },
      ...{ from: new Date(now.getTime() - 400 * day), to: new Date(now.getTime() - 30 * day) },
    });
    const signature = await signFile(old, document);
    const report = await check(signature, { trust });
    expect(report.status).toBe('expired-at-signing');
    const before = new Date(now.getTime() - 60 * day);
    expect((await check(signature, { trust, receivedAt: before })).status).toBe('valid');
  });

  it('with a revoked certificate is named, and stands where it was received before', async () => {
    const { between } = houseOf(kind);
    const gone = await between.issue({ name: 'gone', subject: '/C=RU/CN=Уволенный директор' });
    const signature = await signFile(gone, document);
    const clean = await between.revocationList();
    expect((await check(signature, { trust: trusting([root], [clean]) })).status).toBe('valid');
    await between.revoke(gone, new Date(now.getTime() - 10 * day));
    const list = await between.revocationList();
    expect(await verifier.isListOf(list, [between.pem])).toBe(true);
    expect(await verifier.isListOf(list, [root.pem, director.pem])).toBe(false);
    const given = { trust: trusting([root], [list]) };
    const revoked = await check(signature, given);
    expect(revoked).toMatchObject({ status: 'revoked', signers: [{ status: 'revoked' }] });
    const earlier = await check(signature, { ...given, receivedAt: new Date(now.getTime() - 20 * day) });
    expect(earlier.status).toBe('valid');
    expect(earlier.signers[0]?.notes).toContain('revoked-later');
  });
});

describe('several signers', () => {
  it('in one signature are judged each alone', async () => {
    const deputy = await rsa.between.issue({ name: 'deputy', subject: '/C=RU/CN=Заместитель' });
    const stranger = await rootAuthority(path.join(folder, 'stranger'), {
      name: 'rsa',
      subject: '/CN=Чужой корень',
    });
    const outsider = await stranger.issue({ name: 'outsider', subject: '/C=RU/CN=Посторонний' });
    const both = await check(await signFile(rsa.director, document, { together: [deputy] }));
    expect(both).toMatchObject({ status: 'valid', signers: [{ status: 'valid' }, { status: 'valid' }] });
    const mixed = await check(await signFile(rsa.director, document, { together: [outsider] }));
    expect(mixed.status).toBe('chain-unknown');
    const named = mixed.signers.map(({ certificate, status }) => [certificate?.name, status]);
    expect(Object.fromEntries(named)).toEqual({
      'Испытательный Подписант': 'valid',
      Посторонний: 'chain-unknown',
    });
  });

  it.runIf(gostHere)('may sign by different algorithms', async () => {
    const gost = houseOf('gost-256');
    const signature = await signFile(rsa.director, document, { together: [gost.director] });
    const report = await check(signature, { trust: trusting([rsa.root, gost.root]) });
    expect(report.signers.map(({ status }) => status)).toEqual(['valid', 'valid']);
    expect(new Set(report.signers.map(({ certificate }) => certificate?.algorithm))).toEqual(
      new Set(['rsa', 'gost-256']),
    );
  });
});

describe('an attached signature', () => {
  it('of this very document counts, and says that a copy lies inside', async () => {
    const signature = await signFile(rsa.director, document, { attached: true });
    expect(await check(signature)).toMatchObject({ status: 'valid', attached: true });
  });

  it('of another document does not', async () => {
    const signature = await signFile(rsa.director, Buffer.from('Другой договор'), { attached: true });
    expect(await check(signature)).toMatchObject({ status: 'content-mismatch', attached: true });
  });
});

import { signFile } from '@pbnet/stand-in-certificates';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signaturesDesk } from '../testing/signatures-desk.ts';
import { day } from '../testing/signing-desk.ts';

const { desk, rsa, officer, penza, kamchatka, api, now, own, ...more } = await signaturesDesk();
const {
  parties,
  directorOfLibrary,
  directorOfPenza,
  trust,
  signing,
  handIn,
  stateOf,
  expired,
  strange,
  traces,
} = more;

describe('signatures of an agreement', () => {
  it('are taken in order, and the last one brings it into force', async () => {
    const { id, first, second } = await signing();
    await expect(handIn([id, second], directorOfPenza)).rejects.toMatchObject({
      key: 'agreement-not-your-turn',
    });
    expect(await handIn([id, first], directorOfLibrary, { as: officer })).toMatchObject({
      state: 'accepted',
    });
    expect(await stateOf(id)).toBe('signing');
    const told = await api.database.raw`select subject from deliveries where kind = 'agreement-turn'
      and dedupe_key like ${`agreement-turn:${second}:%`}`;
    expect(told).toEqual([{ subject: 'Ваша очередь подписать: Соглашение о сотрудничестве, № 12/2026' }]);
    expect(await handIn([id, second], directorOfPenza)).toMatchObject({ state: 'accepted', status: 'valid' });
    expect(await stateOf(id)).toBe('active');
    const sheet = await own.sheet(penza, id);
    expect(sheet.parties.map(({ route, turn }) => [route, turn])).toEqual([
      ['electronic', false],
      ['electronic', false],
    ]);
    expect(sheet.parties[0]?.signatures[0]).toMatchObject({
      ...{ signerName: 'Подписант 900', state: 'accepted', status: 'valid', current: true, warnings: [] },
      report: { trustVersion: expect.any(Number), signers: [{ certificate: { inn: '7838000000' } }] },
    });
    expect(await traces(id)).toEqual(['signature.add', 'signature.add']);
  });

  it('come back byte for byte, and openssl by itself agrees', async () => {
    const { id, first, pdf } = await signing();
    const signature = await signFile(directorOfPenza, pdf, { form: 'base64' });
    const kept = await handIn([id, first], directorOfPenza, { signature });
    const file = await own.file(penza, kept.id);
    expect(Buffer.from(file.content).equals(Buffer.from(signature))).toBe(true);
    expect(file.name).toBe('Соглашение.pdf.sig');
    await expect(own.file(kamchatka, kept.id)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are added once, whoever presses twice or sends the same file again', async () => {
    const { id, first, pdf } = await signing();
    const signature = await signFile(await strange('once'), pdf);
    const given = { id: randomUUID(), signature };
    const [one, two] = [
      await handIn([id, first], rsa.director, given),
      await handIn([id, first], rsa.director, given),
    ];
    expect(two).toEqual(one);
    await expect(handIn([id, first], rsa.director, { signature })).rejects.toMatchObject({
      key: 'signature-already-here',
    });
    expect((await own.sheet(officer, id)).parties[0]?.signatures).toHaveLength(1);
  });

  it('of two people at once count once', async () => {
    const { id, first } = await signing();
    const both = await Promise.allSettled([
      handIn([id, first], directorOfLibrary, { as: officer }),
      handIn([id, first], directorOfLibrary),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const accepted = (await own.sheet(officer, id)).parties[0]?.signatures.filter(
      ({ state }) => state === 'accepted',
    );
    expect(accepted).toHaveLength(1);
  });

  it('in one file of both parties count for each', async () => {
    const { id, first, second, pdf } = await signing();
    const signature = await signFile(directorOfPenza, pdf, { together: [directorOfLibrary] });
    expect(await handIn([id, first], directorOfLibrary, { signature })).toMatchObject({ state: 'accepted' });
    expect(await handIn([id, second], directorOfPenza, { signature })).toMatchObject({ state: 'accepted' });
    const named = (await own.sheet(officer, id)).parties.map(({ signatures: [kept] }) => kept?.signerName);
    expect(named).toEqual(['Подписант 900', 'Подписант 1']);
  });

  it('are not for a neighbour, and a former text takes none', async () => {
    const { id, first } = await signing();
    await expect(handIn([id, first], rsa.director, { as: kamchatka })).rejects.toMatchObject({
      code: 'not-found',
    });
    const { version } = (await desk.as(officer).get({ id })).agreement;
    await desk.as(officer).return({ id, version, reason: 'Исправить срок' });
    await expect(handIn([id, first], rsa.director)).rejects.toMatchObject({
      key: 'agreement-not-in-signing',
    });
  });
});

describe('a signature that does not count', () => {
  it.each([
    [
      'of another file',
      'content-mismatch',
      (_pdf: Uint8Array) => signFile(directorOfPenza, Buffer.from('другой файл')),
    ],
    [
      'broken',
      'unparsable',
      async (pdf: Uint8Array) => (await signFile(directorOfPenza, pdf)).subarray(0, 900),
    ],
    ['that is no signature', 'unparsable', (pdf: Uint8Array) => Promise.resolve(pdf)],
    [
      'by an expired certificate',
      'expired-at-signing',
      async (pdf: Uint8Array) => signFile(await expired(), pdf),
    ],
  ])('%s is kept with its result, and nothing moves', async (_, status, make) => {
    const { id, first, pdf } = await signing();
    const kept = await handIn([id, first], directorOfPenza, { signature: await make(pdf) });
    expect(kept).toMatchObject({ state: 'refused', status });
    const [party] = (await own.sheet(penza, id)).parties;
    expect(party).toMatchObject({ turn: true, signedOn: null, signatures: [{ state: 'refused', status }] });
    await expect(
      own.confirm(officer, { id: kept.id, version: 1, words: 'Принять как есть' }),
    ).rejects.toMatchObject({
      key: 'signature-step-refused',
    });
  });

  it('larger than any signature is refused before it is read', async () => {
    const { id, first } = await signing();
    const huge = handIn([id, first], rsa.director, { signature: Buffer.alloc(3 * 1024 * 1024, 0x30) });
    await expect(huge).rejects.toMatchObject({ key: 'signature-too-large', details: { megabytes: 2 } });
  });

  it('with an unknown root waits for the root and counts by itself when it is checked again', async () => {
    const { id, first } = await signing();
    const stranger = await strange('unknown', parties);
    const kept = await handIn([id, first], stranger, { as: officer });
    expect(kept).toMatchObject({ state: 'waiting', status: 'chain-unknown' });
    await expect(own.confirm(officer, { id: kept.id, version: 1, words: 'Доверяю' })).rejects.toMatchObject({
      key: 'signature-step-refused',
    });
    await trust(stranger.root);
    expect(await own.recheck(officer, { id: kept.id, version: 1 })).toMatchObject({
      state: 'accepted',
      status: 'valid',
    });
    expect((await own.sheet(penza, id)).parties.map(({ turn }) => turn)).toEqual([false, true]);
    await expect(own.recheck(officer, { id: kept.id, version: 1 })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('by a revoked certificate is refused; one that is revoked later stays and says so', async () => {
    const subject = `/C=RU/O=Президентская библиотека${parties}`;
    const gone = await rsa.between.issue({ name: 'gone', subject });
    const later = await rsa.between.issue({ name: 'later', subject });
    const { id, first } = await signing();
    const counted = await handIn([id, first], later);
    expect(counted).toMatchObject({ state: 'accepted' });
    await rsa.between.revoke(gone, new Date(now.getTime() - 5 * day));
    await trust(rsa.between.pem, await rsa.between.revocationList());
    const other = await signing();
    expect(await handIn([other.id, other.first], gone)).toMatchObject({
      state: 'refused',
      status: 'revoked',
    });
    await rsa.between.revoke(later, new Date(now.getTime() - day));
    await trust(await rsa.between.revocationList());
    const again = await own.recheck(officer, { id: counted.id, version: 1 });
    expect(again, 'it had counted: the agreement does not fall by itself').toMatchObject({
      ...{ state: 'accepted', status: 'revoked' },
    });
    expect((await own.sheet(officer, id)).parties[0]?.signatures[0]).toMatchObject({
      rechecks: 1,
      status: 'revoked',
    });
  });
});

describe('the home page', () => {
  const waiting = async (actor: typeof officer) =>
    (await api.as(actor).home.cards()).filter(({ id }) => id.startsWith('signatures.')).map(({ id }) => id);

  it('tells each side when the next signature is its own, and the officer what waits for a yes', async () => {
    const { id, first } = await signing();
    expect(await waiting(officer)).toContain('signatures.turn');
    await handIn([id, first], directorOfPenza, { as: officer });
    expect(await waiting(officer)).toContain('signatures.confirm');
    expect(await waiting(penza)).not.toContain('signatures.confirm');
    await handIn([id, first], directorOfLibrary, { as: officer });
    expect(await waiting(penza)).toContain('signatures.turn');
    expect(await waiting(kamchatka)).toEqual([]);
  });
});

describe('a signature with warnings', () => {
  it('of another organization waits for a person who answers for it in words', async () => {
    const { id, first } = await signing();
    const kept = await handIn([id, first], directorOfPenza, { as: officer });
    expect(kept).toMatchObject({ state: 'waiting', status: 'valid' });
    const [party] = (await own.sheet(officer, id)).parties;
    expect(party?.signatures[0]?.warnings).toEqual(['inn-differs', 'ogrn-differs', 'signatory-differs']);
    const words = 'Подписал учредитель по доверенности № 5';
    const command = { id: kept.id, version: 1, words };
    expect(await own.confirm(officer, command)).toMatchObject({ state: 'accepted' });
    expect(await own.confirm(officer, command), 'pressed twice').toMatchObject({ state: 'accepted' });
    const [confirmed] = (await own.sheet(officer, id)).parties;
    expect(confirmed).toMatchObject({ route: 'electronic', signatures: [{ confirmWords: words }] });
    await expect(api.as(penza).signatures.confirm(command)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

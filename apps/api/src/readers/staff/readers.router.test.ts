import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { centerPlace, networkPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { esiaReader, paperForm, paperPerson } from '../../testing/paper-desk.ts';
import { refusal } from '../../testing/staff.ts';

const api = await testApi();
const { raw } = api.database;
await seedNetwork(api.database);
const officer = await seedActor(api.database, 'readers-officer', networkPlace);
const desk = await seedActor(api.database, 'center-manager', centerPlace(11));
const otherDesk = await seedActor(api.database, 'center-manager', centerPlace(12));
const [at, atOther, above] = [api.as(desk), api.as(otherDesk), api.as(officer)];
const reason = 'Читатель у стойки, сверяем документ';

const looks = (readerId: string) =>
  raw`select what, reason, actor_id from reader_lookups where reader_id = ${readerId} order by at`;
const numberOf = async (id: string) => {
  const [row] = await raw`select card_number from readers where id = ${id}`;
  return String(row?.['card_number']);
};

async function registered(person: Parameters<typeof paperForm>[1] = {}): Promise<string> {
  const form = await paperForm(api, person);
  expect(await at.readers.register(form)).toMatchObject({ kind: 'registered' });
  return form.readerId;
}

beforeEach(async () => {
  await raw`truncate readers, reader_persons, reader_consents, entitlements, reader_sessions, reader_lookups,
    different_readers, sign_in_throttles cascade`;
});

describe('the paper route', () => {
  it('makes one card however often the form is sent, with the consents that were signed', async () => {
    const form = await paperForm(api);
    await at.readers.register(form);
    await at.readers.register(form);
    expect(
      await raw`select state, origin, center_id, card_number ~ '^[0-9]{12}$' as good from readers`,
    ).toEqual([{ state: 'confirmed', origin: 'paper', center_id: 11, good: true }]);
    expect(await raw`select purpose, given_by from reader_consents`).toEqual([
      { purpose: 'registration', given_by: 'paper' },
    ]);
    const [row] = await raw`select after, personal from audit_log where action = 'reader.register-on-paper'
      and entity_id = ${form.readerId}`;
    expect(JSON.stringify(row?.['after'])).not.toContain('Семёнова');
    expect(row?.['personal']).not.toBeNull();
  });

  it.each([
    ['without the needed consent', {}, [], 'reader-paper-consent-needed'],
    [
      'with an edition that is not today’s',
      {},
      [{ purpose: 'registration', edition: 99 }],
      'reader-consent-changed',
    ],
    ['born in the future', { birthDate: '2999-01-01' }, null, 'reader-birth-date-wrong'],
    ['a minor without a guardian', { birthDate: '2012-01-01' }, null, 'reader-guardian-needed'],
  ] as const)('refuses a reader %s and makes nothing', async (_, person, consents, key) => {
    const form = await paperForm(api, person as Parameters<typeof paperForm>[1]);
    expect(await refusal(at.readers.register({ ...form, consents: [...(consents ?? form.consents)] }))).toBe(
      key,
    );
    expect(await raw`select id from readers`).toEqual([]);
  });

  it('takes a minor with a guardian, whose consent it is', async () => {
    const readerId = await registered({ birthDate: '2010-01-01' as never, guardianName: 'Семёнова Ольга' });
    expect(await at.readers.get({ readerId })).toMatchObject({
      ...{ level: 'child', state: 'confirmed', hasGuardian: true },
      consents: [{ givenBy: 'guardian' }],
    });
  });

  it('offers the card that somebody of this name and day of birth has, and makes another only when told so', async () => {
    await esiaReader(api);
    const form = await paperForm(api);
    const answer = await at.readers.register(form);
    expect(answer).toMatchObject({ kind: 'known', found: [{ name: 'С••• Анна В.' }] });
    expect(await raw`select id from readers where origin = 'paper'`).toEqual([]);
    expect(await at.readers.register({ ...form, isOther: true })).toMatchObject({ kind: 'registered' });
    // Told to be another, the pair is not offered to be joined.
    expect((await above.readers.get({ readerId: form.readerId })).twins).toEqual([]);
  });

  it('prints the sheets without keeping anything, and the card as a look with its reason', async () => {
    const { consents: _consents, ...form } = await paperForm(api);
    const sheets = await at.readers.sheets({ centerId: 11, person: form.person });
    expect(Buffer.from(sheets.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(await raw`select id from readers`).toEqual([]);
    const readerId = await registered();
    const card = await at.readers.printCard({ readerId });
    expect(Buffer.from(card.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect((await looks(readerId)).at(-1)).toMatchObject({ what: 'card', reason: 'Печать билета' });
  });
});

describe('the desk', () => {
  it('finds by the number as it is printed and by the exact name, and writes each look down', async () => {
    const readerId = await registered();
    const number = await numberOf(readerId);
    const spaced = number.replaceAll(/\d{4}(?=\d)/g, '$& ');
    expect((await at.readers.find({ cardNumber: spaced })).found).toMatchObject([
      { id: readerId, name: 'С••• Анна В.', lastDigits: number.slice(-4) },
    ]);
    const { lastName: _lastName, documentKind: _kind, guardianName: _guardian, ...name } = paperPerson;
    const byName = { ...name, lastName: 'СЕМЕНОВА', middleName: '' } as never;
    expect((await at.readers.find(byName)).found).toHaveLength(1);
    expect(await looks(readerId)).toHaveLength(2);
  });

  it('tells another centre only whether the card is good', async () => {
    const readerId = await registered();
    const answer = await atOther.readers.find({ cardNumber: await numberOf(readerId) });
    expect(answer).toEqual({ found: [], elsewhere: { state: 'confirmed' } });
    expect(await refusal(atOther.readers.get({ readerId }))).toBe('not-found');
    expect(await refusal(atOther.readers.show({ readerId, reason }))).toBe('not-found');
    expect(await refusal(atOther.readers.printCard({ readerId }))).toBe('not-found');
  });

  it('refuses a number with a slip at once, and stops whoever guesses numbers', async () => {
    expect(await refusal(at.readers.find({ cardNumber: '1234 5678 9011' }))).toBe('card-number-wrong');
    const guess = () => refusal(at.readers.find({ cardNumber: '000000000000' }));
    const said: unknown[] = [];
    for (let tries = 0; tries < 25; tries += 1) said.push(await guess());
    expect(said.slice(0, 19).every((word) => word === 'allowed')).toBe(true);
    expect(said.at(-1)).toBe('reader-look-wait');
    expect(await refusal(atOther.readers.find({ cardNumber: '000000000000' }))).toBe('allowed');
  });

  it('lists cards without a name, and shows the person only for a reason', async () => {
    const readerId = await registered();
    expect(JSON.stringify(await at.readers.list({}))).not.toMatch(/Семёнова|Анна/);
    expect(await looks(readerId)).toEqual([]);
    expect(JSON.stringify(await at.readers.get({ readerId }))).not.toContain('Семёнова');
    await expect(at.readers.show({ readerId, reason: ' ' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await at.readers.show({ readerId, reason })).toMatchObject({
      lastName: 'Семёнова',
      birthDate: '1990-05-05',
      documentKind: 'passport',
    });
    expect((await looks(readerId)).at(-1)).toMatchObject({ what: 'card', reason, actor_id: desk.accountId });
  });

  it('suspends with a reason and restores to what the account and the age make of the reader', async () => {
    const readerId = await esiaReader(api, { level: 'unconfirmed' });
    await above.readers.suspend({ readerId, version: 1, reason });
    expect(await refusal(above.readers.restore({ readerId, version: 1, reason }))).toBe('stale-edit');
    expect(await above.readers.get({ readerId })).toMatchObject({
      state: 'suspended',
      suspensionReason: reason,
    });
    await above.readers.restore({ readerId, version: 2, reason });
    expect(await above.readers.get({ readerId })).toMatchObject({ state: 'registered', suspendedAt: null });
  });

  it('grants reading at home once for the same id, and takes it back', async () => {
    const readerId = await esiaReader(api);
    const grant = { id: '00000000-0000-4000-8000-00000000a001', readerId, collectionId: null, reason };
    expect(await refusal(above.readers.grant({ ...grant, lastDay: '2020-01-01' as never }))).toBe(
      'reader-term-past',
    );
    await above.readers.grant({ ...grant, lastDay: '2999-01-01' as never });
    await above.readers.grant({ ...grant, lastDay: null });
    expect((await above.readers.get({ readerId })).entitlements).toMatchObject([{ inForce: true, reason }]);
    await above.readers.revoke({ id: grant.id, readerId, reason });
    expect((await above.readers.get({ readerId })).entitlements).toMatchObject([{ inForce: false }]);
  });

  it('grants one collection or one document that is there, and never both at once', async () => {
    const { raw } = api.database;
    const readerId = await esiaReader(api);
    const [made] = await raw<{ id: number }[]>`
      insert into collections (code, title_ru, title_en) values ('GRANTED', 'Рукописи', 'Manuscripts') returning id`;
    const collectionId = made?.id ?? 0;
    await raw`insert into resource_items (id, collection_id, title, address)
      values ('ms-7', ${collectionId}, 'Летопись', 'https://documents.example/7')`;
    const grant = { readerId, collectionId: null, lastDay: null, reason };
    const id = (last: number) => `00000000-0000-4000-8000-00000000b00${last}`;
    const refused = (input: object) => refusal(above.readers.grant({ ...grant, id: id(0), ...input }));
    expect(await refused({ itemId: 'ms-8' })).toBe('reader-item-unknown');
    expect(await refused({ itemId: 'ms-7', collectionId })).not.toBeNull();
    expect(await refused({ collectionId: 2_000_000 })).toBe('not-found');
    await above.readers.grant({ ...grant, id: id(1), itemId: 'ms-7' });
    await above.readers.grant({ ...grant, id: id(2), collectionId });
    const { entitlements } = await above.readers.get({ readerId });
    expect(new Set(entitlements)).toMatchObject(
      new Set([
        { collection: { ru: 'Рукописи', en: 'Manuscripts' }, item: null },
        { collection: null, item: { id: 'ms-7', title: 'Летопись' } },
      ]),
    );
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { cardNumberOf } from '@pbnet/domain/readers';
import type { CollectionPolicy } from '@pbnet/domain/reading';
import { testApi } from '../../testing/api.ts';
import { refusedWith } from '../../testing/centers.ts';
import { networkPlace, seedActor, seedNetwork } from '../../testing/network.ts';

const api = await testApi();
const { raw } = api.database;
await seedNetwork(api.database);
const actor = await seedActor(api.database, 'readers-officer', networkPlace);
const { collections } = api.as(actor);
const reason = 'Приказ о правилах';

const policy: CollectionPolicy = {
  ...{ access: 'extended', readerAtCenters: false, minimumAge: null },
  ...{ readingsAtOnce: 5, pagesAnHour: 600 },
};

let number = 0;
async function made(): Promise<number> {
  number += 1;
  return collections.create({ code: `C-${number}`, titleRu: `Фонд ${number}`, titleEn: `Stock ${number}` });
}
const versionOf = async (id: number) => (await collections.get({ id })).version;
const put = async (id: number, over: object = {}, from: string | null = null) =>
  collections.setPolicy({ id, version: await versionOf(id), reason, policy: { ...policy, ...over }, from });

beforeAll(() => api.moveTo('2026-11-23T12:00:00Z'));

describe('a policy', () => {
  it('holds from its moment; what held before stays written', async () => {
    const id = await made();
    expect(await collections.get({ id })).toMatchObject({ inForce: null, next: null, policies: [] });
    await put(id, { access: 'centers' });
    await put(id, {}, '2026-12-01T00:00:00.000Z');
    const card = await collections.get({ id });
    expect(card.inForce).toMatchObject({
      validFrom: '2026-11-23T12:00:00.000Z',
      policy: { access: 'centers' },
    });
    expect(card.next).toMatchObject({
      validFrom: '2026-12-01T00:00:00.000Z',
      policy: { access: 'extended' },
    });
    api.moveTo('2026-12-02T00:00:00Z');
    const later = await collections.get({ id });
    expect([later.inForce?.policy.access, later.next]).toEqual(['extended', null]);
    api.moveTo('2026-11-23T12:00:00Z');
    expect(card.policies.map((one) => one.policy.access)).toEqual(['extended', 'centers']);
  });

  it('begins neither in the past nor twice, and says something new', async () => {
    const id = await made();
    await put(id);
    expect(await refusedWith(put(id, { minimumAge: 18 }, '2026-11-01T00:00:00.000Z'))).toMatchObject({
      key: 'collection-policy-past',
    });
    expect(await refusedWith(put(id, {}, '2026-12-01T00:00:00.000Z'))).toMatchObject({
      key: 'collection-policy-same',
    });
    await put(id, { minimumAge: 18 }, '2026-12-01T00:00:00.000Z');
    expect(await refusedWith(put(id, { minimumAge: 16 }, '2026-12-01T00:00:00.000Z'))).toMatchObject({
      key: 'collection-policy-moment-taken',
    });
  });

  it('is taken back while it has not begun, and never after', async () => {
    const id = await made();
    await put(id);
    const planned = '2026-12-01T00:00:00.000Z';
    await put(id, { minimumAge: 18 }, planned);
    const version = await versionOf(id);
    const cancel = (validFrom: string, over = version) =>
      refusedWith(collections.cancelPolicy({ id, version: over, reason, validFrom }));
    expect(await cancel('2026-11-23T12:00:00.000Z')).toMatchObject({ key: 'collection-policy-begun' });
    expect(await cancel(planned, 1)).toMatchObject({ key: 'stale-edit' });
    expect(await cancel(planned)).toEqual({ key: 'allowed' });
    expect((await collections.get({ id })).policies).toHaveLength(1);
    const [trace] = await raw`select before, after from audit_log
      where action = 'collection.policy-cancel' and entity_id = ${String(id)}`;
    expect(trace).toMatchObject({ before: { minimumAge: 18, validFrom: planned }, after: { reason } });
  });
});

describe('a collection', () => {
  it('is made once, however often it is sent; its code is nobody else’s', async () => {
    const input = { code: 'ONCE', titleRu: 'Раз', titleEn: 'Once' };
    expect(await refusedWith(collections.create({ ...input, titleRu: 'а' }))).toMatchObject({});
    const id = await collections.create({ ...input, titleRu: 'Один раз' });
    expect(await collections.create({ ...input, titleRu: 'Один раз' })).toBe(id);
    expect(await refusedWith(collections.create({ ...input, titleRu: 'Другая' }))).toMatchObject({
      key: 'collection-code-taken',
    });
  });

  it('gives nothing out of the archive', async () => {
    const id = await made();
    await put(id, { access: 'open' });
    await collections.archive({ id, version: await versionOf(id), reason });
    const told = await collections.tryPolicy({
      ...{ id, policy: null, reader: { kind: 'nobody' }, place: { kind: 'center' } },
    });
    expect(told.inForce).toEqual({ granted: false, refusal: 'unknown-item' });
    expect(await refusedWith(put(id))).toMatchObject({ key: 'collection-archived' });
    await collections.restore({ id, version: await versionOf(id), reason });
    expect((await collections.get({ id })).archived).toBe(false);
  });
});

it('is found by the search with its documents, whatever the keyboard’s layout; the archive is not', async () => {
  const id = await made();
  await raw`update collections set title_ru = 'Рукописи Ёлкина' where id = ${id}`;
  await raw`insert into resource_items (id, collection_id, title, address)
    values ('found-77', ${id}, 'Летопись Ёлкина', 'https://documents.example/77')`;
  const find = async (text: string) =>
    (await api.as(actor).search.find({ text })).map((hit) => `${hit.kind} ${'to' in hit ? hit.to : ''}`);
  const document = `resource-item /readers/collections/${id}?search=found-77`;
  expect(await find('елкина')).toEqual([`collection /readers/collections/${id}`, document]);
  expect(await find('found-77')).toEqual([document]);
  await collections.archive({ id, version: await versionOf(id), reason });
  expect(await find('елкина')).toEqual([]);
});

describe('what would happen', () => {
  it('is told of the policy in force and of the one being written', async () => {
    const id = await made();
    await put(id, { access: 'centers' });
    const told = await collections.tryPolicy({
      ...{ id, policy, reader: { kind: 'confirmed' }, place: { kind: 'home' } },
    });
    expect(told).toEqual({
      inForce: { granted: false, refusal: 'centers-only' },
      after: { granted: true, ground: 'person' },
      ...{ center: null, atCenter: false, document: null },
    });
  });

  it('is told of one document by the policy of the collection that it is in', async () => {
    const [id, other] = [await made(), await made()];
    await put(id, { access: 'centers' });
    await put(other, { access: 'open' });
    await raw`insert into resource_items (id, collection_id, title, address)
      values ('tried-1', ${id}, 'Летопись', 'https://documents.example/1'),
        ('tried-2', ${other}, 'Указ', 'https://documents.example/2')`;
    const tried = (item: string) =>
      collections.tryPolicy({
        ...{ id, policy, item },
        ...{ reader: { kind: 'confirmed' as const }, place: { kind: 'home' as const } },
      });
    expect(await tried('tried-1')).toMatchObject({
      ...{ inForce: { granted: false }, after: { granted: true } },
      document: { title: 'Летопись', elsewhere: null },
    });
    const title = (await collections.get({ id: other })).titleRu;
    expect(await tried('tried-2')).toMatchObject({
      ...{ inForce: { granted: true, ground: 'open' }, after: null },
      document: { title: 'Указ', elsewhere: { ru: title } },
    });
    expect(await refusedWith(tried('tried-3'))).toMatchObject({ key: 'reader-item-unknown' });
  });

  it('is told of a card, whose look is written down, and of an address', async () => {
    const id = await made();
    await put(id, { minimumAge: 18 });
    const cardNumber = cardNumberOf('20000000001');
    const [reader] =
      await raw`insert into readers (card_number, state, origin) values (${cardNumber}, 'confirmed', 'esia')
      returning id`;
    await raw`insert into reader_persons (reader_id, last_name, first_name, birth_date, level)
      values (${reader?.['id']}, 'Читатель', 'Юный', '2010-01-01', 'confirmed')`;
    await raw`insert into reader_consents (reader_id, purpose, edition, given_by)
      values (${reader?.['id']}, 'registration', 1, 'reader')`;
    await raw`insert into center_addresses (center_id, region_id, regional_center_id, range, valid_from)
      values (11, 1, 1, '198.18.0.0/28', '2026-01-01')`;
    const tried = (address: string, card = cardNumber) =>
      collections.tryPolicy({ id, policy: null, reader: { cardNumber: card }, place: { address } });
    expect(await tried('198.51.100.1')).toMatchObject({
      ...{ inForce: { granted: false, refusal: 'too-young' }, atCenter: false, center: null },
    });
    const inside = await tried('198.18.0.7');
    expect(inside).toMatchObject({ atCenter: true, inForce: { granted: false, refusal: 'too-young' } });
    expect(inside.center).toEqual(expect.any(String));
    const looks = await raw`select what, reason from reader_lookups where reader_id = ${reader?.['id']}`;
    expect(looks).toHaveLength(2);
    expect(JSON.stringify(inside)).not.toContain('Юный');
    expect(await refusedWith(tried('198.18.0.7', '1234'))).toMatchObject({ key: 'collection-card-unknown' });
    expect(await refusedWith(tried('nowhere'))).toMatchObject({ key: 'collection-address-wrong' });
  });

  it('stops who tries numbers of cards at random, and nobody else', async () => {
    const id = await made();
    await put(id, {});
    const guesser = api.as(await seedActor(api.database, 'readers-officer', networkPlace));
    const tried = (by: typeof guesser, number: number) =>
      refusedWith(
        by.collections.tryPolicy({
          ...{ id, policy: null, item: null, place: { kind: 'home' } },
          reader: { cardNumber: cardNumberOf(String(30_000_000_000 + number)) },
        }),
      );
    for (let number = 0; number < 20; number += 1)
      expect(await tried(guesser, number)).toMatchObject({ key: 'collection-card-unknown' });
    expect(await tried(guesser, 21)).toMatchObject({ key: 'reader-look-wait' });
    expect(await tried(api.as(actor), 21)).toMatchObject({ key: 'collection-card-unknown' });
    const kinds = guesser.collections.tryPolicy({
      ...{ id, policy: null, item: null, place: { kind: 'home' }, reader: { kind: 'confirmed' } },
    });
    await expect(kinds).resolves.toMatchObject({ inForce: { granted: true } });
  });
});

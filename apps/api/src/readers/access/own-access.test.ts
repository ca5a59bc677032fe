import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { accessDesk, documents } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';
import type { OwnAccessAnswer } from './own-access.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { database } = api;
const { raw } = database;
await seedNetwork(database);
const desk = await accessDesk(api);

const home = '198.51.100.7';
const hall = '203.0.113.10';
let halls = 0;

beforeAll(async () => {
  await desk.collection('a-open', { access: 'open' });
  halls = await desk.collection('b-halls', { access: 'centers' });
  await desk.collection('c-home', {});
  await desk.collection('d-adults', { minimumAge: 18 });
  await raw`insert into collections (code, title_ru, title_en) values ('e-no-policy', 'Без правил', 'No rules')`;
  const archived = await desk.collection('f-archived', {});
  await raw`update collections set archived_at = now() where id = ${archived}`;
  await desk.address(11, '203.0.113.8/29');
});

async function answered(from: string, token?: string): Promise<OwnAccessAnswer> {
  const { body } = await desk.ask({
    path: '/trpc/ownReader.access',
    from,
    ...(token === undefined ? {} : { token }),
  });
  return (body['result'] as { data: OwnAccessAnswer }).data;
}

/** «c-home: person / place»: at home and at a centre. */
const said = ({ collections }: OwnAccessAnswer) =>
  collections.map(({ title, home: atHome, center }) => {
    const [one, other] = [atHome, center].map((verdict) =>
      verdict.granted ? verdict.ground : verdict.refusal,
    );
    return `${title.ru}: ${one} / ${other}`;
  });

it('tells a guest what is open and what opens to a reader', async () => {
  const answer = await answered(home);
  expect(answer).toMatchObject({ center: null, isReader: false });
  expect(answer.servers.map(({ origin }) => origin)).toEqual([documents]);
  expect(said(answer)).toEqual([
    'a-open: open / open',
    'b-halls: centers-only / place',
    'c-home: sign-in / place',
    'd-adults: sign-in / place',
  ]);
  expect(answer.collections.every(({ here, home: atHome }) => here.granted === atHome.granted)).toBe(true);
});

it('knows the centre by the address of the request, as long as it works', async () => {
  const answer = await answered(hall);
  expect(answer.center).toMatchObject({ id: 11, regionId: expect.any(Number) as number });
  expect(answer.collections.every(({ here }) => here.granted)).toBe(true);

  await raw`insert into center_suspensions (center_id, region_id, regional_center_id, suspended_on, reason)
    select id, region_id, regional_center_id, current_date, 'ремонт' from access_centers where id = 11`;
  expect((await answered(hall)).center).toBeNull();
  await raw`delete from center_suspensions where center_id = 11`;
});

it.each([
  [{}, 'person', 'person'],
  [{ born: '2011-06-01' }, 'person', 'too-young'],
  [{ born: null }, 'person', 'too-young'],
  [{ state: 'registered', level: 'unconfirmed' }, 'unconfirmed', 'unconfirmed'],
  [{ state: 'registered', level: 'child' }, 'guardian-needed', 'guardian-needed'],
  [{ state: 'suspended' }, 'suspended', 'suspended'],
  [{ consents: [] }, 'consent-withdrawn', 'consent-withdrawn'],
] as const)('answers a reader %o as the access service does', async (kind, extended, adults) => {
  const token = await desk.signIn(await desk.reader(kind));
  const answer = await answered(home, token);
  expect(answer.isReader).toBe(true);
  expect(said(answer)).toEqual([
    'a-open: open / open',
    'b-halls: centers-only / place',
    expect.stringContaining(`c-home: ${extended} /`),
    expect.stringContaining(`d-adults: ${adults} /`),
  ]);
  expect(await desk.verdict({ item: 'c-home-1', token, from: home })).toBe(
    extended === 'person' ? 'granted person' : extended,
  );
});

it('names what headquarters granted and until when; a revoked grant opens nothing', async () => {
  const readerId = await desk.reader({ state: 'registered', level: 'unconfirmed' });
  const token = await desk.signIn(readerId);
  const [grant] = await raw<{ id: string }[]>`
    insert into entitlements (reader_id, collection_id, valid_to, reason, granted_by_id)
    values (${readerId}, ${halls}, '2099-05-02T00:00:00+03:00', 'исследование', ${randomUUID()}) returning id`;
  const answer = await answered(home, token);
  expect(said(answer)).toContain('b-halls: entitlement / place');
  expect(answer.collections.find(({ id }) => id === halls)?.grantedUntil).toBe('2099-05-01');

  await raw`insert into entitlements (reader_id, item_id, valid_to, reason, granted_by_id)
    values (${readerId}, 'd-adults-1', '2099-05-02T00:00:00+03:00', 'исследование', ${randomUUID()})`;
  const { documents, collections } = await answered(home, token);
  expect(documents).toMatchObject([{ id: 'd-adults-1', until: '2099-05-01' }]);
  expect(collections.find(({ title }) => title.ru === 'c-home')?.home.granted).toBe(false);
  expect((await answered(home)).documents).toEqual([]);

  await raw`update entitlements set revoked_at = now() where id = ${grant?.id ?? ''}`;
  expect(said(await answered(home, token))).toContain('b-halls: centers-only / place');
});

it('lists regions and centres that work today, with nothing but published facts', async () => {
  const regions = await api.as(null).ownReader.regions();
  const own = (await answered(hall)).center?.regionId ?? 0;
  expect(regions.find(({ id }) => id === own)?.centers).toBeGreaterThan(0);
  const centers = await api.as(null).ownReader.centers({ regionId: own });
  const open = centers.find(({ id }) => id === 11);
  expect(Object.keys(open ?? {}).toSorted()).toEqual(
    ['address', 'id', 'locality', 'name', 'organization', 'phone', 'website'].toSorted(),
  );

  await raw`update access_centers set closed_on = current_date where id = 11`;
  expect((await api.as(null).ownReader.centers({ regionId: own })).map(({ id }) => id)).not.toContain(11);
  await raw`update access_centers set closed_on = null where id = 11`;
  expect(await api.as(null).ownReader.centers({ regionId: 2_000_000_000 })).toEqual([]);
});

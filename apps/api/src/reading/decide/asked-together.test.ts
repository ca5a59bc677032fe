import { expect, it } from 'vitest';
import { connect } from '../../database.ts';
import { accessDesk, documents } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';
import { lookUp } from './look-up.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { raw } = api.database;
await seedNetwork(api.database);
const { address, ask, collection, reader, signIn, verdict } = await accessDesk(api);
await collection('halls', { access: 'centers' });
const homeId = await collection('home', {});
await address(11, '203.0.113.8/29');

const home = '198.51.100.7';

it('gives each of those who ask at the same moment an answer of their own', async () => {
  const mine = await signIn(await reader());
  const questions = [
    { item: 'home-1', from: home, token: mine },
    { item: 'home-1', from: home },
    { item: 'halls-1', from: '203.0.113.10' },
    { item: 'nothing', from: home, token: mine },
  ];
  const alone: string[] = [];
  for (const question of questions) alone.push(await verdict(question));
  expect(new Set(alone).size).toBe(4);
  const crowd = Array.from({ length: 5 }, () => questions).flat();
  const said = await Promise.all(crowd.map((question) => verdict(question)));
  expect(said).toEqual(Array.from({ length: 5 }, () => alone).flat());
});

it('has the look-ups of crowds planned once, not for each crowd anew', async () => {
  const token = await signIn(await reader());
  const alone = connect({ url: api.env.DATABASE_URL, connections: 1 });
  const { find } = lookUp({ database: alone, now: () => new Date(), idleHours: 2 });
  const question = { origin: documents, item: 'home-1', token, address: home };
  for (let crowd = 0; crowd < 12; crowd += 1)
    await Promise.all(Array.from({ length: 2 + (crowd % 7) }, () => find(question)));
  const plans = await alone.raw`select generic_plans::int, custom_plans::int from pg_prepared_statements
    where statement like '%lateral%' and statement not like '%pg_prepared%'`;
  await alone.close();
  // The server tries five plans of their own before it trusts the common one.
  expect(plans).toEqual([{ generic_plans: 7, custom_plans: 5 }]);
});

it('lets no question of one harm those who ask at the same moment', async () => {
  const rubbish = [
    '{"item":"\\ud800"}',
    '{"item":"home-1\\udfff"}',
    '{"item":"\\u0000"}',
    '{"item":"\\uffff"}',
  ];
  const token = await signIn(await reader());
  const asked = rubbish.map((body) => ask({ method: 'POST', path: '/access/decisions', body, from: home }));
  const others = Array.from({ length: 20 }, () => verdict({ item: 'home-1', from: home, token }));
  const again = rubbish.map((body) => ask({ method: 'POST', path: '/access/decisions', body, from: home }));
  expect(await Promise.all(others)).toEqual(Array.from({ length: 20 }, () => 'granted person'));
  const statuses = (await Promise.all([...asked, ...again])).map(({ status }) => status);
  expect(statuses).toEqual([400, 400, 400, 403, 400, 400, 400, 403]);
});

it('reads odd identifiers as they are written, alone and together', async () => {
  const odd = [
    'NULL',
    'null',
    '"',
    '\\',
    '{a,b}',
    "' or true --",
    '__proto__',
    'constructor',
    '🜲',
    'a\u0301',
    '%',
    '__',
  ];
  const ids = odd.map((id) => id.normalize('NFC'));
  await raw`insert into resource_items ${raw(ids.map((id) => ({ id, collection_id: homeId, title: id, address: '' })))}`;
  const token = await signIn(await reader());
  for (const item of odd.slice(0, 5))
    expect(await verdict({ item, from: home, token })).toBe('granted person');
  const other = await signIn(await reader());
  const said = await Promise.all(odd.map((item) => verdict({ item, from: home, token: other })));
  expect(said.filter((one) => one === 'granted person')).toHaveLength(5);
  expect(said.filter((one) => one === 'too-many-readings')).toHaveLength(odd.length - 5);
});

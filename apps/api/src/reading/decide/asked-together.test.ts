import { expect, it } from 'vitest';
import { accessDesk } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
await seedNetwork(api.database);
const { address, collection, reader, signIn, verdict } = await accessDesk(api);
await collection('halls', { access: 'centers' });
await collection('home', {});
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

import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { seedNetwork } from '../testing/network.ts';
import { testStaff } from '../testing/staff.ts';

const api = await testApi();
await seedNetwork(api.database);
const { raw } = api.database;
const { active, invited } = await testStaff(api);

it('deletes sessions, links and tries that are long over, and nothing that still counts', async () => {
  const { someone } = await active();
  await active();
  await invited();
  await raw`update sessions set revoked_at = now() - interval '91 days'
    where id = (select id from sessions order by created_at desc limit 1)`;
  await raw`insert into sign_in_throttles (key, failures, updated_at)
    values ('old', 1, now() - interval '3 days'), ('new', 1, now())`;
  expect(await api.services.identityCleanup.run()).toBe(2);
  expect(await api.services.identityCleanup.run()).toBe(0);
  expect((await someone.call('query', 'identity.me')).data).not.toBeNull();
  expect(await raw`select key from sign_in_throttles where key in ('old', 'new')`).toEqual([{ key: 'new' }]);
});

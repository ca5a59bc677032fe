import { expect, it } from 'vitest';
import { accessDesk } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { raw } = api.database;
const { collection, reader, signIn, verdict } = await accessDesk(api);
await collection('halls', { access: 'centers' });
await collection('home', {});

const home = '198.51.100.7';

it('opens one document that was granted, wherever it moves, and nothing beside it', async () => {
  const readerId = await reader({ state: 'registered', level: 'unconfirmed' });
  const token = await signIn(readerId);
  const read = (item: string) => verdict({ item, token, from: home });
  const put = (item: string, code: string) => raw`
    insert into resource_items (id, collection_id, title, address)
    select ${item}, id, 'Рукопись', 'https://documents.example/r' from collections where code = ${code}
    on conflict (id) do update set collection_id = excluded.collection_id`;
  await put('manuscript', 'halls');
  await put('neighbour', 'halls');
  await raw`insert into entitlements (reader_id, item_id, reason, granted_by_id)
    values (${readerId}, 'manuscript', 'диссертация', ${readerId})`;
  expect(await read('manuscript')).toBe('granted entitlement');
  expect(await read('neighbour')).toBe('centers-only');
  expect(await read('home-1')).toBe('unconfirmed');
  await put('manuscript', 'home');
  expect(await read('manuscript')).toBe('granted entitlement');
  await raw`update entitlements set revoked_at = now() where reader_id = ${readerId}`;
  expect(await read('manuscript')).toBe('unconfirmed');
});

import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { regionalCenterPlace, seedNetwork } from '../testing/network.ts';
import { testStaff } from '../testing/staff.ts';

const api = await testApi();
await seedNetwork(api.database);
const { administrator, active, browser, invited, password } = await testStaff(api);
const { accounts } = api.as(administrator);

it('lets a person with two roles act under either, with a new token each time', async () => {
  const { someone } = await active([
    { role: 'center-manager', centerId: 11 },
    { role: 'regional-head', regionalCenterId: 2 },
  ]);
  const me = async () => (await someone.call('query', 'identity.me')).data as { bindings: { id: number }[] };
  const before = someone.cookie;
  const { bindings } = await me();
  await someone.call('mutation', 'identity.switchBinding', { bindingId: bindings[1]?.id });
  expect(someone.cookie).not.toBe(before);
  expect(await me()).toMatchObject({
    role: 'regional-head',
    place: regionalCenterPlace(2),
    placeName: 'РЦ Камчатский край',
  });
});

it('does not let a person take a binding of another', async () => {
  const { someone } = await active();
  const { id } = await invited([{ role: 'director' }]);
  const foreign = (await accounts.get({ id })).bindings[0]?.id;
  const answer = await someone.call('mutation', 'identity.switchBinding', { bindingId: foreign });
  expect(answer.status).toBe(404);
});

it('changes the own password and ends the other sessions', async () => {
  const { email, someone } = await active();
  const other = browser();
  await other.call('mutation', 'identity.signIn', { email, password });
  const wrong = { current: 'не тот пароль', password: 'ёлка стоит у окна' };
  expect((await someone.call('mutation', 'identity.changePassword', wrong)).status).toBe(422);
  const right = { current: password, password: 'ёлка стоит у окна' };
  expect((await someone.call('mutation', 'identity.changePassword', right)).status).toBe(200);
  expect((await other.call('query', 'identity.me')).data).toBeNull();
  expect((await someone.call('query', 'identity.me')).data).not.toBeNull();
});

it('lists the own sessions and ends one of them', async () => {
  const { email, someone } = await active();
  const other = browser();
  await other.call('mutation', 'identity.signIn', { email, password });
  const list = (await someone.call('query', 'identity.sessions')).data as { id: string; current: boolean }[];
  expect(list.map(({ current }) => current).toSorted()).toEqual([false, true]);
  const sessionId = list.find(({ current }) => !current)?.id;
  await someone.call('mutation', 'identity.endSession', { sessionId });
  expect((await other.call('query', 'identity.me')).data).toBeNull();
});

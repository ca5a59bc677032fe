import { startResources } from '@pbnet/stand-in-resources';
import { afterAll, expect, it } from 'vitest';
import { accessDesk } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { networkPlace, seedActor, seedNetwork } from '../../testing/network.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { database } = api;
const { raw } = database;
await seedNetwork(database);
const desk = await accessDesk(api);
const item = 'manifest-1905';
const home = '198.51.100.7';
const hall = '203.0.113.10';

let moment = new Date();
const resources = await startResources({ clock: () => moment });
afterAll(() => resources.stop());
resources.believe({ issuer: 'http://localhost:3000', url: desk.url });
await raw`insert into resource_servers (title, origin) values ('Стенд', ${resources.url})`;
const collectionId = await desk.collection('kept', {}, 0);
await raw`insert into resource_items values (${item}, ${collectionId}, 'Манифест', ${resources.url})`;
await desk.address(11, '203.0.113.8/29');

const officer = api.as(await seedActor(database, 'readers-officer', networkPlace));
const administrator = api.as(await seedActor(database, 'administrator', networkPlace));
const reason = 'Проверка остановки чтения';

interface Reading {
  readonly readerId: string;
  readonly sessionId: string;
  readonly token: string;
}

const headersOf = (origin = resources.url) => ({ origin });
const asked = (token: string, from: string) => desk.ask({ item, token, from, headers: headersOf() });
const shown = async (answer: string): Promise<string> => {
  const page = await fetch(`${resources.url}/items/${item}/pages/1`, {
    headers: { authorization: `Bearer ${answer}` },
  });
  return page.ok ? 'shown' : String(((await page.json()) as { fault: string }).fault);
};

async function reading(state: 'confirmed' | 'registered' = 'confirmed'): Promise<Reading> {
  const readerId = await desk.reader({ state, level: state === 'confirmed' ? 'confirmed' : 'unconfirmed' });
  const token = await desk.signIn(readerId);
  const [session] = await raw<{ id: string }[]>`select id from reader_sessions where reader_id = ${readerId}`;
  return { readerId, token, sessionId: session?.id ?? '' };
}

interface Ending {
  readonly refusal: string;
  readonly from?: string;
  begin?(): Promise<Reading>;
  end(reading: Reading): Promise<unknown>;
  /** Puts back what others read by. */
  after?(): Promise<unknown>;
}

const own = ({ readerId, sessionId }: Reading) => api.asReader({ readerId, sessionId }).ownReader;
const versionOf = async (readerId: string) =>
  (await raw<{ version: number }[]>`select version from readers where id = ${readerId}`)[0]?.version ?? 0;
const grant = '0b6c3a4e-6a30-4a53-9df4-0c0a4f1f9a01';
const policy = {
  access: 'centers',
  readerAtCenters: false,
  minimumAge: null,
  readingsAtOnce: 5,
  pagesAnHour: 600,
} as const;
const collectionVersion = async () => (await officer.collections.get({ id: collectionId })).version;

const endings: Readonly<Record<string, Ending>> = {
  'the consent is withdrawn': {
    refusal: 'consent-withdrawn',
    end: (one) => own(one).withdrawConsent({ purpose: 'registration' }),
  },
  'the reader is suspended': {
    refusal: 'suspended',
    end: async ({ readerId }) =>
      officer.readers.suspend({ readerId, reason, version: await versionOf(readerId) }),
  },
  'the session is ended': { refusal: 'sign-in', end: (one) => own(one).endSession({ id: one.sessionId }) },
  'the session ran out': {
    refusal: 'sign-in',
    end: (one) => raw`
    update reader_sessions set expires_at = now() where id = ${one.sessionId}`,
  },
  'the entitlement is revoked': {
    refusal: 'unconfirmed',
    async begin() {
      const one = await reading('registered');
      await officer.readers.grant({ id: grant, readerId: one.readerId, collectionId, lastDay: null, reason });
      return one;
    },
    end: ({ readerId }) => officer.readers.revoke({ id: grant, readerId, reason }),
  },
  'the policy is changed': {
    refusal: 'centers-only',
    end: async () =>
      officer.collections.setPolicy({
        ...{ id: collectionId, version: await collectionVersion(), reason, policy, from: null },
      }),
    after: async () =>
      officer.collections.setPolicy({
        ...{ id: collectionId, version: await collectionVersion(), reason, from: null },
        policy: { ...policy, access: 'extended' },
      }),
  },
  'the centre’s address is ended': {
    refusal: 'sign-in',
    from: hall,
    begin: async () => ({ readerId: '', sessionId: '', token: 'nobody' }),
    end: () =>
      raw`update center_addresses set valid_to = current_date where center_id = 11 and valid_from < current_date`,
  },
  'the document is taken out': {
    refusal: 'unknown-item',
    end: () =>
      officer.collections.removeItem({
        id: item,
        was: { collectionId, title: 'Манифест', address: resources.url },
      }),
    after: () =>
      raw`insert into resource_items values (${item}, ${collectionId}, 'Манифест', ${resources.url})`,
  },
  'the server is switched off': {
    refusal: 'unknown-server',
    end: () => raw`update resource_servers set active = false where origin = ${resources.url}`,
    after: () => raw`update resource_servers set active = true where origin = ${resources.url}`,
  },
};

it.each(Object.entries(endings))('stops within five seconds when %s', async (_, ending) => {
  const { refusal, from = home, begin = reading, end, after } = ending;
  const one = await begin();
  moment = new Date();
  const first = await asked(one.token, from);
  expect(first.body).toMatchObject({ granted: true });
  expect(await shown(String(first.body['token']))).toBe('shown');
  // Another page is asked for and kept for later: the answer of the last moment before the end.
  const kept = String((await asked(one.token, from)).body['token']);
  await end(one);
  const ended = new Date();
  expect((await asked(one.token, from)).body).toMatchObject({ granted: false, refusal });
  moment = new Date(ended.getTime() + 5_000);
  expect(await shown(kept)).toBe('expired');
  await after?.();
});

it('a replaced key opens nothing as soon as the server looks at the keys again', async () => {
  const one = await reading();
  const kept = String((await asked(one.token, home)).body['token']);
  // The tests before have moved the server's clock ahead: it looks at the keys long ago, and then now.
  moment = new Date(Date.now() - 60_000);
  expect(await shown(kept)).toBe('not-yet');
  moment = new Date();
  expect(await shown(String((await asked(one.token, home)).body['token']))).toBe('shown');
  const { kid } = await administrator.accessKeys.signing();
  await administrator.accessKeys.replace({ kid, reason });
  moment = new Date(moment.getTime() + 2_000);
  const next = String((await asked(one.token, home)).body['token']);
  // The new name is not known: the server asks for the keys, and the old one is gone from them.
  expect(await shown(next)).toBe('shown');
  expect(await shown(kept)).toBe('unknown-key');
});

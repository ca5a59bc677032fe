import { asDay } from '@pbnet/domain';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { networkPlace, seedActor } from '../../testing/network.ts';
import { readingHealth } from '../reading-health.ts';
import { accessKeys, keyDays } from './access-keys.ts';

const api = await testApi();
const { database, env } = api;
const { raw } = database;
const day = 24 * 3_600_000;
let moment = new Date('2026-11-10T09:00:00Z');
const now = () => moment;
const after = (milliseconds: number) => (moment = new Date(moment.getTime() + milliseconds));
/** A process that has remembered nothing yet. */
const fresh = (secretKey = env.SECRET_KEY) => accessKeys({ database, secretKey, now });
const kids = async () => (await fresh().published()).map((key) => key['kid']);
const health = () =>
  database.as({ place: networkPlace }, (tx) =>
    readingHealth({ database, now }).findings(tx, asDay('2026-11-10')),
  );

it('makes one key, though several processes start at once', async () => {
  const made = await Promise.all(Array.from({ length: 6 }, () => fresh().current()));
  expect(new Set(made.map(({ kid }) => kid)).size).toBe(1);
  expect(await kids()).toHaveLength(1);
});

it('keeps the private key sealed by the installation’s own', async () => {
  const { kid, key } = await fresh().current();
  const der = key.export({ format: 'der', type: 'pkcs8' });
  const [row] = await raw<{ sealed: Buffer; jwk: object }[]>`
    select sealed_private_key as sealed, public_jwk as jwk from access_keys where kid = ${kid}`;
  expect(row?.sealed.includes(der.subarray(-32))).toBe(false);
  expect(Object.keys(row?.jwk ?? {}).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
});

it('publishes the next key before it signs, and the last one until its answers ran out', async () => {
  const { kid: first } = await fresh().current();
  expect(await fresh().rotate()).toEqual({ made: 0, retired: 0 });
  after(keyDays * day);
  expect(await fresh().rotate()).toEqual({ made: 1, retired: 0 });
  expect(await fresh().rotate()).toEqual({ made: 0, retired: 0 });
  expect(await kids()).toHaveLength(2);
  expect((await fresh().current()).kid).toBe(first);

  after(16 * 60_000);
  const { kid: second } = await fresh().current();
  expect(second).not.toBe(first);
  after(day);
  expect(await fresh().rotate()).toEqual({ made: 0, retired: 1 });
  expect(await kids()).toEqual([second, first]);
  after(61 * 60_000);
  expect(await kids()).toEqual([second]);
  after(day);
  await fresh().rotate();
  expect(await raw`select from access_keys`).toHaveLength(1);
});

it('replaces a key that may be in strange hands at once, with a trace, and only by an administrator', async () => {
  const other = fresh();
  api.moveTo(moment.toISOString());
  const careOf = async (role: 'administrator' | 'readers-officer') =>
    api.as(await seedActor(database, role, networkPlace)).accessKeys;
  const [care, officers] = [await careOf('administrator'), await careOf('readers-officer')];
  const { kid, since } = await care.signing();
  expect(new Date(since).getTime()).toBeGreaterThan(0);
  const reason = 'Копия базы ушла в чужие руки';
  await expect(officers.replace({ kid, reason })).rejects.toMatchObject({ code: 'FORBIDDEN' });

  const { kid: next } = await care.replace({ kid, reason });
  expect(next).not.toBe(kid);
  expect(await kids()).toEqual([next]);
  // Another process notices by itself, within the life of an answer.
  await expect.poll(async () => (await other.current()).kid, { timeout: 4_000 }).toBe(next);
  expect((await other.published()).map((key) => key['kid'])).toEqual([next]);

  await expect(care.replace({ kid, reason })).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await kids()).toEqual([next]);
  const traces = await raw`select actor_role, entity_id, before, after from audit_log
    where action = 'access-key.replace'`;
  expect(traces).toEqual([
    { actor_role: 'administrator', entity_id: next, before: { kid }, after: { kid: next, reason } },
  ]);
});

it('makes a key of its own when the installation’s was changed', async () => {
  const before = await kids();
  after(1_000);
  const { kid } = await fresh(Buffer.alloc(32, 9).toString('base64')).current();
  expect(before).not.toContain(kid);
  expect(await kids()).toEqual([kid, ...before]);
});

it('tells headquarters of a key that was not changed in time and of a log without partitions', async () => {
  await raw`select ensure_access_partition((${moment.toISOString()}::timestamptz + interval '7 days')::date)`;
  expect(await health()).toEqual([]);
  after((keyDays + 8) * day);
  await raw`select ensure_access_partition((${moment.toISOString()}::timestamptz + interval '7 days')::date)`;
  expect(await health()).toMatchObject([{ key: 'access-key-old', kind: 'access-trouble' }]);
  await fresh().rotate();
  after(400 * day);
  expect((await health()).map(({ key }) => key)).toContain('access-log-unpartitioned');
});

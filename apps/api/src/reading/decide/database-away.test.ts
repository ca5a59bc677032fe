import { expect, it, vi } from 'vitest';
import { connect } from '../../database.ts';
import { services as servicesOf } from '../../services.ts';
import { accessDesk, documents } from '../../testing/access-desk.ts';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';

const api = await testApi({ TRUSTED_PROXIES: '1' });
const { database, env } = api;
const { raw } = database;
await seedNetwork(database);
const desk = await accessDesk(api);
await desk.collection('home', {});

const asking = { item: 'home-1', from: '198.51.100.7' };
const logged = async () => (await raw`select from access_log where granted`).length;

/** Statements that wait for a lock of this database. */
const waiting = () => raw`
  select from pg_locks l join pg_database d on d.oid = l.database
  where not l.granted and d.datname = current_database()`;

/** Nobody gets at the table until the work is done. */
const whileLocked = (table: string, work: () => Promise<void>) =>
  raw.begin(async (tx) => {
    await tx.unsafe(`lock table ${table} in access exclusive mode`);
    await work();
  });

it.each(['reader_sessions', 'open_readings', 'access_log'])(
  'refuses in words, and gives no token, while %s is out of reach; then goes on',
  async (table) => {
    const token = await desk.signIn(await desk.reader());
    expect(await desk.verdict({ ...asking, token })).toBe('granted person');
    const before = await logged();
    const told = vi.spyOn(console, 'error').mockReturnValue();
    await whileLocked(table, async () => {
      const { status, body, headers } = await desk.ask({ ...asking, token });
      expect({ status, body }).toEqual({
        status: 503,
        body: {
          ...{ granted: false, refusal: 'unavailable', way: null },
          message: expect.stringContaining('Служба доступа сейчас не отвечает') as string,
        },
      });
      expect(headers).toMatchObject({
        ...{ 'access-control-allow-origin': documents, 'access-control-allow-credentials': 'true' },
        ...{ 'retry-after': '5', 'cache-control': 'no-store' },
      });
      // What nobody waits for any more is not written later.
      await expect.poll(waiting).toHaveLength(0);
    });
    const [line] = told.mock.calls.flat().map(String);
    told.mockRestore();
    expect(line).toContain('TimeoutError');
    expect(line).not.toMatch(/home-1|198\.51|docs\.library/);
    expect(line).not.toContain(token);
    expect(await logged()).toBe(before);
    expect(await desk.verdict({ ...asking, token })).toBe('granted person');
    expect(await logged()).toBe(before + 1);
  },
);

it('says so when there is no database at all', async () => {
  await raw`delete from resource_servers`;
  const gone = connect({ url: 'postgres://nobody@127.0.0.1:1/nothing', connections: 1 });
  const desert = await accessDesk({ ...api, services: servicesOf({ database: gone, env }) });
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const said = await desert.ask(asking);
  expect(said).toMatchObject({ status: 503, body: { granted: false, refusal: 'unavailable' } });
  expect(said.headers).not.toHaveProperty('access-control-allow-origin');
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
  await gone.close();
});

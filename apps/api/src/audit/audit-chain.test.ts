import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { networkPlace, seedActor } from '../testing/network.ts';
import { auditChain } from './audit-chain.ts';
import { audit } from './audit.ts';

const api = await testApi();
const { database, env } = api;
const { raw } = database;
const chain = auditChain(database);
const actor = await seedActor(database, 'administrator', networkPlace);

function write(count: number): Promise<void> {
  return database.as(actor, async (tx) => {
    for (let number = 0; number < count; number += 1)
      await audit(tx, actor, { action: 'test.write', entity: 'test', entityId: number, after: { number } });
  });
}

/** What only the owner of the database can do, with the triggers out of the way. */
async function tamper(statement: string): Promise<void> {
  await raw.unsafe(`alter table audit_log disable trigger user; alter table audit_seals disable trigger user;
    ${statement}; alter table audit_log enable trigger user; alter table audit_seals enable trigger user`);
}

const idAt = (position: number) => `(select audit_id from audit_seals where position = ${position})`;

beforeEach(async () => {
  await tamper('truncate audit_log, audit_seals');
  await write(10);
  await chain.seal();
});

it('seals every row once and finds the chain whole', async () => {
  await write(5);
  expect(await chain.seal()).toBe(5);
  expect(await chain.seal()).toBe(0);
  expect(await chain.verify()).toMatchObject({ whole: true, links: 15, unsealed: 0 });
});

it('seals rows whose transaction ended late after those that overtook them', async () => {
  let finish = (): void => undefined;
  const late = database.as(actor, async (tx) => {
    await audit(tx, actor, { action: 'test.late', entity: 'test', entityId: 1 });
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
  });
  await write(3);
  expect(await chain.seal()).toBe(3);
  finish();
  await late;
  expect(await chain.seal()).toBe(1);
  expect(await chain.verify()).toMatchObject({ whole: true, links: 14 });
});

it('seals once when two workers do it at the same time', async () => {
  await write(20);
  const counts = await Promise.all([chain.seal(), chain.seal(), chain.seal()]);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
  expect(await chain.verify()).toMatchObject({ whole: true, links: 30 });
});

it.each([
  [
    'a changed value',
    `update audit_log set after = '{"number": 99}' where id = ${idAt(4)}`,
    4,
    'row-changed',
  ],
  [
    'a changed author',
    `update audit_log set actor_role = 'director' where id = ${idAt(7)}`,
    7,
    'row-changed',
  ],
  ['a deleted row', `delete from audit_log where id = ${idAt(5)}`, 5, 'row-missing'],
  [
    'two rows that changed places',
    `update audit_log a set after = b.after from audit_log b
     where a.id in (${idAt(3)}, ${idAt(6)}) and b.id in (${idAt(3)}, ${idAt(6)}) and a.id <> b.id`,
    3,
    'row-changed',
  ],
  [
    'a row and its seal, both deleted',
    `delete from audit_log where id = ${idAt(5)}; delete from audit_seals where position = 5`,
    5,
    'link-missing',
  ],
  ['a changed seal', `update audit_seals set hash = sha256('x') where position = 2`, 2, 'row-changed'],
])('finds %s, by the owner as well', async (_, statement, position, fault) => {
  await tamper(statement);
  expect(await chain.verify()).toMatchObject({ whole: false, position, fault });
});

it('refuses to change or delete rows with the triggers in place', async () => {
  await expect(raw`delete from audit_log`).rejects.toThrow('append-only');
  await expect(raw`update audit_seals set position = position`).rejects.toThrow('append-only');
});

it('is checked by a command that says where it broke', async () => {
  const command = fileURLToPath(new URL('check.ts', import.meta.url));
  const run = () =>
    promisify(execFile)(process.execPath, ['--conditions=@pbnet/source', command], {
      env: { DATABASE_URL: env.DATABASE_URL },
    }).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      (error: { code: number; stderr: string }) => ({ code: error.code, text: error.stderr }),
    );
  expect(await run()).toMatchObject({ code: 0, text: expect.stringContaining('whole: 10 sealed rows') });
  await tamper(`delete from audit_log where id = ${idAt(9)}`);
  expect(await run()).toMatchObject({ code: 1, text: expect.stringContaining('broken at position 9') });
});

it('has partitions for the months to come', async () => {
  await chain.ensurePartitions(new Date('2031-05-20T12:00:00Z'));
  const [row] = await raw`select to_regclass('audit_log_2031_05') is not null and
    to_regclass('audit_log_2032_05') is not null as made`;
  expect(row).toEqual({ made: true });
});

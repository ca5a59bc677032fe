import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { databaseUrl, startDatabase, stopDatabase } from './database.ts';
import { postmasterOf } from './postmaster.ts';
import { isRunning } from './processes.ts';

const scratch = path.resolve(import.meta.dirname, '..', '..', '..', '.pbnet');
let directory: string;

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', '');
  mkdirSync(scratch, { recursive: true });
  directory = path.join(mkdtempSync(path.join(scratch, 'launcher-')), 'data');
  // mkdtemp makes 0700 folders; the server of a root run lives as another user.
  if (process.getuid?.() === 0) chmodSync(path.dirname(directory), 0o755);
});

afterEach(async () => {
  await stopDatabase(directory);
  rmSync(path.dirname(directory), { recursive: true });
  vi.unstubAllEnvs();
});

async function query<T>(url: string, ask: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1 });
  return ask(sql).finally(() => sql.end());
}

const cli = (command: string, folder: string) =>
  promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'main.ts'), command, folder]);

const letters = (url: string) =>
  query(url, async (sql) => {
    const rows = await sql`select letter from unnest('{я,Ё,а,е}'::text[]) as letter order by letter`;
    return rows.map((row) => row['letter']);
  });

async function kill(folder: string): Promise<void> {
  const { pid } = postmasterOf(folder) ?? { pid: 0 };
  process.kill(pid, 'SIGKILL');
  await vi.waitUntil(() => !isRunning(pid));
}

it('makes a cluster with Russian collation and answers queries', async () => {
  const { kind, url } = await startDatabase({ directory, settings: { statement_timeout: '7s' } });
  expect(kind).toBe('started');
  expect(await letters(url)).toEqual(['а', 'е', 'Ё', 'я']);
  expect(await query(url, (sql) => sql`show statement_timeout`)).toEqual([{ statement_timeout: '7s' }]);
});

it('listens on the loopback interface only and asks for the password', async () => {
  const { url } = await startDatabase({ directory });
  expect(await query(url, (sql) => sql`show listen_addresses`)).toEqual([{ listen_addresses: '127.0.0.1' }]);
  const wrong = new URL(url);
  wrong.password = 'guess';
  await expect(letters(wrong.href)).rejects.toMatchObject({ code: '28P01' });
  expect(statSync(`${directory}.password`).mode & 0o777).toBe(0o600);
});

it('attaches to the server that already runs, and leaves it to its starter to stop', async () => {
  const first = await startDatabase({ directory });
  const second = await startDatabase({ directory });
  expect(second).toMatchObject({ kind: 'attached', url: first.url });
  await second.stop();
  expect(await letters(first.url)).toHaveLength(4);
  await first.stop();
  expect(await databaseUrl(directory)).toBeUndefined();
});

it('starts once when four programs ask at the same moment', async () => {
  const all = await Promise.all([1, 2, 3, 4].map(() => cli('start', directory)));
  expect(new Set(all.map(({ stdout }) => stdout)).size).toBe(1);
  expect(await letters(all[0]?.stdout.trim() ?? '')).toHaveLength(4);
});

it('is stopped from the command line', async () => {
  const { url } = await startDatabase({ directory });
  expect((await cli('url', directory)).stdout.trim()).toBe(url);
  await cli('stop', directory);
  await expect(cli('url', directory)).rejects.toMatchObject({
    stderr: `no database is running on ${directory}\n`,
  });
});

it('keeps committed rows when the server is killed', async () => {
  const before = await startDatabase({ directory });
  await query(before.url, (sql) => sql`create table kept as select 42 as answer`);
  await kill(directory);
  const after = await startDatabase({ directory });
  expect(after.kind).toBe('started');
  expect(await query(after.url, (sql) => sql`select answer from kept`)).toEqual([{ answer: 42 }]);
});

it('starts although the process id of a crashed server belongs to another program now', async () => {
  await startDatabase({ directory });
  await kill(directory);
  const file = path.join(directory, 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
  expect(await startDatabase({ directory })).toMatchObject({ kind: 'started' });
});

it('takes over the start lock of a program that died while starting', async () => {
  writeFileSync(`${directory}.lock`, '999999999');
  const all = await Promise.all([1, 2, 3].map(() => startDatabase({ directory })));
  expect(all.filter(({ kind }) => kind === 'started')).toHaveLength(1);
});

it('says where the log is when the server refuses its settings', async () => {
  const start = startDatabase({ directory, settings: { shared_buffers: 'plenty' } });
  await expect(start).rejects.toThrow(/data\.log:[^]*invalid value for parameter "shared_buffers"/);
});

it('uses DATABASE_URL untouched when there is one', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://somebody@db.example/pbnet');
  expect(await startDatabase({ directory })).toMatchObject({
    kind: 'external',
    url: 'postgres://somebody@db.example/pbnet',
  });
});

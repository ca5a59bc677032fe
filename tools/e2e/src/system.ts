import { migrate } from '@pbnet/api/database';
import { startChild } from '@pbnet/demo/system/child';
import { freePort } from '@pbnet/demo/system/ports';
import { behindTheDoor, startReadingRoom } from '@pbnet/demo/system/reading-room';
import { ready } from '@pbnet/demo/system/ready';
import { loadCollections } from '@pbnet/demo/readers/collections';
import { startStandIns, type StandIns } from '@pbnet/demo/system/stand-ins';
import { startDatabase } from '@pbnet/postgres';
import type { Door } from '@pbnet/stand-in-resources/door';
import { startMailbox, type Mailbox } from '@pbnet/stand-in-smtp';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import postgres, { type Sql } from 'postgres';
import { readingRoom, seed } from './seed.ts';

export const root = path.resolve(import.meta.dirname, '../../..');
export const outcome = path.join(root, '.pbnet/e2e');

/** The whole product as tests meet it: real database, API and worker as processes, built front ends, a mailbox. */
export interface System {
  readonly baseUrl: string;
  readonly sql: Sql;
  readonly mailbox: Mailbox;
  /** Where videos and posts are placed; nothing is connected to them at the start. */
  readonly channels: StandIns;
  /** The door of a reading room, at the address of the centre 11. */
  readonly door: Door;
  /** The folder that published releases of micro-frontends lie in. */
  readonly remotes: string;
  /** The folder of the kept files. */
  readonly files: string;
  /** The folder of what the processes have written. */
  readonly logs: string;
  /** Publishes a build as people do; resolves with what the command said and whether it succeeded. */
  publish(dist: string, ...options: string[]): Promise<{ readonly ok: boolean; readonly said: string }>;
  stop(): Promise<void>;
}

/** What this run makes; its systems get a folder of their own in it. */
const runFolder = path.join(outcome, String(process.pid));

const microFrontends = ['monitoring', 'events', 'agreements', 'media'] as const;

type BuiltApp = 'shell' | 'reader' | (typeof microFrontends)[number];

/** The build that this run tests: a copy, so that a build made meanwhile does not pull it away. */
export function dist(app: BuiltApp): string {
  return path.join(runFolder, 'dist', app);
}

function keepBuild(app: BuiltApp): void {
  const built = path.join(root, 'apps', app, 'dist');
  if (!existsSync(built)) throw new Error(`${built} is missing: run "npm run build" first.`);
  cpSync(built, dist(app), { recursive: true });
}

const execute = promisify(execFile);

const source = (entry: string) => [
  '--conditions=@pbnet/source',
  path.join(root, 'apps/api/src', `${entry}.ts`),
];

async function freshDatabase(admin: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `pbnet_e2e_${randomBytes(4).toString('hex')}`;
  const command = async (statement: string) => {
    const sql = postgres(admin, { max: 1, onnotice: () => undefined });
    await sql.unsafe(statement).finally(() => sql.end());
  };
  await command(`create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => command(`drop database if exists ${name} with (force)`) };
}

/** Copies the built apps aside for this run; resolves with how to remove all that the run has left. */
export function keepBuilds(): () => void {
  mkdirSync(runFolder, { recursive: true });
  for (const app of ['shell', 'reader', ...microFrontends] as const) keepBuild(app);
  return () => rmSync(runFolder, { recursive: true, force: true });
}

/** Starts the product from the kept builds; `name` tells several systems of one run apart. */
export async function startSystem(name: string): Promise<System> {
  const logs = path.join(outcome, 'logs', name);
  rmSync(logs, { recursive: true, force: true });
  const folder = path.join(runFolder, name);
  mkdirSync(folder, { recursive: true });
  const cluster = await startDatabase({
    directory: path.join(folder, 'postgres'),
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  const database = await freshDatabase(cluster.url);
  await migrate(database.url);
  const sql = postgres(database.url, { max: 2, onnotice: () => undefined });
  await seed(sql);

  // Two runs at once on one computer begin their search for free ports at different ones.
  const shift = process.pid % 900;
  const bouncePort = await freePort(42_000 + shift);
  const mailbox = await startMailbox({ reportTo: { port: bouncePort } });
  const channels = await startStandIns();
  const port = await freePort(43_000 + shift);
  const baseUrl = `http://localhost:${port}`;
  channels.esia.openTo(baseUrl);
  await loadCollections(sql, channels.resources.url);
  const door = await startReadingRoom({
    ...{ resources: channels.resources, publicUrl: baseUrl, apiUrl: `http://127.0.0.1:${port}` },
    address: readingRoom,
  });
  const remotes = path.join(folder, 'remotes');
  const files = path.join(folder, 'files');
  const env = {
    DATABASE_URL: database.url,
    PORT: String(port),
    PUBLIC_URL: baseUrl,
    SECRET_KEY: randomBytes(32).toString('base64'),
    SHELL_DIRECTORY: dist('shell'),
    PORTAL_DIRECTORY: dist('reader'),
    REMOTES_DIRECTORY: remotes,
    FILES_DIRECTORY: files,
    SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}`,
    BOUNCE_SMTP_PORT: String(bouncePort),
    ...behindTheDoor,
    ...channels.env,
  };
  const run = (entry: string) => startChild({ name: entry, args: source(entry), env, logs });

  const publish: System['publish'] = async (built, ...options) => {
    const args = [...source('platform/publish'), built, ...options];
    return execute(process.execPath, args, { env: { ...process.env, ...env } }).then(
      ({ stdout, stderr }) => ({ ok: true, said: stdout + stderr }),
      ({ stdout, stderr }) => ({ ok: false, said: `${stdout}${stderr}` }),
    );
  };
  for (const app of microFrontends) await publish(dist(app));
  const processes = [run('main'), run('worker')];
  await ready(`http://127.0.0.1:${port}/health`, Promise.race(processes.map(({ ended }) => ended)));

  return {
    baseUrl,
    sql,
    mailbox,
    channels,
    door,
    remotes,
    files,
    logs,
    publish,
    async stop() {
      await Promise.all(processes.map((child) => child.stop()));
      await mailbox.stop();
      await door.stop();
      await channels.stop();
      await sql.end();
      await database.drop();
      await cluster.stop();
    },
  };
}

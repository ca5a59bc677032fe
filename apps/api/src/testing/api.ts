import type { Actor } from '@pbnet/domain/access';
import type { ReaderActor } from '@pbnet/domain/readers';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { connect, type Database } from '../database.ts';
import type { Env } from '../env.ts';
import { readEnv } from '../env.ts';
import { places } from '../places.ts';
import type { RequestInfo } from '../request-info.ts';
import { appRouter } from '../router.ts';
import { services, type Services } from '../services.ts';
import type { SessionCookie } from '../session-cookie.ts';
import { createCallerFactory } from '../trpc.ts';
import { testDatabase } from './database.ts';

const createCaller = createCallerFactory(appRouter);

export type Caller = ReturnType<typeof createCaller>;

export interface TestApi {
  readonly database: Database;
  readonly services: Services;
  readonly env: Env;
  /** Moves the clock that deadlines are judged by; real time until the first call. */
  moveTo(at: string): void;
  /** The API as this actor sees it, through the same guards and error translation as over HTTP. */
  as(actor: Actor | null, cookie?: SessionCookie): Caller;
  /** The API as this reader of the portal sees it. */
  asReader(reader: ReaderActor | null, cookie?: SessionCookie): Caller;
}

const noCookie: SessionCookie = { token: null, keep: () => undefined, clear: () => undefined };
const noCookies = { session: noCookie, readerSession: noCookie, registration: noCookie, guardian: noCookie };

export function testEnv(databaseUrl: string, overrides: NodeJS.ProcessEnv = {}): Env {
  const secret = Buffer.alloc(32, 7).toString('base64');
  return readEnv({
    DATABASE_URL: databaseUrl,
    SECRET_KEY: secret,
    PUBLIC_URL: 'http://localhost:3000',
    ...overrides,
  });
}

/** A fresh database and folder of files of its own, all services over them, and callers. Gone after the file's last test. */
export async function testApi(overrides: NodeJS.ProcessEnv = {}): Promise<TestApi> {
  const files = await mkdtemp(path.join(tmpdir(), 'pbnet-files-'));
  const env = testEnv(await testDatabase(), {
    FILES_DIRECTORY: path.join(files, 'objects'),
    UPLOADS_DIRECTORY: path.join(files, 'uploads'),
    UPLOADS_KEEP_FREE: '0',
    ...overrides,
  });
  const database = connect({ url: env.DATABASE_URL, connections: 4 });
  afterAll(async () => {
    await all.readingCounts.end();
    await database.close();
    await rm(files, { recursive: true, force: true });
  });
  let now = () => new Date();
  const all = services({ database, env, now: () => now() });

  const request = (): RequestInfo => ({
    id: randomUUID(),
    ip: '127.0.0.1',
    userAgent: 'test',
    language: 'ru',
  });
  const rest = { ...all, places: places(database) };

  return {
    database,
    services: all,
    env,
    moveTo(at) {
      now = () => new Date(at);
    },
    as: (actor, session = noCookie) =>
      createCaller({ ...rest, ...noCookies, actor, reader: null, request: request(), session }),
    asReader: (reader, readerSession = noCookie) =>
      createCaller({ ...rest, ...noCookies, actor: null, reader, request: request(), readerSession }),
  };
}

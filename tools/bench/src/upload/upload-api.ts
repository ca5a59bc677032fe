import { freePort } from '@pbnet/demo/system/ports';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keepAlive, type KeptAlive } from '../kill/kept-alive.ts';
import { openSession } from '../session.ts';
import { root, type BenchSystem } from '../system.ts';
import type { Target } from './send.ts';

export interface UploadApi extends Target {
  readonly process: KeptAlive;
  /** Resolves when it takes requests, also after a restart. */
  answers(): Promise<void>;
  /** A new card that waits for its file. */
  card(): Promise<Readonly<Record<string, string>>>;
  /** Bytes of memory that the process holds. */
  memory(): number;
  stop(): Promise<void>;
}

async function answers(origin: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (
      await fetch(`${origin}/health`).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await pause(100);
  }
  throw new Error(`${origin} does not answer`);
}

/** The compiled API in a process of its own over the bench's database, with its own folder of files. */
export async function startUploadApi({ env, directory, sql }: BenchSystem): Promise<UploadApi> {
  const port = await freePort(3_940);
  const origin = `http://127.0.0.1:${port}`;
  const cookie = await openSession(sql, 'media-editor');
  const files = { FILES_DIRECTORY: join(directory, 'files'), UPLOADS_KEEP_FREE: '0' };
  const kept = keepAlive({
    name: 'upload-api',
    args: [join(root, 'apps/api/dist/main.js')],
    env: { ...env, ...files, PORT: String(port) },
    logs: join(directory, 'logs'),
  });
  await answers(origin);
  return {
    origin,
    headers: { cookie },
    process: kept,
    answers: () => answers(origin),
    async card() {
      const id = randomUUID();
      await sql`insert into videos (id, title) values (${id}, 'bench')`;
      return { purpose: 'video', ownerId: id, fileName: 'bench.mp4', lastModified: '1' };
    },
    memory() {
      const status = readFileSync(`/proc/${kept.pid()}/status`, 'utf8');
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
    },
    stop: () => kept.stop(),
  };
}

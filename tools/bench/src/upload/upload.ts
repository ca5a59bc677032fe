import { freePort } from '@pbnet/demo/system/ports';
import { startChild } from '@pbnet/demo/system/child';
import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from '../row.ts';
import { median } from '../row.ts';
import type { BenchSystem } from '../system.ts';
import { begin, contentOf, offsetOf, sendFrom, type Content, type Target } from './send.ts';
import { startUploadApi, type UploadApi } from './upload-api.ts';

const megabyte = 1024 * 1024;
const rounds = 5;
const kills = 10;
const together = 8;

/** Each of the eight files of the memory's measure; `BENCH_UPLOAD_MB=256` for a shorter run. */
const largeBytes = Number(process.env['BENCH_UPLOAD_MB'] ?? 2048) * megabyte;

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

async function whole(target: Target, metadata: Readonly<Record<string, string>>, content: Content) {
  const path = await begin(target, content.size, metadata);
  await sendFrom(target, path, { content, offset: 0 });
}

async function throughput(api: UploadApi, { directory }: BenchSystem): Promise<Row> {
  const port = await freePort(3_960);
  const folder = join(directory, 'plain-tus');
  const plain = startChild({
    name: 'plain-tus',
    args: ['--conditions=@pbnet/source', join(import.meta.dirname, 'floor-tus.ts'), String(port), folder],
    env: {},
    logs: join(directory, 'logs'),
  });
  const floor: Target = { origin: `http://127.0.0.1:${port}`, headers: {} };
  const content = contentOf(256 * megabyte);
  const times: { readonly ours: number; readonly floor: number }[] = [];
  try {
    while (
      !(await fetch(`${floor.origin}/uploads`).then(
        () => true,
        () => false,
      ))
    )
      await pause(100);
    for (let round = 0; round < rounds; round += 1) {
      const about = await api.card();
      times.push({
        ours: await secondsOf(() => whole(api, about, content)),
        floor: await secondsOf(() => whole(floor, { fileName: 'bench.mp4' }, content)),
      });
    }
  } finally {
    await plain.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const speed = (seconds: number) => content.size / megabyte / seconds;
  const ours = speed(median(times.map((time) => time.ours)));
  const plainly = speed(median(times.map((time) => time.floor)));
  return {
    name: `upload of ${content.size / megabyte} MB against plain tus to disk`,
    ours: `${ours.toFixed(0)} MB/s`,
    floor: `${plainly.toFixed(0)} MB/s`,
    ratio: ours / plainly,
    bound: { atLeast: 0.8 },
  };
}

async function memory(api: UploadApi): Promise<Row> {
  const content = contentOf(largeBytes);
  const before = api.memory();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, api.memory());
  }, 100);
  try {
    await Promise.all(Array.from({ length: together }, async () => whole(api, await api.card(), content)));
  } finally {
    clearInterval(watch);
  }
  const growth = (most - before) / megabyte;
  return {
    name: `growth of memory, ${together} uploads of ${largeBytes / megabyte} MB at once`,
    ours: `${growth.toFixed(0)} MB`,
    floor: '150 MB',
    ratio: growth / 150,
    bound: { atMost: 1 },
  };
}

/** Slow enough to be killed ten times on the way. */
async function* slowLine(pieces: Iterable<Uint8Array>) {
  for (const piece of pieces) {
    await pause(4);
    yield piece;
  }
}

async function sent(api: UploadApi, path: string, content: Content): Promise<void> {
  for (;;) {
    try {
      const offset = await offsetOf(api, path);
      if (offset === content.size) return;
      await sendFrom(api, path, { content, offset, line: slowLine });
    } catch {
      // Killed: as soon as it is back, it says how much has come.
      await pause(50);
    }
  }
}

async function storedSum({ origin, headers }: Target, videoId: string): Promise<string> {
  const answer = await fetch(`${origin}/files/videos/${videoId}/source`, { headers });
  const hash = createHash('sha256');
  if (!answer.ok || !answer.body) throw new Error(`the video is not there: ${answer.status}`);
  for await (const part of answer.body) hash.update(part);
  return hash.digest('hex');
}

/** kill -9 of the API at ten random moments of one upload. */
async function killed(api: UploadApi): Promise<Row> {
  const content = contentOf(768 * megabyte);
  const about = await api.card();
  const path = await begin(api, content.size, about);
  let isOver = false;
  const sending = sent(api, path, content).finally(() => (isOver = true));
  let done = 0;
  while (done < kills && !isOver) {
    await api.answers();
    await pause(50 + Math.random() * 250);
    if (isOver) break;
    api.process.kill();
    done += 1;
  }
  await sending;
  const finished = await fetch(`${api.origin}/trpc/uploads.finish`, {
    method: 'POST',
    headers: { ...api.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ id: path.split('/').at(-1) }),
  });
  if (!finished.ok) throw new Error(`the upload was not finished: ${finished.status}`);
  const isSame = (await storedSum(api, about['ownerId'] ?? '')) === content.sha256;
  return {
    name: `upload with ${done} kill -9 of the API, ${content.size / megabyte} MB`,
    ours: isSame ? 'the same bytes' : 'other bytes',
    floor: 'the same bytes',
    ratio: isSame && done === kills ? 1 : 0,
    bound: { atLeast: 1 },
  };
}

export async function upload(system: BenchSystem): Promise<readonly Row[]> {
  const api = await startUploadApi(system);
  try {
    // Memory first: what the other measures leave warm would hide its growth.
    return [await memory(api), await throughput(api, system), await killed(api)];
  } finally {
    await api.stop();
  }
}

import { CreateBucketCommand, CreateMultipartUploadCommand, S3Client } from '@aws-sdk/client-s3';
import { missingOfSwift, startSwift } from '@pbnet/stand-in-swift';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileSystemStore } from './file-system-store.ts';
import type { ObjectStore } from './object-store.ts';
import { s3Store } from './s3-store.ts';

interface Stand {
  readonly name: string;
  readonly store: ObjectStore;
  /** Leaves what a write that is cut off by a power cut leaves. */
  cutOff(): Promise<void>;
}

const scratch = await mkdtemp(path.join(tmpdir(), 'pbnet-objects-'));
afterAll(() => rm(scratch, { recursive: true, force: true }));

async function fileSystemStand(): Promise<Stand> {
  const directory = path.join(scratch, 'objects');
  return {
    name: 'files of this machine',
    store: fileSystemStore(directory),
    cutOff: async () => {
      await mkdir(path.join(directory, 'ab'), { recursive: true });
      await writeFile(path.join(directory, 'ab', `ab.${randomUUID()}.part`), 'half');
    },
  };
}

async function swiftStand(): Promise<Stand> {
  const swift = await startSwift();
  afterAll(swift.stop);
  const { endpoint, region, accessKeyId, secretAccessKey } = swift;
  const Bucket = 'videos';
  const credentials = { accessKeyId, secretAccessKey };
  const client = new S3Client({ endpoint, region, forcePathStyle: true, credentials });
  afterAll(() => client.destroy());
  await client.send(new CreateBucketCommand({ Bucket }));
  return {
    name: 'a bucket of Swift',
    store: s3Store({ endpoint, region, accessKeyId, secretAccessKey, bucket: Bucket }),
    cutOff: async () => {
      await client.send(new CreateMultipartUploadCommand({ Bucket, Key: randomUUID() }));
    },
  };
}

const stands = [await fileSystemStand()];
const missing = missingOfSwift();
if (missing.length === 0) stands.push(await swiftStand());
else console.warn(`S3 is not tested: no ${missing.join(', ')} (Debian: swift-*, memcached).`);

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function all(bytes: ReadableStream<Uint8Array> | null): Promise<string> {
  return bytes === null ? 'nothing' : sum(new Uint8Array(await new Response(bytes).arrayBuffer()));
}

async function* pieces(bytes: Uint8Array, breaksAt = Infinity): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_521) {
    if (at >= breaksAt) throw new Error('the line is lost');
    yield bytes.subarray(at, at + 65_521);
  }
}

async function keys(store: ObjectStore): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of store.all()) found.push(key);
  return found;
}

describe.each(stands)('$name', ({ store, cutOff }) => {
  // More than one part of a multipart upload.
  const bytes = randomBytes(20 * 1024 * 1024 + 17);

  it('keeps what is put, byte for byte, and replaces it', async () => {
    const key = randomUUID();
    await store.put(key, bytes.subarray(0, 1000));
    expect(await all(await store.get(key))).toBe(sum(bytes.subarray(0, 1000)));
    await store.put(key, bytes.subarray(0, 10));
    expect(await store.stat(key)).toMatchObject({ size: 10 });
    await store.put(key, new Uint8Array());
    expect(await store.stat(key)).toMatchObject({ size: 0 });
  });

  it('keeps what is streamed, and gives any part of it', async () => {
    const key = randomUUID();
    await store.write(key, pieces(bytes));
    expect(await all(await store.get(key))).toBe(sum(bytes));
    const facts = await store.stat(key);
    expect(facts?.size).toBe(bytes.length);
    expect(Math.abs((facts?.writtenAt.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
    for (const [start, end] of [
      [0, 0],
      [16 * 1024 * 1024 - 1, 16 * 1024 * 1024 + 1],
      [bytes.length - 5, bytes.length - 1],
    ] as const)
      expect(await all(await store.read(key, { start, end }))).toBe(sum(bytes.subarray(start, end + 1)));
  });

  it('keeps nothing of what broke off, and what lay there before stays', async () => {
    const key = randomUUID();
    await store.put(key, bytes.subarray(0, 7));
    const before = await keys(store);
    await expect(store.write(key, pieces(bytes, 17 * 1024 * 1024))).rejects.toThrow('the line is lost');
    await expect(store.write(randomUUID(), pieces(bytes, 200_000))).rejects.toThrow('the line is lost');
    expect(await all(await store.get(key))).toBe(sum(bytes.subarray(0, 7)));
    expect(await keys(store)).toEqual(before);
    expect(await store.removeUnfinished(new Date(Date.now() + 60_000))).toBe(0);
  });

  it('takes a file in, which is gone afterwards, and does so again without harm', async () => {
    const key = randomUUID();
    const file = path.join(scratch, key);
    await writeFile(file, bytes);
    await store.take(key, file);
    await store.take(key, file);
    expect(await all(await store.get(key))).toBe(sum(bytes));
    await expect(stat(file)).rejects.toThrow('ENOENT');
    await expect(store.take(randomUUID(), file)).rejects.toThrow('ENOENT');
  });

  it('lends an object as a file', async () => {
    const key = randomUUID();
    await store.put(key, bytes.subarray(0, 5000));
    expect(await store.lend(key, async (file) => sum(await readFile(file)))).toBe(
      sum(bytes.subarray(0, 5000)),
    );
    expect(await store.lend(randomUUID(), async () => 'lent')).toBeNull();
  });

  it('knows nothing of what was removed or never was, and says so', async () => {
    const key = randomUUID();
    await store.put(key, bytes.subarray(0, 5));
    expect(await keys(store)).toContain(key);
    await store.remove(key);
    await store.remove(key);
    expect(await store.get(key)).toBeNull();
    expect(await store.read(key, { start: 0, end: 1 })).toBeNull();
    expect(await store.stat(key)).toBeNull();
    expect(await keys(store)).not.toContain(key);
  });

  it('is rid of what a power cut left, by its age', async () => {
    await cutOff();
    expect(await store.removeUnfinished(new Date(Date.now() - 60_000))).toBe(0);
    expect(await store.removeUnfinished(new Date(Date.now() + 60_000))).toBe(1);
    expect(await store.removeUnfinished(new Date(Date.now() + 60_000))).toBe(0);
  });
});

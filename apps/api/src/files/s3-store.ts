import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ByteRange, ObjectStore } from './object-store.ts';

export interface S3Place {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const partBytes = 16 * 1024 * 1024;

/** One part at a time keeps memory flat, whatever the size. */
const partsAtOnce = 1;

function absent(error: unknown): null {
  if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return null;
  throw error;
}

/** S3 lets 10,000 parts be: what is larger needs larger parts. */
const partSizeFor = (size: number) => Math.max(partBytes, Math.ceil(size / 9_000));

/** Objects in a bucket of any S3. The checksums that newer SDKs add are left out where a store does not need them. */
export function s3Store(place: S3Place): ObjectStore {
  const { endpoint, bucket: Bucket, region, accessKeyId, secretAccessKey } = place;
  const client = new S3Client({
    ...{ endpoint, region, forcePathStyle: true },
    credentials: { accessKeyId, secretAccessKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

  async function send(key: string, Body: Uint8Array | Readable, partSize = partBytes): Promise<void> {
    const params = { Bucket, Key: key, Body };
    // A failed upload takes its parts away again.
    await new Upload({ client, params, partSize, queueSize: partsAtOnce, leavePartsOnError: false }).done();
  }

  async function stored(key: string) {
    const found = await client.send(new HeadObjectCommand({ Bucket, Key: key })).catch(absent);
    return found && { size: found.ContentLength ?? 0, writtenAt: found.LastModified ?? new Date(0) };
  }

  async function read(key: string, range?: ByteRange): Promise<ReadableStream<Uint8Array> | null> {
    const Range = range && { Range: `bytes=${range.start}-${range.end}` };
    const found = await client.send(new GetObjectCommand({ Bucket, Key: key, ...Range })).catch(absent);
    return found?.Body ? (found.Body.transformToWebStream() as ReadableStream<Uint8Array>) : null;
  }

  async function* unfinishedUploads() {
    let marker: { KeyMarker?: string; UploadIdMarker?: string } = {};
    for (;;) {
      const page = await client.send(new ListMultipartUploadsCommand({ Bucket, ...marker }));
      yield* page.Uploads ?? [];
      if (page.IsTruncated !== true || page.NextKeyMarker === undefined) return;
      const next = page.NextUploadIdMarker;
      marker = { KeyMarker: page.NextKeyMarker, ...(next !== undefined && { UploadIdMarker: next }) };
    }
  }

  return {
    put: (key, bytes) => send(key, bytes),
    write: (key, content) => send(key, Readable.from(content, { objectMode: false })),
    get: (key) => read(key),
    read,
    stat: stored,

    async take(key, file) {
      const left = await stat(file).catch(() => null);
      if (left === null && (await stored(key)) !== null) return;
      await send(key, createReadStream(file), partSizeFor(left?.size ?? 0));
      await rm(file, { force: true });
    },

    async lend(key, work) {
      const bytes = await read(key);
      if (bytes === null) return null;
      const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-object-'));
      try {
        const file = path.join(folder, key);
        await writeFile(file, bytes);
        return await work(file);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },

    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: key })).catch(absent);
    },

    async *all() {
      for await (const page of paginateListObjectsV2({ client }, { Bucket }))
        for (const { Key, LastModified } of page.Contents ?? [])
          if (Key !== undefined) yield { key: Key, writtenAt: LastModified ?? new Date() };
    },

    async removeUnfinished(before) {
      let removed = 0;
      for await (const { Key, UploadId, Initiated } of unfinishedUploads()) {
        if (Key === undefined || UploadId === undefined || (Initiated ?? new Date()) >= before) continue;
        await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
        removed += 1;
      }
      return removed;
    },
  };
}

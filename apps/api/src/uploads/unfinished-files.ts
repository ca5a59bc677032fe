import { createHash, type Hash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileSink } from './file-sink.ts';

/** The bytes of uploads that are not finished, each in a file of its own under the upload's id. */
export interface UnfinishedFiles {
  pathOf(id: string): string;
  /** Bytes that are there: what survived, whatever was told to anybody. */
  sizeOf(id: string): Promise<number>;
  /**
   * Writes from a place on; what came before the content broke off stays. The content's memory is given back as it is
   * written. Returns the place after its last byte.
   */
  write(id: string, position: number, content: Readable): Promise<number>;
  /** Of the whole file, in hexadecimal. */
  sha256(id: string): Promise<string>;
  remove(id: string): Promise<void>;
  /** Bytes that uploads may still take. */
  room(): Promise<number>;
  /** Files by id, with the moment of their last byte. */
  all(): Promise<readonly { readonly id: string; readonly changedAt: Date }[]>;
}

export interface UnfinishedFilesOptions {
  readonly directory: string;
  /** Bytes of the disk that are left free. */
  readonly keepFree: number;
}

/** Written from a place on: one who was too late to stop writes the same bytes once more and harms nothing. */
const placed = constants.O_WRONLY | constants.O_CREAT;

/** The sum of a file's beginning. */
class Digest {
  readonly hash: Hash = createHash('sha256');
  bytes = 0;

  add(piece: Uint8Array): void {
    this.hash.update(piece);
    this.bytes += piece.length;
  }
}

export function unfinishedFiles({ directory, keepFree }: UnfinishedFilesOptions): UnfinishedFiles {
  // What this process has hashed while it was written; what another one wrote is read once more at the end.
  const digests = new Map<string, Digest>();
  const pathOf = (id: string) => path.join(directory, id);

  async function sizeOf(id: string): Promise<number> {
    const found = await stat(pathOf(id)).catch(() => null);
    return found?.size ?? 0;
  }

  /** Taken away from whoever else might still write: two of them would sum the same bytes twice. */
  function digestAt(id: string, bytes: number): Digest | null {
    const kept = digests.get(id);
    digests.delete(id);
    if (kept?.bytes === bytes) return kept;
    return bytes > 0 ? null : new Digest();
  }

  return {
    pathOf,
    sizeOf,

    async write(id, position, content) {
      await mkdir(directory, { recursive: true });
      const digest = digestAt(id, position);
      const file = await open(pathOf(id), placed);
      let end = position;
      const onWritten = (piece: Uint8Array) => {
        digest?.add(piece);
        end += piece.length;
      };
      try {
        await pipeline(content, fileSink({ file, position, onWritten }));
      } finally {
        await file.close();
      }
      if (digest) digests.set(id, digest);
      return end;
    },

    async sha256(id) {
      const size = await sizeOf(id);
      const kept = digests.get(id);
      if (kept && kept.bytes === size) return kept.hash.copy().digest('hex');
      const hash = createHash('sha256');
      await pipeline(createReadStream(pathOf(id), { highWaterMark: 1024 * 1024 }), hash);
      return hash.digest('hex');
    },

    async remove(id) {
      digests.delete(id);
      await rm(pathOf(id), { force: true });
    },

    async room() {
      await mkdir(directory, { recursive: true });
      const { bavail, bsize } = await statfs(directory);
      return bavail * bsize - keepFree;
    },

    async all() {
      const names = await readdir(directory).catch(() => []);
      const found = await Promise.all(
        names.map(async (id) => ({ id, changedAt: (await stat(pathOf(id)).catch(() => null))?.mtime })),
      );
      return found.flatMap(({ id, changedAt }) => (changedAt ? [{ id, changedAt }] : []));
    },
  };
}

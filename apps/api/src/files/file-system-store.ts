import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ByteRange, ObjectStore } from './object-store.ts';

const unfinished = '.part';

async function synced(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const gone = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

async function* entriesOf(directory: string) {
  const entries = await opendir(directory, { recursive: true }).catch(gone);
  if (entries === null) return;
  for await (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const found = await stat(file).catch(gone);
    if (found) yield { file, key: entry.name, writtenAt: found.mtime };
  }
}

/** Objects as files, 256 folders of them: written beside, synced, then renamed, so that no half a file is ever read. */
export function fileSystemStore(directory: string): ObjectStore {
  const folderOf = (key: string) => path.join(directory, key.slice(0, 2));
  const fileOf = (key: string) => path.join(folderOf(key), key);
  const factsOf = (key: string) => stat(fileOf(key)).catch(gone);

  async function write(key: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    await mkdir(folderOf(key), { recursive: true });
    const beside = `${fileOf(key)}.${randomUUID()}${unfinished}`;
    try {
      await pipeline(content, createWriteStream(beside, { flags: 'wx', flush: true }));
      await rename(beside, fileOf(key));
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    await synced(folderOf(key));
  }

  async function take(key: string, file: string): Promise<void> {
    const left = await stat(file).catch(gone);
    if (left === null && (await factsOf(key)) !== null) return;
    await mkdir(folderOf(key), { recursive: true });
    await synced(file);
    try {
      await rename(file, fileOf(key));
      await synced(folderOf(key));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await write(key, createReadStream(file));
      await rm(file, { force: true });
    }
  }

  async function read(key: string, range?: ByteRange) {
    // Node's own stream is the web's one but for the types.
    return (await factsOf(key)) === null
      ? null
      : (Readable.toWeb(createReadStream(fileOf(key), range)) as ReadableStream<Uint8Array>);
  }

  return {
    put: (key, bytes) => write(key, Readable.from([bytes])),
    write,
    take,
    get: (key) => read(key),
    read,

    async stat(key) {
      const found = await factsOf(key);
      return found && { size: found.size, writtenAt: found.mtime };
    },

    async lend(key, work) {
      return (await factsOf(key)) === null ? null : work(fileOf(key));
    },

    async remove(key) {
      await rm(fileOf(key), { force: true });
    },

    async *all() {
      for await (const { key, writtenAt } of entriesOf(directory)) yield { key, writtenAt };
    },

    async removeUnfinished(before) {
      let removed = 0;
      for await (const { file, key, writtenAt } of entriesOf(directory)) {
        if (!key.endsWith(unfinished) || writtenAt >= before) continue;
        await rm(file, { force: true });
        removed += 1;
      }
      return removed;
    },
  };
}

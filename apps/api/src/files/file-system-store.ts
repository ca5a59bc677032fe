import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { ObjectStore } from './object-store.ts';

const unfinished = '.part';

async function synced(file: string, write?: Uint8Array): Promise<void> {
  const handle = await open(file, write === undefined ? 'r' : 'wx');
  try {
    if (write !== undefined) await handle.writeFile(write);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const gone = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

/** Objects as files, 256 folders of them: written beside, synced, then renamed, so that no half a file is ever read. */
export function fileSystemStore(directory: string): ObjectStore {
  const folderOf = (key: string) => path.join(directory, key.slice(0, 2));
  const fileOf = (key: string) => path.join(folderOf(key), key);

  return {
    async put(key, bytes) {
      await mkdir(folderOf(key), { recursive: true });
      const beside = `${fileOf(key)}.${randomUUID()}${unfinished}`;
      try {
        await synced(beside, bytes);
        await rename(beside, fileOf(key));
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
      await synced(folderOf(key));
    },

    async get(key) {
      const found = await stat(fileOf(key)).catch(gone);
      // Node's own stream is the web's one but for the types.
      return found && (Readable.toWeb(createReadStream(fileOf(key))) as ReadableStream<Uint8Array>);
    },

    async remove(key) {
      await rm(fileOf(key), { force: true });
    },

    async *all() {
      const entries = await opendir(directory, { recursive: true }).catch(gone);
      if (entries === null) return;
      for await (const entry of entries) {
        if (!entry.isFile()) continue;
        const found = await stat(path.join(entry.parentPath, entry.name)).catch(gone);
        if (found) yield { key: entry.name, writtenAt: found.mtime };
      }
    },
  };
}

import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { mkdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

/** Plain tus to disk: what the library itself does with nothing of ours around it, until the bytes are on the disk. */
const [port = '', directory = ''] = process.argv.slice(2);
mkdirSync(directory, { recursive: true });

async function synced(id: string): Promise<void> {
  const file = await open(join(directory, id), 'r');
  await file.sync();
  await file.close();
}

const server = new Server({
  path: '/uploads',
  datastore: new FileStore({ directory }),
  relativeLocation: true,
  onUploadFinish: async (_request, { id }) => {
    await synced(id);
    return {};
  },
});
server.listen({ port: Number(port), host: '127.0.0.1' });

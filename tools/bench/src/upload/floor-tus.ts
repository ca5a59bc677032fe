import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { mkdirSync } from 'node:fs';

/** Plain tus to disk: what the library itself does with nothing of ours around it. */
const [port = '', directory = ''] = process.argv.slice(2);
mkdirSync(directory, { recursive: true });
const server = new Server({
  path: '/uploads',
  datastore: new FileStore({ directory }),
  relativeLocation: true,
});
server.listen({ port: Number(port), host: '127.0.0.1' });

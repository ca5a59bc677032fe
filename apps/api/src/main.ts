import { serve } from '@hono/node-server';
import { connect, migrate } from './database.ts';
import { repeatErasures } from './erasure-section.ts';
import { readEnv } from './env.ts';
import { httpApp } from './http.ts';
import { places } from './places.ts';
import { services } from './services.ts';
import { startWorker } from './start-worker.ts';

const env = readEnv();
await migrate(env.DATABASE_DIRECT_URL ?? env.DATABASE_URL);
const database = connect({
  url: env.DATABASE_URL,
  directUrl: env.DATABASE_DIRECT_URL,
  connections: env.DATABASE_CONNECTIONS,
  prepare: env.DATABASE_PREPARE,
});
const all = services({ database, env });
await repeatErasures(all);
const app = httpApp({ env, services: all, places: places(database) });
const worker = env.WORKER_INSIDE ? await startWorker({ env, database, services: all }) : null;

// One piece of an upload over a slow line takes longer than Node's usual five minutes.
const serverOptions = { requestTimeout: 3600 * 1000 };
const server = serve({ fetch: app.fetch, hostname: env.HOST, port: env.PORT, serverOptions }, ({ port }) => {
  console.log(`api listening on http://${env.HOST}:${port}`);
});

function stop(): void {
  server.close(
    () =>
      void Promise.resolve(worker?.stop())
        .then(() => all.readingCounts.end())
        .then(() => database.close())
        .then(() => process.exit(0)),
  );
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);

import { connect, migrate } from './database.ts';
import { repeatErasures } from './erasure-section.ts';
import { readEnv } from './env.ts';
import { services } from './services.ts';
import { startWorker } from './start-worker.ts';

const env = readEnv();
await migrate(env.DATABASE_DIRECT_URL ?? env.DATABASE_URL);
const database = connect({
  url: env.DATABASE_URL,
  connections: env.DATABASE_CONNECTIONS,
  prepare: env.DATABASE_PREPARE,
});
const all = services({ database, env });
await repeatErasures(all);
const worker = await startWorker({ env, database, services: all });
console.log(
  worker.bouncePort === null
    ? 'worker started'
    : `worker started, delivery notices on port ${worker.bouncePort}`,
);

function stop(): void {
  void worker
    .stop()
    .then(() => database.close())
    .then(() => process.exit(0));
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);

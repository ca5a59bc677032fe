import { migrate } from '@pbnet/api/database';
import { startDatabase } from '@pbnet/postgres';
import { startMailbox } from '@pbnet/stand-in-smtp';
import { join } from 'node:path';
import { loadDemo, todayOf } from '../load.ts';
import { startChild, type Child } from './child.ts';
import { freePort } from './ports.ts';
import { ready } from './ready.ts';
import { secretKey } from './secret.ts';
import { welcome } from './welcome.ts';

export interface SystemOptions {
  readonly root: string;
  /** Where the database, letters, logs and the key of this installation live. */
  readonly dataDirectory: string;
}

/** Starts everything and keeps it running until Ctrl+C or until a part of it ends. */
export async function runSystem({ root, dataDirectory }: SystemOptions): Promise<void> {
  const began = Date.now();
  const say = (words: string) => console.log(`pbnet: ${words}`);
  const logs = join(dataDirectory, 'logs');

  say('starting PostgreSQL');
  const database = await startDatabase({ directory: join(dataDirectory, 'postgres') });
  await migrate(database.url);
  const isNew = await loadDemo({
    url: database.url,
    today: todayOf(new Date()),
    progress: (words) => say(`demo data: ${words}`),
  });

  const bouncePort = await freePort(2525);
  const mailbox = await startMailbox({
    smtpPort: await freePort(1025),
    webPort: await freePort(8025),
    directory: join(dataDirectory, 'letters'),
    reportTo: { host: '127.0.0.1', port: bouncePort },
  });

  const port = await freePort(Number(process.env['PORT'] ?? 3000));
  const address = `http://localhost:${port}`;
  const env = {
    DATABASE_URL: database.url,
    PORT: String(port),
    PUBLIC_URL: address,
    SECRET_KEY: secretKey(join(dataDirectory, 'secret')),
    SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}`,
    BOUNCE_SMTP_PORT: String(bouncePort),
    SHELL_DIRECTORY: join(root, 'apps/shell/dist'),
    MONITORING_DIRECTORY: join(root, 'apps/monitoring/dist'),
  };
  const api = startChild({ name: 'api', args: [join(root, 'apps/api/dist/main.js')], env, logs });
  const worker = startChild({ name: 'worker', args: [join(root, 'apps/api/dist/worker.js')], env, logs });
  const children: readonly Child[] = [api, worker];

  const stop = async () => {
    await Promise.all(children.map((child) => child.stop()));
    await mailbox.stop();
    await database.stop();
  };
  process.once('SIGINT', () => void stop().then(() => process.exit(0)));
  process.once('SIGTERM', () => void stop().then(() => process.exit(0)));

  await ready(`http://127.0.0.1:${port}/health`, api.ended);
  console.log(
    welcome({
      address,
      mailbox: `http://localhost:${mailbox.webPort}`,
      logs,
      isNew,
      seconds: (Date.now() - began) / 1_000,
    }),
  );

  const ended = await Promise.race(children.map((child) => child.ended.then(() => child.name)));
  console.error(`pbnet: ${ended} has ended; see ${join(logs, `${ended}.log`)}`);
  await stop();
  process.exit(1);
}

import { migrate } from '@pbnet/api/database';
import { startDatabase } from '@pbnet/postgres';
import type { Door } from '@pbnet/stand-in-resources/door';
import { startMailbox, type Mailbox } from '@pbnet/stand-in-smtp';
import { join } from 'node:path';
import { loadDemo, todayOf } from '../load.ts';
import { anyFreePort, freePort } from './ports.ts';
import { addressOfCenter, behindTheDoor, startReadingRoom } from './reading-room.ts';
import { secretKey } from './secret.ts';
import { startStandIns, type StandIns } from './stand-ins.ts';

/** What every way of running the system stands on: a database with demo data, a mailbox, the environment. */
export interface Base {
  readonly isNew: boolean;
  readonly mailbox: Mailbox;
  readonly standIns: StandIns;
  /** The door of a centre's reading room: whoever comes through it is seen from there. */
  readonly door: Door;
  readonly port: number;
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function startBase(dataDirectory: string, say: (words: string) => void): Promise<Base> {
  say('starting PostgreSQL');
  const database = await startDatabase({ directory: join(dataDirectory, 'postgres') });
  await migrate(database.url);
  const progress = (words: string) => say(`demo data: ${words}`);
  const files = join(dataDirectory, 'files');
  const key = secretKey(join(dataDirectory, 'secret'));
  const standIns = await startStandIns({
    directory: join(dataDirectory, 'channels'),
    firstPort: 8030,
    processingMs: 5_000,
  });
  const isNew = await loadDemo({
    ...{ url: database.url, files, today: todayOf(new Date()), progress },
    channels: { secretKey: key, standIns },
  });

  const bouncePort = await anyFreePort();
  const mailbox = await startMailbox({
    smtpPort: await freePort(1025),
    webPort: await freePort(8025),
    directory: join(dataDirectory, 'letters'),
    reportTo: { port: bouncePort },
  });
  const port = await freePort(Number(process.env['PORT'] ?? 3000));
  const publicUrl = `http://localhost:${port}`;
  standIns.esia.openTo(publicUrl);
  const door = await startReadingRoom({
    ...{ resources: standIns.resources, publicUrl, apiUrl: `http://127.0.0.1:${port}` },
    address: await addressOfCenter(database.url, 'PNZ-001'),
    port: await freePort(8036),
  });

  return {
    isNew,
    mailbox,
    standIns,
    door,
    port,
    env: {
      DATABASE_URL: database.url,
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      SECRET_KEY: key,
      SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}`,
      BOUNCE_SMTP_PORT: String(bouncePort),
      FILES_DIRECTORY: files,
      ...behindTheDoor,
      ...standIns.env,
    },
    async stop() {
      await door.stop();
      await mailbox.stop();
      await standIns.stop();
      await database.stop();
    },
  };
}

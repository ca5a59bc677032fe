import { agreementsQueues } from './agreements-section.ts';
import { mediaQueues } from './media-section.ts';
import type { Database } from './database.ts';
import type { Env } from './env.ts';
import { jobSender } from './jobs/job-sender.ts';
import { startJobWorker } from './jobs/job-worker.ts';
import { startBounceServer, type BounceServer } from './mail/bounces/bounce-server.ts';
import { bounces } from './mail/bounces/bounces.ts';
import { mailIdentity } from './mail/mail-identity.ts';
import { mailSending } from './mail/sending/mail-sending.ts';
import { sendingRepository } from './mail/sending/sending.repository.ts';
import { scheduledWorks } from './scheduled-works.ts';
import type { Services } from './services.ts';

export interface WorkerOptions {
  readonly env: Env;
  readonly database: Database;
  readonly services: Services;
}

export interface RunningWorker {
  /** Where delivery notices are taken; null when that is switched off. */
  readonly bouncePort: number | null;
  stop(): Promise<void>;
}

async function bounceServer({ env, database, services }: WorkerOptions): Promise<BounceServer | null> {
  if (env.BOUNCE_SMTP_PORT === undefined) return null;
  return startBounceServer({
    port: env.BOUNCE_SMTP_PORT,
    host: env.HOST,
    identity: mailIdentity(env),
    bounces: bounces(database, sendingRepository(database.raw)),
    mailboxes: [services.invitationReplies],
  });
}

/** Jobs, schedules and the mail: in a process of its own, or inside the API of a small installation. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { env, database, services } = options;
  const sending = mailSending({ database, env, identity: mailIdentity(env), jobs: jobSender(database) });
  const jobs = await startJobWorker({
    databaseUrl: env.DATABASE_DIRECT_URL ?? env.DATABASE_URL,
    works: scheduledWorks(services),
    queued: [...agreementsQueues(services), ...mediaQueues(services)],
    sendLetters: sending.send,
    mailBatches: Math.max(2, Math.ceil((env.MAIL_CONNECTIONS * 2) / 25)),
  });
  sending.start();
  const notices = await bounceServer(options);

  return {
    bouncePort: notices?.port ?? null,
    async stop() {
      await notices?.stop();
      await jobs.stop();
      await sending.stop();
    },
  };
}

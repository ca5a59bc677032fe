import type { Database } from './database.ts';
import type { Env } from './env.ts';
import { jobSender } from './jobs/job-sender.ts';
import { startJobWorker } from './jobs/job-worker.ts';
import { mailIdentity } from './mail/mail-identity.ts';
import { mailSending } from './mail/sending/mail-sending.ts';
import { scheduledWorks } from './scheduled-works.ts';
import type { Services } from './services.ts';

export interface WorkerOptions {
  readonly env: Env;
  readonly database: Database;
  readonly services: Services;
}

export interface RunningWorker {
  stop(): Promise<void>;
}

/** Jobs, schedules and the mail: in a process of its own, or inside the API of a small installation. */
export async function startWorker({ env, database, services }: WorkerOptions): Promise<RunningWorker> {
  const sending = mailSending({ database, env, identity: mailIdentity(env), jobs: jobSender(database) });
  const jobs = await startJobWorker({
    databaseUrl: env.DATABASE_DIRECT_URL ?? env.DATABASE_URL,
    works: scheduledWorks(services),
    sendLetters: sending.send,
    mailBatches: Math.max(2, Math.ceil((env.MAIL_CONNECTIONS * 2) / 25)),
  });
  sending.start();

  return {
    async stop() {
      await jobs.stop();
      await sending.stop();
    },
  };
}

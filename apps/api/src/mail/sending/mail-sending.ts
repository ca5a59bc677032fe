import type { Database } from '../../database.ts';
import type { Env } from '../../env.ts';
import type { JobSender } from '../../jobs/job-sender.ts';
import type { MailIdentity } from '../mail-identity.ts';
import { letterSender } from './letter-sender.ts';
import { sendingRepository } from './sending.repository.ts';
import { smtpSender } from './smtp-sender.ts';

export interface MailSendingOptions {
  readonly database: Database;
  readonly env: Env;
  readonly identity: MailIdentity;
  readonly jobs: JobSender;
  /** Milliseconds between two looks for letters that are due; only tests hurry. */
  readonly lookEvery?: number;
}

export interface MailSending {
  /** Sends the letters that still wait; resolves when the outcome of each is committed. */
  send(ids: readonly string[]): Promise<void>;
  /** Looks for letters that are due until it is stopped. */
  start(): void;
  stop(): Promise<void>;
}

/** The sending side of the outbox: what the queue brings, and what the queue has lost. */
export function mailSending(options: MailSendingOptions): MailSending {
  const { database, env, identity, jobs, lookEvery = 10_000 } = options;
  const repository = sendingRepository(database.raw);
  const smtp = smtpSender(env);
  const sender = letterSender({ repository, smtp, identity, inFlight: env.MAIL_CONNECTIONS });
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const due = await repository.dueWithoutJob(1000);
    await database.system((tx) =>
      jobs.send(
        tx,
        'mail',
        due.map((id) => ({ key: id, data: { id } })),
      ),
    );
    await repository.finishMailings();
  }

  return {
    send: sender.send,
    start() {
      timer = setInterval(() => {
        looking = looking.then(look).catch((error: Error) => console.error(`mail: ${error.message}`));
      }, lookEvery);
    },
    async stop() {
      clearInterval(timer);
      await looking;
      smtp.close();
    },
  };
}

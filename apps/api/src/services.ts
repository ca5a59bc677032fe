import type { Database } from './database.ts';
import type { Env } from './env.ts';
import { sessions, type Sessions } from './identity/sessions.ts';
import { signIn, type SignIn } from './identity/sign-in.ts';
import { jobSender } from './jobs/job-sender.ts';
import { mailIdentity } from './mail/mail-identity.ts';
import { transactionalOutbox } from './mail/transactional-outbox.ts';

/** Everything that procedures may call, by name. Modules never import each other: they meet here. */
export interface Services {
  readonly sessions: Sessions;
  readonly signIn: SignIn;
}

export interface ServiceOptions {
  readonly database: Database;
  readonly env: Env;
}

export function services({ database, env }: ServiceOptions): Services {
  const identity = mailIdentity(env);
  const jobs = jobSender(database);
  const outbox = transactionalOutbox({ identity, jobs });

  return {
    sessions: sessions(database),
    signIn: signIn(database),
  };
}

import { personKeys as personKeysOf } from './audit/person-keys.ts';
import type { Database } from './database.ts';
import type { Env } from './env.ts';
import { identityServices, type IdentityServices } from './identity/identity-services.ts';
import { jobSender } from './jobs/job-sender.ts';
import { mailIdentity } from './mail/mail-identity.ts';
import { transactionalOutbox } from './mail/transactional-outbox.ts';
import { dashboard, type Dashboard } from './monitoring/dashboard/dashboard.ts';
import { zeroLists, type ZeroLists } from './monitoring/zero-lists/zero-lists.ts';

/** Everything that procedures may call, by name. Modules never import each other: they meet here. */
export interface Services extends IdentityServices {
  readonly zeroLists: ZeroLists;
  readonly dashboard: Dashboard;
}

export interface ServiceOptions {
  readonly database: Database;
  readonly env: Env;
}

export function services({ database, env }: ServiceOptions): Services {
  const identity = mailIdentity(env);
  const jobs = jobSender(database);
  const outbox = transactionalOutbox({ identity, jobs });
  const personKeys = personKeysOf(env.SECRET_KEY);

  return {
    ...identityServices({
      database,
      outbox,
      personKeys,
      secretKey: env.SECRET_KEY,
      publicUrl: env.PUBLIC_URL,
    }),
    zeroLists: zeroLists(database),
    dashboard: dashboard(database),
  };
}

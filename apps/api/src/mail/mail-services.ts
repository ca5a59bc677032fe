import type { Database } from '../database.ts';
import type { JobSender } from '../jobs/job-sender.ts';
import type { Settings } from '../platform/settings.ts';
import { acknowledgements, type Acknowledgements } from './acknowledgement/acknowledgements.ts';
import { mailLog, type MailLog } from './log/mail-log.ts';
import type { MailIdentity } from './mail-identity.ts';
import type { MailingAboutSource, MailingSource } from './mailing-source.ts';
import { mailings, type Mailings } from './mailings/mailings.ts';
import { mailTasks, type MailTasks } from './tasks/mail-tasks.ts';

export interface MailServices {
  readonly mailings: Mailings;
  readonly mailLog: MailLog;
  readonly mailTasks: MailTasks;
  readonly acknowledgements: Acknowledgements;
}

export interface MailServicesOptions {
  readonly database: Database;
  readonly identity: MailIdentity;
  readonly jobs: JobSender;
  readonly settings: Settings;
  /** What each kind of mailing says. */
  readonly sources: readonly MailingSource[];
  /** The same for mailings outside months. */
  readonly aboutSources: readonly MailingAboutSource[];
}

export function mailServices(options: MailServicesOptions): MailServices {
  const { database, identity } = options;
  return {
    mailings: mailings(options),
    mailLog: mailLog(database),
    mailTasks: mailTasks(database),
    acknowledgements: acknowledgements(database, identity),
  };
}

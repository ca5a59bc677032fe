import type { QueuedWork } from '../jobs/queued-work.ts';
import { draftQueue } from './draft-run.ts';
import type { DraftMaking } from './make-draft.ts';
import { renewalNotices } from './renewal-notices.ts';
import { renewals, type Renewals, type RenewalsOptions } from './renewals.ts';

export interface RenewalServices {
  readonly renewals: Renewals;
  /** What the worker does of them. */
  readonly renewalDrafts: QueuedWork;
}

export function renewalServices(options: Omit<RenewalsOptions, 'notices'> & DraftMaking): RenewalServices {
  const { database, campaigns, jobs, drafts, files, now } = options;
  return {
    renewals: renewals({ database, campaigns, jobs, now, notices: renewalNotices(database) }),
    renewalDrafts: draftQueue({ database, drafts, files, now }),
  };
}

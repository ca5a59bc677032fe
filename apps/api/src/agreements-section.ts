import type { CampaignListener } from './campaigns/campaign-listener.ts';
import type { CampaignMaking } from './campaigns/campaign-making.ts';
import type { AnswerSource } from './campaigns/answer-source.ts';
import type { CalendarSource } from './calendar/calendar-source.ts';
import type { Database } from './database.ts';
import type { FilePurpose } from './files/file-purpose.ts';
import type { StoredFiles } from './files/stored-files.ts';
import type { JobSender } from './jobs/job-sender.ts';
import type { QueuedWork } from './jobs/queued-work.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { MailingAboutSource } from './mail/mailing-source.ts';
import type { Outbox } from './mail/outbox.ts';
import type { HealthSource } from './network-health/health-source.ts';
import { networkHealth, type NetworkHealth } from './network-health/network-health.ts';
import { todayBy } from './network/today.ts';
import type { AttentionSource } from './platform/attention-source.ts';
import type { SearchSource } from './platform/search-source.ts';

/** What the modules of partners, agreements and openings give to the ones that serve all modules. */
export interface AgreementsSources {
  readonly answeredByThings: readonly AnswerSource[];
  readonly campaignListeners: readonly CampaignListener[];
  readonly calendar: readonly CalendarSource[];
  readonly files: readonly FilePurpose[];
  readonly attention: readonly AttentionSource[];
  readonly searched: readonly SearchSource[];
  readonly mailings: readonly MailingAboutSource[];
}

/** What they offer to procedures. */
export interface AgreementsServices {
  readonly networkHealth: NetworkHealth;
}

export interface SourcesOptions {
  readonly database: Database;
  readonly publicUrl: string;
  readonly now: () => Date;
}

export interface AgreementsOptions extends SourcesOptions {
  readonly outbox: Outbox;
  readonly jobs: JobSender;
  readonly campaignMaking: CampaignMaking;
  readonly storedFiles: StoredFiles;
}

export function agreementsSources(_options: SourcesOptions): AgreementsSources {
  return {
    answeredByThings: [],
    campaignListeners: [],
    calendar: [],
    files: [],
    attention: [],
    searched: [],
    mailings: [],
  };
}

export function agreementsServices({ database, now }: AgreementsOptions): AgreementsServices {
  const health: readonly HealthSource[] = [];
  return { networkHealth: networkHealth({ database, sources: health, today: todayBy(now) }) };
}

/** What the clock starts of them. */
export function agreementsWorks(_services: AgreementsServices): readonly ScheduledWork[] {
  return [];
}

/** What people start of them and the worker does. */
export function agreementsQueues(_services: AgreementsServices): readonly QueuedWork[] {
  return [];
}

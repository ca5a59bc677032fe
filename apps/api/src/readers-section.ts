import type { PersonKeys } from './audit/person-keys.ts';
import type { Database } from './database.ts';
import type { Env } from './env.ts';
import type { ObjectStore } from './files/object-store.ts';
import type { GuessLimit } from './guess-limit.ts';
import type { QueuedWork } from './jobs/queued-work.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { Outbox } from './mail/outbox.ts';
import type { HealthSource } from './network-health/health-source.ts';
import type { AttentionSource } from './platform/attention-source.ts';
import type { SearchSource } from './platform/search-source.ts';
import { readerSessions, type ReaderSessions } from './readers/reader-sessions.ts';

/** What the modules of readers give to the ones that serve all modules. */
export interface ReadersSources {
  readonly attention: readonly AttentionSource[];
  readonly searched: readonly SearchSource[];
  readonly health: readonly HealthSource[];
}

/** What they offer to procedures. */
export interface ReadersServices {
  readonly readerSessions: ReaderSessions;
}

export interface ReadersSourcesOptions {
  readonly database: Database;
  readonly publicUrl: string;
  readonly now: () => Date;
}

export interface ReadersOptions extends ReadersSourcesOptions {
  readonly env: Env;
  readonly objects: ObjectStore;
  readonly outbox: Outbox;
  readonly personKeys: PersonKeys;
  readonly guesses: GuessLimit;
}

export function readersSources(_options: ReadersSourcesOptions): ReadersSources {
  return { attention: [], searched: [], health: [] };
}

export function readersServices({ database }: ReadersOptions): ReadersServices {
  return { readerSessions: readerSessions(database) };
}

/** What the clock starts of them. */
export function readersWorks(_services: ReadersServices): readonly ScheduledWork[] {
  return [];
}

/** What people start of them and the worker does. */
export function readersQueues(_services: ReadersServices): readonly QueuedWork[] {
  return [];
}

import { networkTimeZone } from '@pbnet/domain/network';
import type { PersonKeys } from './audit/person-keys.ts';
import { collectionsServices, type CollectionsServices } from './collections-section.ts';
import type { Database } from './database.ts';
import { collectionSearch, documentSearch } from './reading/collections/collection-search.ts';
import { esiaAttempts, type EsiaAttempts } from './esia/esia-attempts.ts';
import { esiaHealth } from './esia/esia-health.ts';
import { esiaOf } from './esia/esia-settings.ts';
import { esiaSignIn, type EsiaSignIn } from './esia/esia-sign-in.ts';
import { esiaTroubles } from './esia/esia-troubles.ts';
import type { Env } from './env.ts';
import { erasureServices, type ErasureServices } from './erasure-section.ts';
import type { ObjectOwner } from './files/object-owner.ts';
import type { ObjectStore } from './files/object-store.ts';
import type { GuessLimit } from './guess-limit.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { Outbox } from './mail/outbox.ts';
import type { HealthSource } from './network-health/health-source.ts';
import type { AttentionSource } from './platform/attention-source.ts';
import type { SearchSource } from './platform/search-source.ts';
import {
  readingFiguresHealth,
  readingFiguresServices,
  readingFiguresWorks,
  type ReadingFiguresServices,
} from './reading-figures-section.ts';
import { retentionAttention } from './readers/retention/retention-attention.ts';
import { retentionWorks } from './readers/retention/retention-works.ts';
import { keptActs } from './readers/erasure/act-archive.ts';
import { readerStaffServices, type ReaderStaffServices } from './reader-staff-section.ts';
import { readersAttention } from './readers/staff/readers-attention.ts';
import { readerSessions as readerSessionsOf, type ReaderSessions } from './readers/reader-sessions.ts';
import { readingServices, readingSources, readingWorks, type ReadingServices } from './reading-section.ts';
import {
  registrationServices,
  registrationWorks,
  type RegistrationServices,
} from './registration-section.ts';

/** What the modules of readers give to the ones that serve all modules. */
export interface ReadersSources {
  readonly attention: readonly AttentionSource[];
  readonly searched: readonly SearchSource[];
  readonly health: readonly HealthSource[];
  readonly objectOwners: readonly ObjectOwner[];
}

/** What they offer to procedures. */
export interface ReadersServices
  extends
    CollectionsServices,
    ErasureServices,
    ReaderStaffServices,
    ReadingFiguresServices,
    ReadingServices,
    RegistrationServices {
  readonly readerSessions: ReaderSessions;
  readonly esiaAttempts: EsiaAttempts;
  /** Null where the installation has no ESIA. */
  readonly esiaSignIn: EsiaSignIn | null;
}

export interface ReadersSourcesOptions {
  readonly database: Database;
  readonly env: Env;
  readonly publicUrl: string;
  readonly now: () => Date;
}

export interface ReadersOptions extends ReadersSourcesOptions {
  readonly objects: ObjectStore;
  readonly outbox: Outbox;
  readonly personKeys: PersonKeys;
  readonly guesses: GuessLimit;
}

export function readersSources({ database, env, now }: ReadersSourcesOptions): ReadersSources {
  return {
    ...{
      attention: [readersAttention(database), retentionAttention({ database, now })],
      searched: [collectionSearch, documentSearch],
    },
    health: [
      esiaHealth(esiaOf({ env, now }), now),
      ...readingSources({ database, now }).health,
      readingFiguresHealth(database),
    ],
    objectOwners: [keptActs],
  };
}

export function readersServices(options: ReadersOptions): ReadersServices {
  const { database, env, guesses, now } = options;
  const esia = esiaOf({ env, now });
  const attempts = esiaAttempts({ database, guesses });
  const troubles = esiaTroubles(database);
  const readerSessions = readerSessionsOf(database);
  const secretKey = env.SECRET_KEY;
  const signIn = esia && esiaSignIn({ client: esia.client, attempts, troubles });
  const figures = readingFiguresServices({ database, secretKey, now });
  const erasing = erasureServices(options);
  const shared = {
    figures: figures.readingFigures,
    ...{ erasure: erasing.readerErasure, keepActs: erasing.erasureActs.keep },
  };
  return {
    ...erasing,
    ...readingServices({
      ...{ ...options, secretKey, readerSessions, readingFigures: figures.readingFigures },
      strangersAMinute: env.READING_STRANGERS_A_MINUTE,
    }),
    readerSessions,
    ...collectionsServices(options),
    esiaAttempts: attempts,
    esiaSignIn: signIn,
    ...figures,
    ...registrationServices({ ...options, ...shared, esia: signIn }),
    ...readerStaffServices({ ...options, ...shared }),
  };
}

/** What the clock starts of them. */
export function readersWorks(services: ReadersServices): readonly ScheduledWork[] {
  return [
    ...readingFiguresWorks(services),
    ...retentionWorks(services),
    ...readingWorks(services),
    ...registrationWorks(services),
    {
      name: 'esia-cleanup',
      title: {
        ru: 'Удаление старых попыток входа через Госуслуги',
        en: 'Removal of old sign-ins with Gosuslugi',
      },
      every: { ru: 'каждый день в 3:25', en: 'every day at 3:25' },
      cron: '25 3 * * *',
      timeZone: networkTimeZone,
      run: async () => {
        const removed = await services.esiaAttempts.cleanUp();
        return { ru: `Удалено записей: ${removed}.`, en: `Rows removed: ${removed}.` };
      },
    },
  ];
}

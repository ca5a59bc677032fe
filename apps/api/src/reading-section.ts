import { networkTimeZone } from '@pbnet/domain/network';
import type { Database } from './database.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { HealthSource } from './network-health/health-source.ts';
import type { ReadingFigures } from './reading-figures/reading-figures.ts';
import { readerSessionLimits, type ReaderSessions } from './readers/reader-sessions.ts';
import { decisionLog } from './reading/decide/decision-log.ts';
import { accessDecisions, type AccessDecisions } from './reading/decide/decisions.ts';
import { lookUp } from './reading/decide/look-up.ts';
import { readingCounts, type ReadingCounts } from './reading/decide/reading-counts.ts';
import { visitors, type Visitors } from './reading/decide/visitors.ts';
import { openReadings as openReadingsOf, type OpenReadings } from './reading/limits/open-readings.ts';
import { strangers } from './reading/limits/strangers.ts';
import { readingHealth } from './reading/reading-health.ts';
import { readingServers, type ReadingServers } from './reading/servers/reading-servers.ts';
import { accessKeys as accessKeysOf, type AccessKeys } from './reading/tokens/access-keys.ts';
import { accessKeyCare, type AccessKeyCare } from './reading/tokens/key-care.ts';
import { accessTokens } from './reading/tokens/access-token.ts';

/** What answers «may this reader read this item here, now». */
export interface ReadingServices {
  readonly accessDecisions: AccessDecisions;
  readonly accessKeys: AccessKeys;
  readonly accessKeyCare: AccessKeyCare;
  readonly readingServers: ReadingServers;
  readonly readingVisitors: Visitors;
  readonly openReadings: OpenReadings;
  readonly readingCounts: Pick<ReadingCounts, 'end'>;
}

export interface ReadingServicesOptions {
  readonly database: Database;
  readonly secretKey: string;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly readerSessions: ReaderSessions;
  readonly readingFigures: ReadingFigures;
  /** As `StrangersOptions.aMinute`. */
  readonly strangersAMinute: number;
}

export function readingServices(options: ReadingServicesOptions): ReadingServices {
  const { database, secretKey, publicUrl, now, strangersAMinute } = options;
  const { readerSessions: sessions, readingFigures } = options;
  const { idleHours } = readerSessionLimits;
  const keys = accessKeysOf({ database, secretKey, now });
  const counts = readingCounts({ database, figures: readingFigures });
  return {
    readingCounts: counts,
    accessKeys: keys,
    accessKeyCare: accessKeyCare({ database, keys }),
    readingServers: readingServers(database),
    readingVisitors: visitors(secretKey, now),
    openReadings: openReadingsOf(database, now),
    accessDecisions: accessDecisions({
      lookUp: lookUp({ database, now, idleHours }),
      log: decisionLog({ database, counts }),
      tokens: accessTokens({ keys, secretKey, publicUrl, now }),
      strangers: strangers({ aMinute: strangersAMinute, now }),
      ...{ sessions, publicUrl, now },
    }),
  };
}

export function readingSources(options: Pick<ReadingServicesOptions, 'database' | 'now'>): {
  readonly health: readonly HealthSource[];
} {
  return { health: [readingHealth(options)] };
}

export function readingWorks({ accessKeys, openReadings }: ReadingServices): readonly ScheduledWork[] {
  return [
    {
      name: 'access-keys',
      title: { ru: 'Смена ключей доступа', en: 'Change of access keys' },
      every: { ru: 'каждый день в 3:35', en: 'every day at 3:35' },
      cron: '35 3 * * *',
      timeZone: networkTimeZone,
      run: async () => {
        const { made, retired } = await accessKeys.rotate();
        return {
          ru: `Новых ключей: ${made}, выведено из работы: ${retired}.`,
          en: `New keys: ${made}, retired: ${retired}.`,
        };
      },
    },
    {
      name: 'open-readings-cleanup',
      title: { ru: 'Удаление законченных чтений', en: 'Removal of finished readings' },
      every: { ru: 'каждый час', en: 'every hour' },
      cron: '45 * * * *',
      timeZone: networkTimeZone,
      run: async () => {
        const removed = await openReadings.forget();
        return { ru: `Удалено записей: ${removed}.`, en: `Rows removed: ${removed}.` };
      },
    },
  ];
}

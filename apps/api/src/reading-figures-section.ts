import { networkTimeZone } from '@pbnet/domain/network';
import type { FigureThresholds } from '@pbnet/domain/reading';
import type { Database } from './database.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { HealthSource } from './network-health/health-source.ts';
import { settings } from './platform/settings.ts';
import { countReading, forgetVisitors } from './reading-figures/count-reading.ts';
import { countedFigures, type CountedFigures } from './reading-figures/counted-figures.ts';
import { figuresHealth } from './reading-figures/figures-health.ts';
import type { ReadingFigures } from './reading-figures/reading-figures.ts';

/** What the counting of reading offers to procedures and to the modules that count. */
export interface ReadingFiguresServices {
  /** Counts visits, documents and new readers as they happen. */
  readonly readingFigures: ReadingFigures;
  /** Reads what was counted, beside the months' reports. */
  readonly countedFigures: CountedFigures;
  readonly forgetVisitors: () => Promise<number>;
}

export interface ReadingFiguresOptions {
  readonly database: Database;
  readonly secretKey: string;
  readonly now: () => Date;
}

function thresholdsOf(database: Database): () => Promise<FigureThresholds> {
  const stored = settings(database);
  return async () => ({
    percent: await stored.value('reading.difference-percent'),
    least: await stored.value('reading.difference-least'),
  });
}

export function readingFiguresServices({
  database,
  secretKey,
  now,
}: ReadingFiguresOptions): ReadingFiguresServices {
  return {
    readingFigures: countReading(secretKey),
    countedFigures: countedFigures({ database, thresholds: thresholdsOf(database), now }),
    forgetVisitors: () => database.system((tx) => forgetVisitors(tx, now())),
  };
}

export function readingFiguresHealth(database: Database): HealthSource {
  return figuresHealth(thresholdsOf(database));
}

/** What the clock starts of it. */
export function readingFiguresWorks(services: ReadingFiguresServices): readonly ScheduledWork[] {
  return [
    {
      name: 'reading-visitors-cleanup',
      title: {
        ru: 'Забывание посетителей прошедших дней (числа остаются)',
        en: 'Forgetting the visitors of past days (numbers stay)',
      },
      every: { ru: 'каждый день в 3:35', en: 'every day at 3:35' },
      cron: '35 3 * * *',
      timeZone: networkTimeZone,
      run: async () => {
        const removed = await services.forgetVisitors();
        return { ru: `Удалено записей: ${removed}.`, en: `Rows removed: ${removed}.` };
      },
    },
  ];
}

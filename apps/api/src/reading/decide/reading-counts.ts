import { dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { openReadingMinutes } from '@pbnet/domain/reading';
import type { Database } from '../../database.ts';
import { logFailure } from '../../failure-log.ts';
import type { ReadingFigures } from '../../reading-figures/reading-figures.ts';
import { recent } from '../limits/recent.ts';
import { inBatches } from './in-batches.ts';
import type { JudgedDecision } from './made-decision.ts';

export interface ReadingCounts {
  /** Counts visits and opened documents of the decisions; nobody's page waits for it. */
  note(judged: readonly JudgedDecision[]): void;
}

export interface ReadingCountsOptions {
  readonly database: Pick<Database, 'system'>;
  readonly figures: Pick<ReadingFigures, 'visited' | 'viewed'>;
}

interface Counted {
  readonly visitor: string;
  readonly centerId: number | null;
  readonly at: Date;
  readonly isView: boolean;
  readonly isVisit: boolean;
}

/** What one transaction counts together. */
const gatherMs = 100;

const dayMs = 24 * 3_600_000;

/** What was counted already is remembered, so that most pages have nothing to count. */
export function readingCounts({ database, figures }: ReadingCountsOptions): ReadingCounts {
  const readings = recent(openReadingMinutes * 60_000);
  const visitors = recent(dayMs);

  function countOf({ decision, verdict, begins }: JudgedDecision): readonly Counted[] {
    const { at, asked, found } = decision;
    const { reader, centerId } = found;
    // A stranger is a visitor of a reading room; outside of it nobody knows one from another.
    const visitor = reader?.readerId ?? (centerId === null ? null : decision.visitor);
    if (!verdict.granted || visitor === null) return [];
    const day = dayIn(networkTimeZone, at);
    const isView = begins ?? readings.isNew(`${visitor} ${asked}`, at);
    const isVisit = visitors.isNew(`${day} ${centerId ?? ''} ${visitor}`, at);
    return isView || isVisit ? [{ visitor, centerId, at, isView, isVisit }] : [];
  }

  const count = inBatches(
    async (noted: readonly (readonly Counted[])[]) => {
      const counted = noted.flat();
      const visits = counted.filter(({ isVisit }) => isVisit);
      const views = counted.filter(({ isView }) => isView);
      await database.system(async (tx) => {
        // All are counted on the day of the first one: a batch is milliseconds long.
        if (visits[0]) await figures.visited(tx, visits, visits[0].at);
        if (views[0]) await figures.viewed(tx, views, views[0].at);
      });
      return noted;
    },
    { gatherMs },
  );

  return {
    note(judged) {
      const counted = judged.flatMap(countOf);
      if (counted.length === 0) return;
      count(counted).catch((error: unknown) =>
        logFailure({ requestId: '', at: 'counting of reading', error }),
      );
    },
  };
}

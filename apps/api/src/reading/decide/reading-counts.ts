import { dayIn } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { openReadingMinutes } from '@pbnet/domain/reading';
import type { Transaction } from '../../database.ts';
import type { ReadingFigures } from '../../reading-figures/reading-figures.ts';
import { recent } from '../limits/recent.ts';
import type { JudgedDecision } from './made-decision.ts';

export interface ReadingCounts {
  /** Counts visits and opened documents of the decisions, in their transaction. */
  count(tx: Transaction, judged: readonly JudgedDecision[]): Promise<void>;
}

const dayMs = 24 * 3_600_000;

/** What was counted already is remembered, so that most pages have nothing to count. */
export function readingCounts(figures: Pick<ReadingFigures, 'visited' | 'viewed'>): ReadingCounts {
  const readings = recent(openReadingMinutes * 60_000);
  const visitors = recent(dayMs);

  function countOf({ decision: { at, asked, found }, verdict, begins }: JudgedDecision) {
    const { reader, centerId } = found;
    if (!verdict.granted || !reader) return [];
    const visitor = reader.readerId;
    const day = dayIn(networkTimeZone, at);
    const isView = begins ?? readings.isNew(`${visitor} ${asked}`, at);
    return [
      { visitor, centerId, at, isView, isVisit: visitors.isNew(`${day} ${centerId ?? ''} ${visitor}`, at) },
    ];
  }

  return {
    async count(tx, judged) {
      const counted = judged.flatMap(countOf);
      const visits = counted.filter(({ isVisit }) => isVisit);
      const views = counted.filter(({ isView }) => isView);
      // Both are counted on the day of the first one: a batch is milliseconds long.
      if (visits[0]) await figures.visited(tx, visits, visits[0].at);
      if (views[0]) await figures.viewed(tx, views, views[0].at);
    },
  };
}

import { dayIn, type Day } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { openReadingMinutes } from '@pbnet/domain/reading';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../database.ts';
import { logFailure } from '../../failure-log.ts';
import type { ReadingFigures } from '../../reading-figures/reading-figures.ts';
import { recent } from '../limits/recent.ts';
import type { JudgedDecision } from './made-decision.ts';

export interface ReadingCounts {
  /** Counts visits and opened documents of the decisions; nobody's page waits for it. */
  note(judged: readonly JudgedDecision[]): void;
  /** Counts at once what still waits: before the process ends. One that is killed loses its last tenth of a second. */
  end(): Promise<void>;
}

export interface ReadingCountsOptions {
  readonly database: Pick<Database, 'system'>;
  readonly figures: Pick<ReadingFigures, 'visited' | 'viewed'>;
}

interface Counted {
  readonly visitor: string;
  readonly centerId: number | null;
  readonly at: Date;
  /** Moscow's, which the decision was made on: it may be over when it is counted. */
  readonly day: Day;
  readonly isView: boolean;
  readonly isVisit: boolean;
}

/** What one transaction counts together. */
const gatherMs = 100;

/** Between attempts while the database does not take the counts. */
const longestPauseMs = 10_000;

/** Of an outage of hours the oldest go first, before memory does. */
const mostWaiting = 200_000;

const dayMs = 24 * 3_600_000;

/** The process has let the database go: there is nothing to wait for. */
const isClosed = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'CONNECTION_ENDED';

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
    return isView || isVisit ? [{ visitor, centerId, at, day, isView, isVisit }] : [];
  }

  /** In the order of days and figures everywhere, so that two processes never wait for each other in a circle. */
  const count = (counted: readonly Counted[]) =>
    database.system(async (tx) => {
      const days = [...Map.groupBy(counted, ({ day }) => day)].sort(([a], [b]) => a.localeCompare(b));
      for (const [, ofDay] of days) {
        const visits = ofDay.filter(({ isVisit }) => isVisit);
        const views = ofDay.filter(({ isView }) => isView);
        if (visits[0]) await figures.visited(tx, visits, visits[0].at);
        if (views[0]) await figures.viewed(tx, views, views[0].at);
      }
    });

  let waiting: readonly Counted[] = [];
  let running: Promise<void> | null = null;
  const ending = new AbortController();
  const { signal } = ending;

  /** What could not be counted waits for the next time: a database that was away for a while loses no number. */
  async function countAll(): Promise<void> {
    let pause = gatherMs;
    while (waiting.length > 0) {
      await delay(pause, undefined, { signal }).catch(() => undefined);
      const batch = waiting;
      waiting = [];
      try {
        await count(batch);
        pause = gatherMs;
      } catch (error) {
        logFailure({ requestId: '', at: 'counting of reading', error });
        if (signal.aborted || isClosed(error)) return;
        waiting = [...batch, ...waiting].slice(-mostWaiting);
        pause = Math.min(pause * 2, longestPauseMs);
      }
    }
  }

  return {
    note(judged) {
      const counted = judged.flatMap(countOf);
      if (counted.length === 0) return;
      waiting = [...waiting, ...counted];
      running ??= countAll().finally(() => (running = null));
    },
    async end() {
      ending.abort();
      await running;
    },
  };
}

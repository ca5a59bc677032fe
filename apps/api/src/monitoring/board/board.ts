import { DomainError, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { BoardCenters } from '@pbnet/validation/monitoring';
import type { Database } from '../../database.ts';
import {
  noCounts,
  type BoardCounts,
  type BoardMonth,
  type BoardOfMonth,
  type CenterColumns,
} from './board-month.ts';
import { boardRepository, type CountsRow } from './board.repository.ts';
import { readEventFindings, type EventFinding } from './event-findings.ts';
import type { BoardChange, BoardNotices } from './board-notices.ts';

export interface Board {
  /** Months that have been opened, newest first. */
  months(actor: Actor): Promise<readonly BoardMonth[]>;
  /** Counts of the month in the actor's place: altogether, by region and by regional center. */
  ofMonth(actor: Actor, month: Month): Promise<BoardOfMonth>;
  /** The centres of the actor's place that match every filter given. */
  centers(actor: Actor, filter: BoardCenters): Promise<CenterColumns>;
  /** Reported events that the month's figures do not hold: the report was handed in before. */
  eventFindings(actor: Actor, month: Month): Promise<readonly EventFinding[]>;
  /** What changes in the month within the actor's place, gathered over half a second, until the signal. */
  changes(actor: Actor, month: Month, signal: AbortSignal): AsyncGenerator<BoardChange>;
}

export interface BoardOptions {
  readonly database: Database;
  readonly notices: BoardNotices;
  readonly now: () => Date;
}

export function board({ database, notices, now }: BoardOptions): Board {
  return {
    months: (actor) => database.as(actor, (tx) => boardRepository(tx, now()).months()),

    ofMonth: (actor, month) =>
      database.as(actor, async (tx) => {
        const repository = boardRepository(tx, now());
        const period = await repository.period(month);
        if (!period) throw new DomainError('not-found', 'month-unknown');
        const { state: periodState, ...days } = period;
        return { month, periodState, ...days, ...sorted(await repository.counts(month)) };
      }),

    centers: (actor, filter) => database.as(actor, (tx) => boardRepository(tx, now()).centers(filter)),

    eventFindings: (actor, month) => database.as(actor, (tx) => readEventFindings(tx, month)),

    changes: (actor, month, signal) => notices.changes(actor.place, month, signal),
  };
}

function sorted(rows: readonly CountsRow[]): Pick<BoardOfMonth, 'total' | 'regions' | 'regionalCenters'> {
  return {
    total: rows.filter(({ regionId }) => regionId === null).map(countsOf)[0] ?? noCounts,
    regions: rows.flatMap((row) =>
      row.regionId === null || row.regionalCenterId !== null
        ? []
        : [
            {
              regionId: row.regionId,
              code: row.regionCode ?? '',
              nameRu: row.name ?? '',
              nameEn: row.nameEn ?? '',
              ...countsOf(row),
            },
          ],
    ),
    regionalCenters: rows.flatMap((row) =>
      row.regionId === null || row.regionalCenterId === null
        ? []
        : [
            {
              regionId: row.regionId,
              regionalCenterId: row.regionalCenterId,
              name: row.name ?? '',
              ...countsOf(row),
            },
          ],
    ),
  };
}

function countsOf({ expected, handedIn, accepted, returned, ...rest }: CountsRow): BoardCounts {
  const { draft, missing, notRequired, late, overdue } = rest;
  return { expected, handedIn, accepted, returned, draft, missing, notRequired, late, overdue };
}

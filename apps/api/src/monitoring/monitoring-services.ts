import type { Database } from '../database.ts';
import { boardNotices } from './board/board-notices.ts';
import { board, type Board } from './board/board.ts';
import { dashboard, type Dashboard } from './dashboard/dashboard.ts';
import { indicators, type Indicators } from './indicators/indicators.ts';
import { reportSheets, type ReportSheets } from './report-xlsx/report-sheets.ts';
import { periods, type Periods } from './periods/periods.ts';
import { reports, type Reports } from './reports/reports.ts';
import { results, type Results } from './results/results.ts';
import { zeroLists, type ZeroLists } from './zero-lists/zero-lists.ts';

/** The monthly statistics: what is asked, what the centres answered, what it shows and what is published of it. */
export interface MonitoringServices {
  readonly indicators: Indicators;
  readonly periods: Periods;
  readonly reports: Reports;
  readonly reportSheets: ReportSheets;
  readonly board: Board;
  readonly zeroLists: ZeroLists;
  readonly dashboard: Dashboard;
  readonly results: Results;
}

export interface MonitoringOptions {
  readonly database: Database;
  /** The clock that deadlines are judged by. */
  readonly now: () => Date;
}

export function monitoringServices({ database, now }: MonitoringOptions): MonitoringServices {
  const lists = zeroLists(database);
  return {
    indicators: indicators(database),
    periods: periods({ database, now }),
    reports: reports({ database, now }),
    reportSheets: reportSheets({ database, now }),
    board: board({ database, notices: boardNotices(database), now }),
    zeroLists: lists,
    dashboard: dashboard(database),
    results: results({ database, zeroLists: lists, now }),
  };
}

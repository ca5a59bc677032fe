import type { Database } from '../database.ts';
import { indicators, type Indicators } from './indicators/indicators.ts';
import { reportSheets, type ReportSheets } from './report-xlsx/report-sheets.ts';
import { periods, type Periods } from './periods/periods.ts';
import { reports, type Reports } from './reports/reports.ts';

/** Entering the monthly statistics: what is asked, when, and what the centres answered. */
export interface EntryServices {
  readonly indicators: Indicators;
  readonly periods: Periods;
  readonly reports: Reports;
  readonly reportSheets: ReportSheets;
}

export interface EntryOptions {
  readonly database: Database;
  /** The clock that deadlines are judged by. */
  readonly now: () => Date;
}

export function entryServices({ database, now }: EntryOptions): EntryServices {
  return {
    indicators: indicators(database),
    periods: periods({ database, now }),
    reports: reports({ database, now }),
    reportSheets: reportSheets({ database, now }),
  };
}

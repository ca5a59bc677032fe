import type { IndicatorValue } from '@pbnet/domain/monitoring';

/** `ready` will be or was written; `same` holds what the system has; `empty` has no figure; `refused` is wrong. */
export type RowOutcome = 'ready' | 'same' | 'empty' | 'refused';

export interface Overwrite {
  /** The indicator's code. */
  readonly code: string;
  readonly before: IndicatorValue;
  readonly after: IndicatorValue;
}

/** What the system says of one row of the file. */
export interface ImportRow {
  /** The row's number in the file, from 1. */
  readonly row: number;
  readonly code: string;
  /** The centre's name; empty when the code is unknown. */
  readonly name: string;
  readonly outcome: RowOutcome;
  /** Whole sentences in the language of the request; none unless refused. */
  readonly problems: readonly string[];
  /** Figures of the system that the row replaces. */
  readonly overwrites: readonly Overwrite[];
}

/** The answer to a file, row by row. Nothing is written while one row is refused. */
export interface ImportAnswer {
  readonly written: boolean;
  /** To be sent back with the same file in order to write it: says that nothing changed since this answer. */
  readonly confirmation: string;
  readonly rows: readonly ImportRow[];
}

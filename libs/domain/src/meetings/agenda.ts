import type { Words } from '../platform/attention.ts';

/** The prepared ones belong to a monitoring meeting; 'session' speaks of a session of the programme. */
export const agendaKinds = ['words', 'zero-lists', 'late-reporters', 'open-decisions', 'session'] as const;

export type AgendaKind = (typeof agendaKinds)[number];

export const preparedKinds = ['zero-lists', 'late-reporters', 'open-decisions'] as const;

export type PreparedKind = (typeof preparedKinds)[number];

export interface AgendaRow {
  readonly label: Words;
  /** Null where a row stands for itself. */
  readonly count: number | null;
  /** Path of the screen that the row is taken from. */
  readonly to: string;
}

/** What an item of the agenda was prepared with, as it was at that time. */
export interface AgendaMaterial {
  readonly rows: readonly AgendaRow[];
  readonly total: number;
  /** ISO instant. */
  readonly preparedAt: string;
}

import type { Day } from '../month.ts';
import { isAssignmentOverdue, type DatedCard } from './assignment.ts';

/** What a card says of discipline; `undated` was done and had no date to be late by. */
export const outcomes = ['on-time', 'late', 'overdue', 'open', 'undated'] as const;
export type Outcome = (typeof outcomes)[number];

export interface CountedCard extends DatedCard {
  readonly assignedOn: Day;
  readonly extensions: number;
}

/** Interim news and unconfirmed reports never count as done. */
export function outcomeOf(card: DatedCard, today: Day): Outcome {
  if (isAssignmentOverdue(card, today)) return 'overdue';
  if (card.state !== 'confirmed') return 'open';
  if (card.dueOn === null || card.reportedOn === null) return 'undated';
  return card.reportedOn <= card.dueOn ? 'on-time' : 'late';
}

export interface Discipline {
  readonly total: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly open: number;
  readonly undated: number;
  /** Cards whose due day was moved at least once. */
  readonly extended: number;
  /** From assignment to the confirmed report, rounded to a tenth; null when nothing is confirmed. */
  readonly averageDays: number | null;
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export function disciplineOf(cards: readonly CountedCard[], today: Day): Discipline {
  const count = (outcome: Outcome) => cards.filter((card) => outcomeOf(card, today) === outcome).length;
  const days = cards.flatMap(({ state, assignedOn, reportedOn }) =>
    state === 'confirmed' && reportedOn !== null ? [daysBetween(assignedOn, reportedOn)] : [],
  );
  return {
    total: cards.length,
    onTime: count('on-time'),
    late: count('late'),
    overdue: count('overdue'),
    open: count('open'),
    undated: count('undated'),
    extended: cards.filter(({ extensions }) => extensions > 0).length,
    averageDays:
      days.length === 0 ? null : Math.round((10 * days.reduce((sum, n) => sum + n, 0)) / days.length) / 10,
  };
}

/** The share of cards with a date behind them that were done in time; null when there is none. */
export function onTimeShare({ onTime, late, overdue }: Discipline): number | null {
  const judged = onTime + late + overdue;
  return judged === 0 ? null : onTime / judged;
}

/** «Подтверждено 12 из 85»: all done only when there is something and all of it is confirmed. */
export interface Progress {
  readonly confirmed: number;
  readonly total: number;
}

export function confirmedShare({ confirmed, total }: Progress): number | null {
  return total === 0 ? null : confirmed / total;
}

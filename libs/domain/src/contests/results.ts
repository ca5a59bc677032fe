import type { Criterion, Scale } from './contest.ts';

/** Marks by the codes of the criteria. */
export type Marks = Readonly<Record<string, number>>;

export interface ScoredEntry {
  readonly id: string;
  readonly nominationId: string;
  /** One for each juror whose score counts; the order does not matter. */
  readonly marks: readonly Marks[];
}

export interface Formula extends Scale {
  readonly criteria: readonly Criterion[];
}

export interface EntryResult {
  readonly id: string;
  readonly nominationId: string;
  /** 0–100, two decimals; 0 for an entry without scores. */
  readonly score: number;
  /** How many jurors' scores it is made of. */
  readonly jurors: number;
  /** Place within the nomination; entries that nothing tells apart share one and the next is left out. */
  readonly place: number;
}

export type MarksRefusal = 'mark-missing' | 'mark-out-of-scale';

/** Every criterion has a whole mark of the scale, and nothing else has one. */
export function marksRefusal(
  { criteria, scaleMin, scaleMax }: Formula,
  marks: Marks,
): MarksRefusal | undefined {
  const codes = criteria.map(({ code }) => code);
  if (codes.some((code) => marks[code] === undefined)) return 'mark-missing';
  const fits = (mark: number) => Number.isInteger(mark) && mark >= scaleMin && mark <= scaleMax;
  const alien = Object.keys(marks).some((code) => !codes.includes(code));
  return alien || codes.some((code) => !fits(marks[code] ?? Number.NaN)) ? 'mark-out-of-scale' : undefined;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Sums of whole numbers: averages are compared by multiplying, so that no rounding decides about a place. */
interface Sums {
  readonly entry: ScoredEntry;
  readonly weighted: number;
  /** One for each criterion, the weightiest first. */
  readonly byCriterion: readonly number[];
}

function sumsOf(entry: ScoredEntry, { criteria, scaleMin }: Formula): Sums {
  const above = (marks: Marks, code: string) => (marks[code] ?? scaleMin) - scaleMin;
  const ordered = criteria.toSorted((left, right) => right.weight - left.weight);
  return {
    entry,
    weighted: sum(
      entry.marks.map((marks) => sum(criteria.map(({ code, weight }) => weight * above(marks, code)))),
    ),
    byCriterion: ordered.map(({ code }) => sum(entry.marks.map((marks) => above(marks, code)))),
  };
}

/** Above zero when the second is better. */
function compare(left: Sums, right: Sums): number {
  const [ours, theirs] = [left.entry.marks.length, right.entry.marks.length];
  const averages = (mine: number, other: number) =>
    ours === 0 || theirs === 0 ? theirs - ours : other * ours - mine * theirs;
  const steps = [
    averages(left.weighted, right.weighted),
    ...left.byCriterion.map((mine, index) => averages(mine, right.byCriterion[index] ?? 0)),
    theirs - ours,
  ];
  return steps.find((step) => step !== 0) ?? 0;
}

/**
 * The open formula. A juror's mark for an entry is the weighted average of the criteria, as a share of the scale; the
 * score of the entry is the average of the jurors' marks, times 100. Within a nomination the higher score is first; with
 * equal scores the higher average in the weightiest criterion, then in the next ones, then more scores; what is equal
 * in all of it shares the place.
 */
export function contestResults(entries: readonly ScoredEntry[], formula: Formula): readonly EntryResult[] {
  const { criteria, scaleMin, scaleMax } = formula;
  const full = sum(criteria.map(({ weight }) => weight)) * (scaleMax - scaleMin);
  const nominations = Map.groupBy(entries, ({ nominationId }) => nominationId);
  return [...nominations.values()].flatMap((group) => {
    const ordered = group
      .map((entry) => sumsOf(entry, formula))
      .toSorted((left, right) => compare(left, right) || left.entry.id.localeCompare(right.entry.id));
    return ordered.map((sums): EntryResult => {
      const { id, nominationId, marks } = sums.entry;
      const score =
        marks.length === 0 ? 0 : Math.round((sums.weighted * 10_000) / (marks.length * full)) / 100;
      const place = 1 + ordered.findIndex((other) => compare(other, sums) === 0);
      return { id, nominationId, score, jurors: marks.length, place };
    });
  });
}

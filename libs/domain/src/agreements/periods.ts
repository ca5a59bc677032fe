import type { Day } from '../month.ts';

interface Span {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
}

export type PeriodFault =
  | { readonly rule: 'ends-before-start'; readonly index: number }
  | { readonly rule: 'overlap'; readonly index: number; readonly other: number }
  | { readonly rule: 'two-without-end'; readonly index: number; readonly other: number };

/** The first fault of the periods by their given order; undefined when they are sound. */
export function periodFault(periods: readonly Span[]): PeriodFault | undefined {
  for (const [index, { startsOn, endsOn }] of periods.entries()) {
    if (endsOn !== null && endsOn < startsOn) return { rule: 'ends-before-start', index };
  }
  for (const [index, one] of periods.entries()) {
    for (const [other, two] of periods.slice(0, index).entries()) {
      if (one.endsOn === null && two.endsOn === null) return { rule: 'two-without-end', index, other };
      if (overlap(one, two)) return { rule: 'overlap', index, other };
    }
  }
  return undefined;
}

function overlap(one: Span, two: Span): boolean {
  return (
    (two.endsOn === null || one.startsOn <= two.endsOn) && (one.endsOn === null || two.startsOn <= one.endsOn)
  );
}

/** The period of the day: current; the last one before and the first one after it. */
export function periodsAround<P extends Span>(
  periods: readonly P[],
  today: Day,
): { readonly previous: P | null; readonly current: P | null; readonly next: P | null } {
  const inOrder = periods.toSorted((one, other) => one.startsOn.localeCompare(other.startsOn));
  return {
    previous: inOrder.findLast(({ endsOn }) => endsOn !== null && endsOn < today) ?? null,
    current:
      inOrder.find(({ startsOn, endsOn }) => startsOn <= today && (endsOn === null || today <= endsOn)) ??
      null,
    next: inOrder.find(({ startsOn }) => startsOn > today) ?? null,
  };
}

import { isNumber, type IndicatorValues } from '@pbnet/domain/monitoring';
import type { Contribution } from './contributions.repository.ts';

/** An indicator that holds nothing but what events and videos gave becomes blank again when they take it back. */
export function movedValues(values: IndicatorValues, rows: readonly Contribution[]): IndicatorValues {
  const figures = rows.map(({ code, amount, applied }) => {
    const before = values[code];
    const figure = Math.max(0, (isNumber(before) ? before : 0) + amount - applied);
    return { code, figure, blank: figure === 0 && amount === 0 };
  });
  const touched = new Set(figures.map(({ code }) => code));
  const kept = Object.entries(values).filter(([code]) => !touched.has(code));
  const given = figures.filter(({ blank }) => !blank).map(({ code, figure }) => [code, figure] as const);
  return Object.fromEntries([...kept, ...given]);
}

import type { ApiOutputs } from '@pbnet/api-client';
import { dayIn, isMonth, monthOf, type Month } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { useFilters } from '../../forms/use-filters.ts';

export type CountedMonth = ApiOutputs['readingFigures']['ofMonth'];
export type Comparison = CountedMonth['comparisons'][number];

export const shownComparisons = ['differs', 'explained', 'all'] as const;

export type ShownComparisons = (typeof shownComparisons)[number];

export interface FiguresAddress {
  readonly month: Month;
  readonly regionId?: number;
  readonly centerId?: number;
}

function idOf(text: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** What the address asks for: the running month where it names none, the whole own place where it names no part. */
export function useFiguresAddress() {
  const filters = useFilters();
  const month = filters.get('month');
  const [regionId, centerId] = [idOf(filters.get('regionId')), idOf(filters.get('centerId'))];
  const question: FiguresAddress = {
    month: isMonth(month) ? month : monthOf(dayIn(networkTimeZone, new Date())),
    ...(regionId === undefined ? {} : { regionId }),
    ...(centerId === undefined ? {} : { centerId }),
  };
  const shown = shownComparisons.find((one) => one === filters.get('only')) ?? 'differs';
  return { question, shown, filters };
}

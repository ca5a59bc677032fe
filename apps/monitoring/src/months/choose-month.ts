import { isMonth, type Month } from '@pbnet/domain';
import type { PeriodState } from '@pbnet/domain/monitoring';

export interface MonthOfList {
  readonly month: Month;
  readonly periodState: PeriodState;
}

/** Which month a page opens at: the one that is being reported, or the last that is complete. */
export type UsualMonth = 'open' | 'closed';

/** The month of the address, else the newest of the usual kind, else the newest of all. Months come newest first. */
export function chooseMonth(
  asked: string | undefined,
  months: readonly MonthOfList[] | undefined,
  usual: UsualMonth,
): Month | undefined {
  if (asked !== undefined && isMonth(asked)) return asked;
  const newest = months?.find(({ periodState }) => (periodState === 'open') === (usual === 'open'));
  return (newest ?? months?.[0])?.month;
}

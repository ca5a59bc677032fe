import { isMonth, type Month } from '@pbnet/domain';
import type { PeriodState } from '@pbnet/domain/monitoring';

export interface MonthOfList {
  readonly month: Month;
  readonly periodState: PeriodState;
}

/** The month of the address, else the newest that is open, else the newest of all. */
export function chooseMonth(
  asked: string | undefined,
  months: readonly MonthOfList[] | undefined,
): Month | undefined {
  if (asked !== undefined && isMonth(asked)) return asked;
  const open = months?.find(({ periodState }) => periodState === 'open');
  return (open ?? months?.[0])?.month;
}

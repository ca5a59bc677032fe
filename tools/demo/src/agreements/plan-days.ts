import { asDay, type Day } from '@pbnet/domain';

export interface PlanDays {
  readonly year: number;
  /** The year's plan is approved before the year begins. */
  readonly winter: Day;
  /** It is amended; null while that day has not come. */
  readonly summer: Day | null;
}

/** The days of the plan of the year that the day lies in. */
export function planDays(today: Day): PlanDays {
  const year = Number(today.slice(0, 4));
  const summer = asDay(`${year}-06-29`);
  return { year, winter: asDay(`${year - 1}-12-18`), summer: today > summer ? summer : null };
}

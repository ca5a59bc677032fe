import { firstPlanYear, lastPlanYear } from '@pbnet/domain/opening-plans';
import { useParams } from 'react-router';

/** The year of the address; null when it is none. */
export function usePlanYear(): number | null {
  const year = Number(useParams()['year']);
  return Number.isInteger(year) && year >= firstPlanYear && year <= lastPlanYear ? year : null;
}

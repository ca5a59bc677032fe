import { firstPlanYear, lastPlanYear } from '@pbnet/domain/opening-plans';
import * as z from 'zod/mini';

const year = z.int().check(z.minimum(firstPlanYear), z.maximum(lastPlanYear));

export const planKey = z.object({ year });

export type PlanKey = z.output<typeof planKey>;

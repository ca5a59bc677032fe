import { firstPlanYear, lastPlanYear } from '@pbnet/domain/opening-plans';
import * as z from 'zod/mini';

const year = z.int().check(z.minimum(firstPlanYear), z.maximum(lastPlanYear));
const version = z.int().check(z.nonnegative());
const id = z.uuid();
const number = z.int().check(z.minimum(1), z.maximum(1000));
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));

/** The most that an explanation of a plan may say. */
export const longestPlanWords = 5000;

export const planKey = z.object({ year });
export const planCommand = z.object({ year, version });

export const savePlanWords = z.object({
  ...{ year, version },
  words: z.string().check(z.trim(), z.maxLength(longestPlanWords)),
});

export const leaveOutOfPlan = z.object({ year, version, openingId: id, reason });
export const takeIntoPlan = z.object({ year, version, openingId: id });

/** `id` is made by the form: sent twice, the plan is presented once. */
export const presentPlan = z.object({ year, version, id });
export const returnPlan = z.object({ year, version, reason });

export const approvePlan = z.object({
  ...{ year, version },
  /** The presentation that the director has read. */
  presentationId: id,
  /** «Директор» */
  post: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
  name: z.string().check(z.trim(), z.maxLength(200)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
});

/** One edition, and the one that it is compared with: the one before it unless told. */
export const planEdition = z.object({ year, number, against: z.optional(number) });

/** Plan and fact of an edition; of the last one unless told. */
export const planFactOf = z.object({ year, number: z.optional(number) });

export type PlanKey = z.output<typeof planKey>;
export type PlanCommand = z.output<typeof planCommand>;
export type SavePlanWords = z.output<typeof savePlanWords>;
export type LeaveOutOfPlan = z.output<typeof leaveOutOfPlan>;
export type TakeIntoPlan = z.output<typeof takeIntoPlan>;
export type PresentPlan = z.output<typeof presentPlan>;
export type ReturnPlan = z.output<typeof returnPlan>;
export type ApprovePlan = z.output<typeof approvePlan>;
export type PlanEditionOf = z.output<typeof planEdition>;
export type PlanFactOf = z.output<typeof planFactOf>;

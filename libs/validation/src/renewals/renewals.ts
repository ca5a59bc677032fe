import { agreementKinds } from '@pbnet/domain/agreements';
import { largestCohort, renewalStages } from '@pbnet/domain/renewals';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.int().check(z.positive());
const version = z.int().check(z.positive());
const campaignId = z.uuid();
const agreementId = z.uuid();

/** In months: ten years. */
export const longestTerm = 120;

/** Null: as long as the agreement that ends. */
const termMonths = z.nullable(z.int().check(z.minimum(1), z.maximum(longestTerm)));
const templateId = z.nullable(z.uuid());

/** Which agreements are to be renewed. Empty lists narrow nothing. */
export const renewalCohort = z.object({
  /** The latest day on which an agreement of the cohort ends. */
  until: daySchema,
  /** With those that have ended already and that nothing has taken the place of. */
  expired: z.boolean(),
  /** With those that prolong themselves. */
  automatic: z.boolean(),
  regionIds: z.array(id).check(z.maxLength(200)),
  kinds: z.array(z.enum(agreementKinds)),
  templateIds: z.array(z.uuid()).check(z.maxLength(100)),
  /** Picked by hand beside those that the conditions find. */
  agreementIds: z.array(agreementId).check(z.maxLength(largestCohort)),
  termMonths,
});

/** Part of a number or title, to pick by hand. */
export const findRenewable = z.object({
  search: z.string().check(z.trim(), z.minLength(2), z.maxLength(100)),
  termMonths,
});

/** `id` is made by the form: sent twice, the renewal is made once. */
export const createRenewal = z.object({
  id: campaignId,
  title: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
  request: z.string().check(z.trim(), z.minLength(10), z.maxLength(10_000)),
  opensOn: daySchema,
  dueOn: daySchema,
  closesOn: z.nullable(daySchema),
  termMonths,
  /** Null: each by the template that its agreement was made from. */
  templateId,
  agreementIds: z.array(agreementId).check(z.minLength(1), z.maxLength(largestCohort)),
});

export const renewalKey = z.object({ campaignId });

/** Days at one stage after which an agreement counts as stuck. */
const stuckDays = z.int().check(z.minimum(0), z.maximum(365));

export const renewalBoard = z.object({
  campaignId,
  stuckDays,
  stage: z.optional(z.enum(renewalStages)),
  /** Only those that are stuck. */
  stuck: z.optional(z.boolean()),
  /** 0: agreements without a regional center. */
  regionalCenterId: z.optional(z.int().check(z.nonnegative())),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
});

/** `version` is the renewal's. */
export const prepareRenewalDrafts = z.object({ campaignId, version });

/** `version` is the one of the agreement in the renewal. */
export const leaveOutRenewal = z.object({
  campaignId,
  agreementId,
  version,
  reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(1000)),
});

export const takeInRenewal = z.object({ campaignId, agreementId, version });

export type RenewalCohort = z.output<typeof renewalCohort>;
export type FindRenewable = z.output<typeof findRenewable>;
export type CreateRenewal = z.output<typeof createRenewal>;
export type RenewalBoardInput = z.output<typeof renewalBoard>;
export type PrepareRenewalDrafts = z.output<typeof prepareRenewalDrafts>;
export type LeaveOutRenewal = z.output<typeof leaveOutRenewal>;
export type TakeInRenewal = z.output<typeof takeInRenewal>;

import {
  methodStates,
  resourceAccesses,
  resourceKinds,
  type DigitalResource,
  type MethodContent,
} from '@pbnet/domain/methods';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const placeId = z.int().check(z.positive());
const version = z.int().check(z.nonnegative());
const id = z.uuid();

export const longestMethodText = 10_000;
export const mostMethodSteps = 50;
export const mostMethodThemes = 10;
export const mostParticipants = 1_000_000;

const line = z.string().check(z.trim(), z.maxLength(300));
const words = z.string().check(z.trim(), z.maxLength(longestMethodText));
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
const code = z.string().check(z.regex(/^[a-z0-9_]{1,60}$/));

export const digitalResource = z.object({
  title: line.check(z.minLength(2)),
  kind: z.enum(resourceKinds),
  authors: line,
  year: z.nullable(z.int().check(z.minimum(1000), z.maximum(2100))),
  address: z.union([
    z.literal(''),
    z.string().check(z.trim(), z.maxLength(2000), z.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/i)),
  ]),
  rights: z.string().check(z.trim(), z.maxLength(2000)),
  format: line,
  size: line,
  access: z.enum(resourceAccesses),
}) satisfies z.ZodMiniType<DigitalResource>;

export const methodContent = z.object({
  title: z.string().check(z.trim(), z.minLength(3), z.maxLength(200)),
  purpose: words,
  audience: line,
  needs: words,
  steps: z
    .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)))
    .check(z.maxLength(mostMethodSteps)),
  results: words,
  themes: z
    .array(z.string().check(z.trim(), z.minLength(2), z.maxLength(80)))
    .check(z.maxLength(mostMethodThemes)),
  indicators: z.array(code).check(z.maxLength(30)),
  resource: z.nullable(digitalResource),
}) satisfies z.ZodMiniType<MethodContent>;

export const methodKey = z.object({ id });

/** `id` is made by the form: sent twice, the card is made once. */
export const createMethod = z.object({ id, content: methodContent });

export const saveMethod = z.object({ id, version, content: methodContent });

/** `changes`: what is new in this edition, for those who know the one before. */
export const submitMethod = z.object({
  id,
  version,
  changes: z.string().check(z.trim(), z.maxLength(2000)),
});

export const methodStep = z.object({ id, version });

export const reasonedMethodStep = z.object({ id, version, reason });

export const listMethods = z.object({
  /** `own`: of the reader's side, whatever the state; `applied`: by the reader's regional center. */
  show: z.optional(z.enum(['own', 'applied', 'recommended', ...methodStates])),
  theme: z.optional(z.string().check(z.maxLength(80))),
  indicator: z.optional(code),
  regionId: z.optional(placeId),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  page: z.optional(z.int().check(z.positive(), z.maximum(10_000))),
});

/** Headquarters names the regional center, others have their own. */
export const recommendMethods = z.object({ regionalCenterId: z.optional(placeId) });

/** `id` is the method's, `applicationId` is made by the form: sent twice, it is applied once. */
export const applyMethod = z.object({
  id,
  applicationId: id,
  centerId: z.nullable(placeId),
  appliedOn: daySchema,
  place: z.string().check(z.trim(), z.minLength(2), z.maxLength(300)),
  outcome: z.string().check(z.trim(), z.minLength(10), z.maxLength(longestMethodText)),
  participants: z.nullable(z.int().check(z.nonnegative(), z.maximum(mostParticipants))),
  figures: z.record(code, z.int().check(z.nonnegative(), z.maximum(1_000_000_000))),
});

export const saveApplication = z.object({ ...applyMethod.shape, version });

/** `id` is the method's, `feedbackId` is made by the form; one word of one person, the next one replaces it. */
export const giveFeedback = z.object({
  id,
  feedbackId: id,
  rating: z.int().check(z.minimum(1), z.maximum(5)),
  words: z.string().check(z.trim(), z.minLength(5), z.maxLength(2000)),
});

export const answerFeedback = z.object({
  id,
  feedbackId: id,
  version,
  answer: z.string().check(z.trim(), z.minLength(2), z.maxLength(2000)),
});

export type CreateMethod = z.output<typeof createMethod>;
export type SaveMethod = z.output<typeof saveMethod>;
export type SubmitMethod = z.output<typeof submitMethod>;
export type MethodStepInput = z.output<typeof methodStep>;
export type ReasonedMethodStep = z.output<typeof reasonedMethodStep>;
export type ListMethods = z.output<typeof listMethods>;
export type RecommendMethods = z.output<typeof recommendMethods>;
export type ApplyMethod = z.output<typeof applyMethod>;
export type SaveApplication = z.output<typeof saveApplication>;
export type GiveFeedback = z.output<typeof giveFeedback>;
export type AnswerFeedback = z.output<typeof answerFeedback>;

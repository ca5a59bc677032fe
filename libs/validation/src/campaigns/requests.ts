import { audiences, boardStates, plainRequestKinds } from '@pbnet/domain/campaigns';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.int().check(z.positive());
const version = z.int().check(z.nonnegative());
const campaignId = z.uuid();

export const longestTitle = 200;
/** The most that a request, an answer or a summary may say. */
export const longestWords = 10_000;

const words = z.string().check(z.trim(), z.maxLength(longestWords));
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));

/** `id` is made by the form: sent twice, the campaign is made once. */
export const createRequest = z
  .object({
    id: campaignId,
    kind: z.enum(plainRequestKinds),
    title: z.string().check(z.trim(), z.minLength(3), z.maxLength(longestTitle)),
    request: words.check(z.minLength(10)),
    audience: z.enum(audiences),
    /** Whom a chosen audience consists of; for all it is not read. */
    regionalCenterIds: z.array(id).check(z.maxLength(1000)),
    opensOn: daySchema,
    dueOn: daySchema,
    closesOn: z.nullable(daySchema),
  })
  .check(
    z.refine(({ audience, regionalCenterIds }) => audience === 'all' || regionalCenterIds.length > 0, {
      path: ['regionalCenterIds'],
      params: { rule: 'chosen-needs-centers' },
    }),
  );

/** What may change while a campaign runs; days of regional centers move by extensions, which keep the old ones. */
export const changeRequest = z.object({
  campaignId,
  version,
  title: z.string().check(z.trim(), z.minLength(3), z.maxLength(longestTitle)),
  request: words.check(z.minLength(10)),
  closesOn: z.nullable(daySchema),
  /** Whether those who still owe an answer get a letter with the new text. */
  tell: z.boolean(),
});

export const requestKey = z.object({ campaignId });

export const requestBoard = z.object({
  campaignId,
  board: z.optional(z.enum(boardStates)),
  regionId: z.optional(id),
  /** Part of a regional center's name; ё and е, upper and lower case are the same. */
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
});

export const submissionKey = z.object({ campaignId, regionalCenterId: id });

export const saveSubmission = z.object({ campaignId, regionalCenterId: id, version, text: words });

export const submitSubmission = z.object({
  campaignId,
  regionalCenterId: id,
  version,
  text: words.check(z.minLength(3)),
});

export const takeBackSubmission = z.object({ campaignId, regionalCenterId: id, version });

export const acceptSubmission = z.object({ campaignId, regionalCenterId: id, version });

export const returnSubmission = z.object({ campaignId, regionalCenterId: id, version, reason });

export const closeRequest = z.object({ campaignId, version, summary: words.check(z.minLength(3)) });

export const withdrawRequest = z.object({ campaignId, version, reason });

export type ChangeRequest = z.output<typeof changeRequest>;
export type TakeBackSubmission = z.output<typeof takeBackSubmission>;
export type CreateRequest = z.output<typeof createRequest>;
export type RequestBoardInput = z.output<typeof requestBoard>;
export type SubmissionKey = z.output<typeof submissionKey>;
export type SaveSubmission = z.output<typeof saveSubmission>;
export type AcceptSubmission = z.output<typeof acceptSubmission>;
export type ReturnSubmission = z.output<typeof returnSubmission>;
export type CloseRequest = z.output<typeof closeRequest>;
export type WithdrawRequest = z.output<typeof withdrawRequest>;

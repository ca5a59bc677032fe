import { moderationVerdicts, type ModerationItem } from '@pbnet/domain/moderation';
import * as z from 'zod/mini';

const id = z.uuid();
const version = z.int().check(z.nonnegative());
const itemCode = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,40}$/));
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
const name = z.string().check(z.trim(), z.minLength(3), z.maxLength(200));
const help = z.string().check(z.trim(), z.maxLength(500));

export const longestRemark = 1000;
const remark = z.string().check(z.trim(), z.minLength(3), z.maxLength(longestRemark));

export const videoKey = z.object({ id });

export const moderationQueue = z.object({
  whose: z.optional(z.enum(['free', 'mine'])),
  regionId: z.optional(z.int().check(z.positive())),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  page: z.optional(z.int().check(z.positive(), z.maximum(10_000))),
});

/** `version` is the claim's, 0 while nobody has taken the video; `over` takes it from another moderator. */
export const claimVideo = z.object({ id, version, over: z.boolean() });

/** `version` is the line's own: two people at two lines do not meet. */
export const judgeItem = z.object({
  id,
  item: itemCode,
  version,
  verdict: z.nullable(z.enum(moderationVerdicts)),
  remark: z.string().check(z.trim(), z.maxLength(longestRemark)),
});

/** `remarkId` is made by the form: sent twice, there is one remark. A day is longer than any video. */
export const addRemark = z.object({
  id,
  remarkId: id,
  atMs: z.nullable(z.int().check(z.nonnegative(), z.maximum(86_400_000))),
  words: remark,
});
export const removeRemark = z.object({ id, remarkId: id, version });
export const answerRemark = z.object({
  id,
  remarkId: id,
  version,
  resolved: z.boolean(),
  answer: z.string().check(z.trim(), z.maxLength(longestRemark)),
});

/** `version` is the video's. */
export const moderatedVideo = z.object({ id, version });
export const returnVideo = z.object({
  id,
  version,
  words: z.string().check(z.trim(), z.maxLength(longestRemark)),
});
export const rejectVideo = z.object({ id, version, reason });

/** Version 0 adds an item. */
export const saveModerationItem = z.object({
  code: itemCode,
  position: z.int().check(z.nonnegative(), z.maximum(1000)),
  nameRu: name,
  nameEn: name,
  helpRu: help,
  helpEn: help,
  required: z.boolean(),
  archived: z.boolean(),
  version,
}) satisfies z.ZodMiniType<ModerationItem>;

export type ModerationQueueInput = z.infer<typeof moderationQueue>;
export type ClaimVideo = z.infer<typeof claimVideo>;
export type JudgeItem = z.infer<typeof judgeItem>;
export type AddRemark = z.infer<typeof addRemark>;
export type RemoveRemark = z.infer<typeof removeRemark>;
export type AnswerRemark = z.infer<typeof answerRemark>;
export type ModeratedVideo = z.infer<typeof moderatedVideo>;
export type ReturnVideo = z.infer<typeof returnVideo>;
export type RejectVideo = z.infer<typeof rejectVideo>;
export type SaveModerationItem = z.infer<typeof saveModerationItem>;

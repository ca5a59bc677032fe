import {
  planStates,
  promotionSubjects,
  socialNetworkKinds,
  type PostContent,
  type PromotionPlanContent,
} from '@pbnet/domain/promotion';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const placeId = z.int().check(z.positive());
const version = z.int().check(z.nonnegative());
const id = z.uuid();
const reason = z.string().check(z.trim(), z.minLength(5), z.maxLength(1000));
const count = z.int().check(z.nonnegative(), z.maximum(2_000_000_000));
const address = z.string().check(z.trim(), z.maxLength(1000), z.regex(/^https?:\/\/[^\s/]+\S*$/i));
const words = z.string().check(z.trim(), z.maxLength(3000));

/** Longer than any network takes: how much too long it is, the page says itself. */
export const longestPost = 20_000;
export const longestPlanTitle = 200;

const orderedDays = z.refine<Pick<PromotionPlanContent, 'startsOn' | 'endsOn'>>(
  ({ startsOn, endsOn }) => startsOn === null || endsOn === null || startsOn <= endsOn,
  { path: ['endsOn'], params: { rule: 'ends-before' } },
);

export const promotionPlanContent = z
  .object({
    title: z.string().check(z.trim(), z.minLength(3), z.maxLength(longestPlanTitle)),
    subject: z.enum(promotionSubjects),
    subjectId: z.nullable(id),
    subjectTitle: z.string().check(z.trim(), z.maxLength(300)),
    subjectLink: z.nullable(address),
    purpose: words,
    audience: words,
    goals: z.object({ views: z.nullable(count), likes: z.nullable(count), reposts: z.nullable(count) }),
    startsOn: z.nullable(daySchema),
    endsOn: z.nullable(daySchema),
  })
  .check(orderedDays) satisfies z.ZodMiniType<PromotionPlanContent>;

export const postContent = z.object({
  network: z.enum(socialNetworkKinds),
  channelId: z.nullable(id),
  text: z.string().check(z.trim(), z.maxLength(longestPost)),
  link: z.nullable(address),
  publishAt: z.nullable(z.iso.datetime()),
}) satisfies z.ZodMiniType<PostContent>;

/** `id` is made by the form: sent twice, the plan is made once. Only headquarters names a regional center. */
export const createPlan = z.object({
  id,
  regionalCenterId: z.nullable(placeId),
  content: promotionPlanContent,
});

export const savePlan = z.object({ id, version, content: promotionPlanContent });

export const planKey = z.object({ id });

export const planStep = z.object({ id, version });

export const reasonedPlanStep = z.object({ id, version, reason });

export const listPlans = z.object({
  state: z.optional(z.enum(planStates)),
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  page: z.optional(z.int().check(z.positive(), z.maximum(10_000))),
});

export const findSubjects = z.object({
  subject: z.enum(promotionSubjects),
  search: z.string().check(z.trim(), z.maxLength(100)),
});

/** `postId` is made by the form: sent twice, the post is made once. */
export const addPost = z.object({ id, postId: id, content: postContent });

export const savePost = z.object({ postId: id, version, content: postContent });

export const postStep = z.object({ postId: id, version });

export const reasonedPostStep = z.object({ postId: id, version, reason });

/** A person says where the post stands; null: it was not published. */
export const answerPost = z.object({ postId: id, version, url: z.nullable(address) });

export const enterFigures = z.object({
  postId: id,
  version,
  views: z.nullable(count),
  likes: z.nullable(count),
  reposts: z.nullable(count),
});

export type CreatePlan = z.output<typeof createPlan>;
export type SavePlan = z.output<typeof savePlan>;
export type PlanStepInput = z.output<typeof planStep>;
export type ReasonedPlanStep = z.output<typeof reasonedPlanStep>;
export type ListPlans = z.output<typeof listPlans>;
export type FindSubjects = z.output<typeof findSubjects>;
export type AddPost = z.output<typeof addPost>;
export type SavePost = z.output<typeof savePost>;
export type PostStepInput = z.output<typeof postStep>;
export type ReasonedPostStep = z.output<typeof reasonedPostStep>;
export type AnswerPost = z.output<typeof answerPost>;
export type EnterFigures = z.output<typeof enterFigures>;

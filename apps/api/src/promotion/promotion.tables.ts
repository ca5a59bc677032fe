import type { Day } from '@pbnet/domain';
import type { ChannelFailureReason } from '@pbnet/domain/channels';
import type {
  PostState,
  PromotionGoals,
  PromotionPlanCommand,
  PromotionPlanState,
  PromotionSubject,
  SocialNetworkKind,
} from '@pbnet/domain/promotion';
import {
  bigint,
  date as dateColumn,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const at = () => timestamp({ withTimezone: true });
/** Both null for headquarters' own. */
const place = () => ({ regionId: integer(), regionalCenterId: integer() });

/** How one thing is made known. `change-plan.ts` alone writes the state. */
export const promotionPlans = pgTable(
  'promotion_plans',
  {
    id: uuid().primaryKey(),
    ...place(),
    state: text().$type<PromotionPlanState>().notNull().default('draft'),
    title: text().notNull(),
    subject: text().$type<PromotionSubject>().notNull(),
    /** The event, video or method; null for a resource. */
    subjectId: uuid(),
    subjectTitle: text().notNull().default(''),
    subjectLink: text(),
    purpose: text().notNull().default(''),
    audience: text().notNull().default(''),
    goals: jsonb().$type<PromotionGoals>().notNull(),
    startsOn: dateColumn().$type<Day>(),
    endsOn: dateColumn().$type<Day>(),
    /** Why it was returned or withdrawn last. */
    reason: text(),
    submittedAt: at(),
    approvedAt: at(),
    createdBy: uuid(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [
    index().on(table.state, table.submittedAt),
    index().on(table.regionalCenterId, table.createdAt),
    index().on(table.subjectId),
  ],
);

/** One text for one network. */
export const posts = pgTable(
  'posts',
  {
    id: uuid().primaryKey(),
    planId: uuid()
      .notNull()
      .references(() => promotionPlans.id),
    ...place(),
    network: text().$type<SocialNetworkKind>().notNull(),
    /** The account that it is published from; null for one by hand. */
    channelId: uuid(),
    state: text().$type<PostState>().notNull().default('planned'),
    text: text().notNull(),
    link: text(),
    publishAt: at(),
    attempts: integer().notNull().default(0),
    /** When a failed one is tried again; null where that is for a person to say. */
    nextAttemptAt: at(),
    /** When it was reserved by the clock. */
    sendingSince: at(),
    externalId: text(),
    externalUrl: text(),
    failure: text().$type<ChannelFailureReason>(),
    /** The network's own words. */
    failureWords: text(),
    publishedAt: at(),
    views: integer(),
    likes: integer(),
    reposts: integer(),
    figuresAt: at(),
    /** 'network' or 'person'. */
    figuresFrom: text().$type<'network' | 'person'>(),
    createdAt: at().notNull().defaultNow(),
    changedAt: at().notNull().defaultNow(),
    version: integer().notNull().default(1),
  },
  (table) => [index().on(table.planId), index().on(table.state, table.publishAt)],
);

/** What a post had at the end of each day that was asked for. */
export const postFigures = pgTable(
  'post_figures',
  {
    postId: uuid()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    ...place(),
    day: dateColumn().$type<Day>().notNull(),
    views: integer(),
    likes: integer(),
    reposts: integer(),
  },
  (table) => [primaryKey({ columns: [table.postId, table.day] })],
);

/** What happened to a plan and its posts. */
export const promotionSteps = pgTable(
  'promotion_steps',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedByDefaultAsIdentity(),
    planId: uuid()
      .notNull()
      .references(() => promotionPlans.id),
    /** Null for a step of the whole plan. */
    postId: uuid(),
    ...place(),
    command: text().$type<PromotionPlanCommand | PostCommand | 'create'>().notNull(),
    state: text().notNull(),
    words: text(),
    /** Null for what the clock did. */
    actorId: uuid(),
    at: at().notNull(),
  },
  (table) => [index().on(table.planId)],
);

export type PostCommand =
  | 'add-post'
  | 'save-post'
  | 'remove-post'
  | 'cancel-post'
  | 'retry-post'
  | 'send'
  | 'fail'
  | 'doubt'
  | 'publish'
  | 'take-down'
  | 'enter-figures';

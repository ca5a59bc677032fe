import type { Day } from '../month.ts';
import type { SocialNetworkKind } from './social-networks.ts';

export const promotionSubjects = ['event', 'video', 'method', 'resource'] as const;

/** What a plan makes known. */
export type PromotionSubject = (typeof promotionSubjects)[number];

export const promotionMeasures = ['views', 'likes', 'reposts'] as const;

export type PromotionMeasure = (typeof promotionMeasures)[number];

/** How much is wished for; null where nothing is. */
export type PromotionGoals = Readonly<Record<PromotionMeasure, number | null>>;

export interface PromotionPlanContent {
  readonly title: string;
  readonly subject: PromotionSubject;
  /** The event, video or method; null for a resource, which has an address only. */
  readonly subjectId: string | null;
  /** The name of the subject, and where people find it. */
  readonly subjectTitle: string;
  readonly subjectLink: string | null;
  /** What the plan is for, in words. */
  readonly purpose: string;
  readonly audience: string;
  readonly goals: PromotionGoals;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
}

export interface PostContent {
  readonly network: SocialNetworkKind;
  /** The account that it is published from; null for one by hand. */
  readonly channelId: string | null;
  readonly text: string;
  readonly link: string | null;
  /** ISO; null for as soon as the plan is approved. */
  readonly publishAt: string | null;
}

export type PostFigures = Readonly<Record<PromotionMeasure, number | null>>;

/** What all posts together have; null where no post says. */
export function sumOfFigures(posts: readonly PostFigures[]): PostFigures {
  const sum = (measure: PromotionMeasure) => {
    const known = posts.flatMap((post) => post[measure] ?? []);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  };
  return { views: sum('views'), likes: sum('likes'), reposts: sum('reposts') };
}

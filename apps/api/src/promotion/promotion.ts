import type { Day } from '@pbnet/domain';
import type { ChannelFailureReason } from '@pbnet/domain/channels';
import type {
  PostContent,
  PostFigures,
  PostState,
  PromotionPlanCommand,
  PromotionPlanContent,
  PromotionPlanState,
  PromotionSubject,
  SocialNetworkKind,
} from '@pbnet/domain/promotion';
import type { StoredFile } from '@pbnet/domain/files';
import type { PostCommand } from './promotion.tables.ts';

/** A plan as it is stored. Instants are ISO texts in UTC. */
export interface PromotionPlan extends PromotionPlanContent {
  readonly id: string;
  /** Both null for headquarters' own. */
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly state: PromotionPlanState;
  /** Why it was returned or withdrawn last. */
  readonly reason: string | null;
  readonly submittedAt: string | null;
  readonly approvedAt: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly version: number;
}

export interface Post extends PostContent, PostFigures {
  readonly id: string;
  readonly planId: string;
  readonly state: PostState;
  readonly attempts: number;
  /** When a failed one is tried again; null where that is for a person to say. */
  readonly nextAttemptAt: string | null;
  readonly externalUrl: string | null;
  readonly failure: ChannelFailureReason | null;
  readonly failureWords: string | null;
  readonly publishedAt: string | null;
  readonly figuresAt: string | null;
  readonly figuresFrom: 'network' | 'person' | null;
  readonly version: number;
}

export interface ShownPost extends Post {
  /** The page of the network as the administrator calls it; null for one by hand. */
  readonly account: string | null;
  readonly picture: StoredFile | null;
  /** By day, the oldest first. */
  readonly trend: readonly (PostFigures & { readonly day: Day })[];
  readonly may: readonly PostMay[];
}

export type PostMay = 'save' | 'remove' | 'cancel' | 'retry' | 'answer' | 'take-down' | 'enter-figures';

export interface PromotionStep {
  readonly id: number;
  readonly command: PromotionPlanCommand | PostCommand | 'create';
  readonly postId: string | null;
  /** Of the post; null for a step of the whole plan and for a post that was taken out of it. */
  readonly network: SocialNetworkKind | null;
  readonly state: string;
  readonly words: string | null;
  readonly at: string;
  readonly by: string | null;
}

export interface NetworkAccount {
  readonly id: string;
  readonly network: Exclude<SocialNetworkKind, 'by-hand'>;
  readonly title: string;
  readonly connected: boolean;
}

export interface PlanCard {
  readonly plan: PromotionPlan;
  /** Null for headquarters' own. */
  readonly regionalCenterName: string | null;
  readonly posts: readonly ShownPost[];
  readonly totals: PostFigures;
  readonly steps: readonly PromotionStep[];
  readonly accounts: readonly NetworkAccount[];
  /** What the reader may do with the plan now. */
  readonly may: readonly PromotionPlanCommand[];
  readonly mayAddPosts: boolean;
}

export interface PlanRow extends PromotionPlan {
  readonly regionalCenterName: string | null;
  readonly posts: number;
  readonly published: number;
  /** Failed, in doubt, or by hand and due: a person has to look. */
  readonly troubled: number;
  readonly nextAt: string | null;
  readonly totals: PostFigures;
}

export interface PlanPage {
  readonly rows: readonly PlanRow[];
  readonly total: number;
  readonly pageSize: number;
}

export interface FoundSubject {
  readonly subject: PromotionSubject;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Where people find it; null where it has no public page yet. */
  readonly link: string | null;
}

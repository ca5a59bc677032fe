export {
  promotionMeasures,
  promotionSubjects,
  sumOfFigures,
  type PostContent,
  type PostFigures,
  type PromotionGoals,
  type PromotionMeasure,
  type PromotionPlanContent,
  type PromotionSubject,
} from './promotion-plan.ts';
export {
  afterPlanCommand,
  changeablePostStates,
  isPostChangeable,
  planCommands,
  planIsOpenTo,
  planStates,
  postStates,
  type PostState,
  type PromotionPlanCommand,
  type PromotionPlanState,
} from './promotion-state.ts';
export {
  networkLimits,
  postLength,
  socialNetworkKinds,
  wordsOfPost,
  type NetworkTextLimits,
  type PostLength,
  type PostWords,
  type SocialNetworkKind,
} from './social-networks.ts';

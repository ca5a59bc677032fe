import type { PostState, PromotionPlanState, SocialNetworkKind } from '@pbnet/domain/promotion';

type InBoth = Readonly<Record<'ru' | 'en', string>>;

/** States as people read them in a sentence. */
export const planStateWords: Readonly<Record<PromotionPlanState, InBoth>> = {
  draft: { ru: 'черновик', en: 'a draft' },
  submitted: { ru: 'на согласовании', en: 'submitted' },
  returned: { ru: 'возвращён', en: 'returned' },
  approved: { ru: 'согласован', en: 'approved' },
  finished: { ru: 'завершён', en: 'finished' },
  withdrawn: { ru: 'отозван', en: 'withdrawn' },
};

export const postStateWords: Readonly<Record<PostState, InBoth>> = {
  planned: { ru: 'ждёт согласования плана', en: 'waiting for approval' },
  scheduled: { ru: 'выйдет в своё время', en: 'scheduled' },
  sending: { ru: 'отправляется', en: 'being sent' },
  published: { ru: 'вышла', en: 'published' },
  failed: { ru: 'не вышла', en: 'failed' },
  'in-doubt': { ru: 'неизвестно, вышла ли', en: 'in doubt' },
  cancelled: { ru: 'отменена', en: 'cancelled' },
  removed: { ru: 'снята', en: 'removed' },
};

export const networkWords: Readonly<Record<SocialNetworkKind, InBoth>> = {
  vk: { ru: 'ВКонтакте', en: 'VK' },
  telegram: { ru: 'Telegram', en: 'Telegram' },
  'by-hand': { ru: 'Вручную', en: 'By hand' },
};

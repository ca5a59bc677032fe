import { isAnswered, submissionProgress, type RequestKind } from '@pbnet/domain/campaigns';
import type { CampaignSource, SourceCard } from '../campaign-source.ts';
import type { Answer, Answers } from './answers.ts';
import { tellCard } from './request-notices.ts';

/** Where every campaign made by hand is read and answered. */
export function requestPath(campaignId: string): string {
  return `/events/campaigns/${campaignId}`;
}

/** A campaign made by hand: each regional center that is asked has one card with one answer. */
export function requestSource(kind: RequestKind, answersOf: Answers['of']): CampaignSource {
  return {
    kind,

    async cards(tx, { id }, only) {
      return (await answersOf(tx, { id, kind }, only)).map(cardOf);
    },

    // A card's due day is the campaign's with the granted extensions: nothing of its own has to be moved.
    extend: () => Promise.resolve(),
    notify: (tx, { id }, regionalCenterId) => tellCard(tx, id, regionalCenterId),

    words: ({ id, title, subject }) => ({
      what: `«${title ?? subject}»`,
      unit: ['ответ', 'ответа', 'ответов'],
      to: requestPath(id),
      open: 'Открыть кампанию',
      clocks: 'вашего центра',
      late: 'ответ будет отмечен как поздний',
    }),
  };
}

function cardOf({ regionId, regionalCenterId, state, askedAt }: Answer): SourceCard {
  const done = isAnswered(state) ? 1 : 0;
  const asked = askedAt === null ? null : new Date(askedAt);
  return {
    regionId,
    regionalCenterId,
    ...submissionProgress(state),
    done,
    total: 1,
    missing: [],
    askedAt: asked,
  };
}

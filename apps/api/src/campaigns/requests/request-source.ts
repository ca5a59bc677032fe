import { isAnswered, submissionProgress, type RequestKind } from '@pbnet/domain/campaigns';
import type { CampaignSource, SourceCard } from '../campaign-source.ts';
import { submissionsRepository, type StoredSubmission } from './submissions.repository.ts';

/** Where every campaign made by hand is read and answered. */
export function requestPath(campaignId: string): string {
  return `/events/campaigns/${campaignId}`;
}

/** A campaign made by hand: each regional center that is asked has one card with one answer. */
export function requestSource(kind: RequestKind): CampaignSource {
  return {
    kind,

    async cards(tx, { id }, only) {
      return (await submissionsRepository(tx).of(id, only)).map(cardOf);
    },

    // A card's due day is the campaign's with the granted extensions: nothing of its own has to be moved.
    extend: () => Promise.resolve(),
    // Pages of these campaigns read again when they are looked at.
    notify: () => Promise.resolve(),

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

function cardOf({ regionId, regionalCenterId, state }: StoredSubmission): SourceCard {
  const done = isAnswered(state) ? 1 : 0;
  return { regionId, regionalCenterId, ...submissionProgress(state), done, total: 1, missing: [] };
}

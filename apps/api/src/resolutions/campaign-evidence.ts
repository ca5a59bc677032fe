import type { CampaignListener } from '../campaigns/campaign-listener.ts';
import type { Evidence } from './evidence.ts';

/** A closed campaign proves the card of headquarters, and the cards of those regional centers that answered it. */
export function campaignEvidence(evidence: Evidence): CampaignListener {
  return {
    async closed(tx, { campaignId, kind, title, at, asked, answered, to }) {
      const proof = { kind: 'campaign-closed', subject: kind, source: campaignId, at, to } as const;
      await evidence.record(tx, {
        ...proof,
        regionalCenterId: null,
        words: {
          ru: `Кампания «${title}» закрыта, ответили ${answered.length} из ${asked}`,
          en: `The campaign “${title}” is closed, ${answered.length} of ${asked} answered`,
        },
      });
      for (const regionalCenterId of answered)
        await evidence.record(tx, {
          ...proof,
          regionalCenterId,
          words: {
            ru: `Ответ на кампанию «${title}» получен, кампания закрыта`,
            en: `The campaign “${title}” was answered and is closed`,
          },
        });
    },
  };
}

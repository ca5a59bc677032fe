import { dayIn, DomainError } from '@pbnet/domain';
import { intakeRefusal } from '@pbnet/domain/campaigns';
import type { CampaignDoor } from '../campaign-door.ts';
import { readCards } from '../campaign-cards.ts';
import type { Answers } from './answers.ts';
import { intakeMessages } from './change-submission.ts';
import { requestListRepository } from './request-list.repository.ts';
import { tellCard } from './request-notices.ts';
import { requestsRepository } from './requests.repository.ts';

export interface DoorOptions {
  readonly answers: Answers;
  readonly now: () => Date;
}

export function campaignDoor({ answers, now }: DoorOptions): CampaignDoor {
  return {
    async running(tx, kind, regionalCenterId) {
      const campaigns = await requestsRepository(tx).list('running', regionalCenterId);
      const of = { brought: [], now: now() };
      const cards = await requestListRepository(tx).ofRegionalCenter(regionalCenterId, of);
      const own = new Map(cards.map((card) => [card.campaignId, card]));
      return campaigns
        .flatMap((campaign) => {
          const card = own.get(campaign.id);
          if (campaign.kind !== kind || !card || intakeRefusal(campaign, card.today)) return [];
          return [{ campaignId: campaign.id, title: campaign.title, dueOn: card.dueOn }];
        })
        .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
    },

    async enter(tx, campaignId, regionalCenterId) {
      const campaign = await requestsRepository(tx).lock(campaignId, 'share');
      if (!campaign) throw new DomainError('not-found', 'not-found');
      const source = answers.source(campaign.kind);
      const [card] = await readCards(tx, { source, campaign, only: regionalCenterId, now: now() });
      if (!card) throw new DomainError('not-found', 'not-found');
      const { opensOn, closesOn } = campaign;
      const refusal = intakeRefusal(campaign, dayIn(card.zone, now()));
      if (refusal) throw new DomainError('rule-broken', intakeMessages[refusal], { opensOn, closesOn });
    },

    changed: tellCard,
  };
}

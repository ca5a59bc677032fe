import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { readCards, type Card } from './campaign-cards.ts';
import type { Campaign, CampaignSource } from './campaign-source.ts';
import { campaignsRepository } from './campaigns.repository.ts';

export interface CampaignAttentionOptions {
  readonly database: Database;
  readonly sources: readonly CampaignSource[];
  readonly now: () => Date;
}

interface OpenCampaign {
  readonly campaign: Campaign;
  readonly cards: readonly Card[];
  readonly what: string;
  readonly to: string;
}

/** Requests for a later day that headquarters must decide, and regional centers that are overdue. */
export function campaignAttention({ database, sources, now }: CampaignAttentionOptions): AttentionSource {
  async function openCampaigns(actor: Actor): Promise<readonly OpenCampaign[]> {
    return database.as(actor, async (tx) => {
      const found: OpenCampaign[] = [];
      for (const campaign of await campaignsRepository(tx).open()) {
        const source = sources.find(({ kind }) => kind === campaign.kind);
        if (!source) continue;
        const cards = await readCards(tx, { source, campaign, only: null, now: now() });
        found.push({ campaign, cards, ...source.words(campaign) });
      }
      return found;
    });
  }

  return {
    async cards(actor) {
      if (!can(actor, 'extension.decide') && !can(actor, 'reminder.send')) return [];
      const open = await openCampaigns(actor);
      return open.flatMap((one) => [...requestedCard(one), ...overdueCard(one)]);
    },
  };
}

function requestedCard({ campaign, cards, what, to }: OpenCampaign): readonly AttentionCard[] {
  const count = cards.filter(({ extensions }) =>
    extensions.some(({ state }) => state === 'requested'),
  ).length;
  if (count === 0) return [];
  return [
    {
      id: `campaigns.extensions:${campaign.id}`,
      tone: 'soon',
      title: { ru: 'Ответить на просьбы о продлении', en: 'Answer requests for a later due day' },
      detail: { ru: what, en: campaign.subject },
      count,
      to: `${to}?requests=open`,
      action: { ru: 'Открыть просьбы', en: 'Open the requests' },
    },
  ];
}

function overdueCard({ campaign, cards, what, to }: OpenCampaign): readonly AttentionCard[] {
  const count = cards.filter(({ board }) => board === 'overdue').length;
  if (count === 0) return [];
  return [
    {
      id: `campaigns.overdue:${campaign.id}`,
      tone: 'urgent',
      title: { ru: 'Региональные центры просрочили срок', en: 'Regional centers are overdue' },
      detail: { ru: what, en: campaign.subject },
      count,
      to: `${to}?board=overdue`,
      action: { ru: 'Открыть доску', en: 'Open the board' },
    },
  ];
}

import { dayIn, dayInWords } from '@pbnet/domain';
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

/** How a campaign goes, requests for a later day that headquarters must decide, and who is overdue. */
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
      if (actor.place.kind !== 'network' || !can(actor, 'board.read')) return [];
      const open = await openCampaigns(actor);
      return open.flatMap((one) => [
        ...(can(actor, 'extension.decide') ? requestedCard(one) : []),
        ...(can(actor, 'reminder.send') ? overdueCard(one) : []),
        ...(one.campaign.opensOn <= dayIn('Europe/Moscow', now()) ? [progressCard(one)] : []),
      ]);
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
      detail: { ru: what, en: campaign.title ?? campaign.subject },
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
      detail: { ru: what, en: campaign.title ?? campaign.subject },
      count,
      to: `${to}?board=overdue`,
      action: { ru: 'Открыть доску', en: 'Open the board' },
    },
  ];
}

function progressCard({ campaign, cards, what, to }: OpenCampaign): AttentionCard {
  const sum = (of: 'done' | 'total') => cards.reduce((before, card) => before + card[of], 0);
  const [done, total] = [sum('done'), sum('total')];
  return {
    id: `campaigns.progress:${campaign.id}`,
    tone: 'calm',
    title: { ru: `Идёт приём: ${what}`, en: `Being collected: ${campaign.title ?? campaign.subject}` },
    detail: {
      ru: `Сдано ${done.toLocaleString('ru')} из ${total.toLocaleString('ru')}, срок ${dayInWords(campaign.dueOn)}`,
      en: `${done.toLocaleString('en')} of ${total.toLocaleString('en')} handed in, due on ${campaign.dueOn}`,
    },
    count: null,
    to,
    action: { ru: 'Кто сдал', en: 'Who has reported' },
  };
}

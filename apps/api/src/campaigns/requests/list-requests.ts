import type { Actor } from '@pbnet/domain/access';
import { intakeRefusal } from '@pbnet/domain/campaigns';
import type { Transaction } from '../../database.ts';
import type { Answers } from './answers.ts';
import { countsOf } from './board-counts.ts';
import { onlyOf } from './read-requests.ts';
import { requestListRepository, type CardRow } from './request-list.repository.ts';
import type { CampaignRequest, ListedRequest } from './request.ts';
import { requestsRepository } from './requests.repository.ts';

export interface Listing {
  readonly which: 'all' | 'running';
  readonly answers: Answers;
  readonly now: Date;
}

/** Campaigns with their cards counted: one query for the campaigns, one for all the cards, one for each kind of things. */
export async function listRequests(
  tx: Transaction,
  actor: Actor,
  { which, answers, now }: Listing,
): Promise<readonly ListedRequest[]> {
  const only = onlyOf(actor);
  const campaigns = await requestsRepository(tx).list(which, only);
  const brought = await answers.brought(tx, campaigns, only);
  const repository = requestListRepository(tx);
  if (only !== null) {
    const rows = await repository.ofRegionalCenter(only, { brought, now });
    const own = new Map(rows.map((row) => [row.campaignId, row]));
    return campaigns.map((campaign) => ownRequest(campaign, own.get(campaign.id)));
  }
  const rows = Map.groupBy(await repository.counts({ brought, now }), ({ campaignId }) => campaignId);
  return campaigns.map((campaign) => ({
    campaign,
    counts: countsOf(rows.get(campaign.id) ?? []),
    own: null,
  }));
}

function ownRequest(campaign: CampaignRequest, row: CardRow | undefined): ListedRequest {
  if (!row) return { campaign, counts: countsOf([]), own: null };
  const { regionalCenterId, state, board, late, dueOn, today } = row;
  const intake = intakeRefusal(campaign, today) ?? null;
  return {
    campaign,
    counts: countsOf([{ board, count: 1 }]),
    own: { regionalCenterId, state, board, late, dueOn, intake },
  };
}

import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { isAnswered } from '@pbnet/domain/campaigns';
import type { CloseRequest, WithdrawRequest } from '@pbnet/validation/campaigns';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { summaryLetter, withdrawalLetter } from './request-letters.ts';
import type { CampaignRequest } from './request.ts';
import { requestsRepository } from './requests.repository.ts';
import { sendToAccounts, sendToCenters, type LetterSending } from './send-letters.ts';
import { submissionsRepository } from './submissions.repository.ts';

export interface Ending<Input> extends LetterSending {
  readonly input: Input;
  readonly now: Date;
}

/** Ends the campaign with a summary, which goes to headquarters and to everybody who answered. */
export async function closeRequest(
  tx: Transaction,
  actor: Actor,
  { input, now, ...sending }: Ending<CloseRequest>,
): Promise<void> {
  const { campaignId, version, summary } = input;
  const campaign = await lockOpen(tx, campaignId, {
    version,
    repeated: (found) => !found.withdrawn && found.summary === summary,
  });
  if (!campaign) return;
  await requestsRepository(tx).end(campaignId, now, { summary });
  await audit(tx, actor, {
    action: 'campaign.close',
    entity: 'campaign',
    entityId: campaignId,
    before: { closed: false },
    after: { closed: true, summary },
  });
  const cards = await submissionsRepository(tx).of(campaignId, null);
  const counts = {
    asked: cards.length,
    answered: cards.filter(({ state }) => isAnswered(state)).length,
    nothing: cards.filter(({ state }) => state === 'nothing-to-report').length,
  };
  const letter = summaryLetter({ campaign, summary, counts, publicUrl: sending.publicUrl });
  const what = { campaignId, cause: 'summary', letter };
  await sendToCenters(tx, sending, { ...what, to: ({ state }) => isAnswered(state) });
  const accountIds = [actor.accountId, ...(campaign.createdBy === null ? [] : [campaign.createdBy])];
  await sendToAccounts(tx, sending, { ...what, accountIds });
}

/** Takes the question back: nobody owes an answer, and everybody asked learns why. */
export async function withdrawRequest(
  tx: Transaction,
  actor: Actor,
  { input, now, ...sending }: Ending<WithdrawRequest>,
): Promise<void> {
  const { campaignId, version, reason } = input;
  const campaign = await lockOpen(tx, campaignId, {
    version,
    repeated: ({ withdrawalReason }) => withdrawalReason === reason,
  });
  if (!campaign) return;
  await requestsRepository(tx).end(campaignId, now, { withdrawalReason: reason });
  await audit(tx, actor, {
    action: 'campaign.withdraw',
    entity: 'campaign',
    entityId: campaignId,
    before: { closed: false },
    after: { withdrawn: true, reason },
  });
  const letter = withdrawalLetter({ campaign, reason, publicUrl: sending.publicUrl });
  await sendToCenters(tx, sending, { campaignId, cause: 'withdrawal', letter, to: () => true });
}

interface Expected {
  readonly version: number;
  /** True when the found campaign was ended by this very command. */
  repeated(found: CampaignRequest): boolean;
}

/** The campaign, locked and still running; undefined when the same command has ended it already. */
async function lockOpen(tx: Transaction, campaignId: string, { version, repeated }: Expected) {
  const campaign = await requestsRepository(tx).lock(campaignId, 'update');
  if (!campaign) throw new DomainError('not-found', 'not-found');
  if (campaign.closed && campaign.version === version + 1 && repeated(campaign)) return undefined;
  if (campaign.withdrawn) throw new DomainError('rule-broken', 'campaign-withdrawn');
  if (campaign.closed) throw new DomainError('rule-broken', 'campaign-closed');
  if (campaign.version !== version) throw new DomainError('conflict', 'stale-edit', { current: campaign });
  return campaign;
}

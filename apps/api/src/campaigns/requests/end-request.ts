import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { isAnswered } from '@pbnet/domain/campaigns';
import type { CloseRequest, WithdrawRequest } from '@pbnet/validation/campaigns';
import { audit, type AuditActor } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { CampaignListener } from '../campaign-listener.ts';
import { campaignsRepository } from '../campaigns.repository.ts';
import { refuseForeign } from '../refuse-foreign.ts';
import type { Answers } from './answers.ts';
import { summaryLetter, withdrawalLetter } from './request-letters.ts';
import { tellCard } from './request-notices.ts';
import { requestPath } from './request-source.ts';
import type { CampaignRequest } from './request.ts';
import { requestsRepository } from './requests.repository.ts';
import { sendToAccounts, sendToCenters, type LetterSending } from './send-letters.ts';

export interface Ending<Input> extends LetterSending {
  readonly input: Input;
  readonly now: Date;
}

export interface Closing extends LetterSending {
  readonly answers: Answers;
  readonly listeners: readonly CampaignListener[];
  readonly now: Date;
}

/** Ends the campaign with a summary, which goes to headquarters and to everybody who answered. */
export async function closeRequest(
  tx: Transaction,
  actor: Actor,
  { input, ...closing }: Closing & { readonly input: CloseRequest },
): Promise<void> {
  const { campaignId, version, summary } = input;
  const campaign = await lockOpen(tx, campaignId, {
    actor,
    version,
    repeated: (found) => found.closed && !found.withdrawn && found.summary === summary,
  });
  if (campaign) await close(tx, actor, { ...closing, campaign, summary });
}

/** @param closing its campaign is locked until the transaction ends */
export async function close(
  tx: Transaction,
  actor: AuditActor,
  closing: Closing & { readonly campaign: CampaignRequest; readonly summary: string },
): Promise<void> {
  const { campaign, summary, answers, listeners, now, ...sending } = closing;
  const { id: campaignId, kind, title } = campaign;
  await requestsRepository(tx).end(campaignId, now, { summary });
  await audit(tx, actor, {
    action: 'campaign.close',
    entity: 'campaign',
    entityId: campaignId,
    before: { closed: false },
    after: { closed: true, summary },
  });
  const cards = await answers.of(tx, campaign, null);
  const answered = cards.flatMap((card) => (isAnswered(card.state) ? [card.regionalCenterId] : []));
  const counts = {
    asked: cards.length,
    answered: answered.length,
    nothing: cards.filter(({ state }) => state === 'nothing-to-report').length,
  };
  const about = { campaign, summary, counts, publicUrl: sending.publicUrl };
  const what = { campaignId, cause: 'summary' };
  await sendToCenters(tx, sending, {
    ...what,
    letter: summaryLetter({ ...about, silent: [] }),
    to: ({ regionalCenterId }) => answered.includes(regionalCenterId),
  });
  const recipients = await campaignsRepository(tx).recipients(null);
  const silent = cards
    .filter(({ regionalCenterId }) => !answered.includes(regionalCenterId))
    .map(({ regionalCenterId }) => recipients.get(regionalCenterId)?.name ?? '');
  const accountIds = [actor.accountId, campaign.createdBy].filter((accountId) => accountId !== null);
  await sendToAccounts(tx, sending, { ...what, letter: summaryLetter({ ...about, silent }), accountIds });
  await tellCard(tx, campaignId, null);
  const closed = { campaignId, kind, title, at: now, asked: cards.length, answered };
  for (const listener of listeners) await listener.closed(tx, { ...closed, to: requestPath(campaignId) });
}

/** Takes the question back: nobody owes an answer, and everybody asked learns why. */
export async function withdrawRequest(
  tx: Transaction,
  actor: Actor,
  { input, now, ...sending }: Ending<WithdrawRequest>,
): Promise<void> {
  const { campaignId, version, reason } = input;
  const campaign = await lockOpen(tx, campaignId, {
    actor,
    version,
    repeated: ({ withdrawalReason }) => withdrawalReason === reason,
    whenClosed: 'campaign-withdraw-closed',
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
  // Who has not been asked yet is not told that the question is taken back.
  const to = ({ askedAt }: { readonly askedAt: string | null }) => askedAt !== null;
  await sendToCenters(tx, sending, { campaignId, cause: 'withdrawal', letter, to });
  await tellCard(tx, campaignId, null);
}

export interface Expected {
  readonly actor: Actor;
  readonly version: number;
  /** True when the found campaign was left by this very command. */
  repeated(found: CampaignRequest): boolean;
  readonly whenClosed?: 'campaign-closed' | 'campaign-withdraw-closed';
}

/** The campaign, locked and still running; undefined when the same command has done its work already. */
export async function lockOpen(
  tx: Transaction,
  campaignId: string,
  { actor, version, repeated, whenClosed = 'campaign-closed' }: Expected,
): Promise<CampaignRequest | undefined> {
  const campaign = await requestsRepository(tx).lock(campaignId, 'update');
  if (!campaign) throw new DomainError('not-found', 'not-found');
  refuseForeign(actor, campaign.kind);
  if (campaign.version === version + 1 && repeated(campaign)) return undefined;
  if (campaign.withdrawn) throw new DomainError('rule-broken', 'campaign-withdrawn');
  if (campaign.closed) throw new DomainError('rule-broken', whenClosed);
  if (campaign.version !== version) throw new DomainError('conflict', 'stale-edit', { current: campaign });
  return campaign;
}

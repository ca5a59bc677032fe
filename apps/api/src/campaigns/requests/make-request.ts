import { dayIn, DomainError, type MessageKey } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { campaignDaysRefusal, type CampaignDaysRefusal } from '@pbnet/domain/campaigns';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { NewCampaign } from '../campaign-making.ts';
import { requestLetter, type RequestInLetter } from './request-letters.ts';
import { requestsRepository } from './requests.repository.ts';
import { sendToCenters, type LetterSending } from './send-letters.ts';
import { submissionsRepository, type StoredSubmission } from './submissions.repository.ts';

const refusals = {
  'due-in-past': 'campaign-due-in-past',
  'due-before-opening': 'campaign-due-before-opening',
  'closes-before-due': 'campaign-closes-before-due',
} as const satisfies Record<CampaignDaysRefusal, MessageKey>;

/** Headquarters counts its days in Moscow. */
export const headquartersZone = 'Europe/Moscow';

export interface SendingRequests {
  readonly campaign: RequestInLetter;
  to(submission: StoredSubmission): boolean;
  readonly now: Date;
}

/** The letter that asks, and the day on which it did. @returns how many letters went */
export async function sendRequests(
  tx: Transaction,
  sending: LetterSending,
  { campaign, to, now }: SendingRequests,
): Promise<number> {
  const letter = requestLetter({ campaign, publicUrl: sending.publicUrl });
  const sent = await sendToCenters(tx, sending, { campaignId: campaign.id, cause: 'request', to, letter });
  await submissionsRepository(tx).asked(campaign.id, sent, now);
  return sent.length;
}

export interface Making extends LetterSending {
  readonly input: NewCampaign;
  readonly now: Date;
}

/** Makes the campaign, a card for everybody asked and a letter to each; sent twice, it is made once. */
export async function makeRequest(
  tx: Transaction,
  actor: Actor,
  { input, now, ...sending }: Making,
): Promise<{ readonly campaignId: string }> {
  const { regionalCenterIds, ...request } = input;
  const { id, opensOn, dueOn, closesOn, audience } = request;
  const today = dayIn(headquartersZone, now);
  const refusal = campaignDaysRefusal(request, today);
  if (refusal) throw new DomainError('rule-broken', refusals[refusal], { opensOn, dueOn, closesOn });

  const repository = requestsRepository(tx);
  if (!(await repository.add({ ...request, createdBy: actor.accountId }))) {
    const there = await repository.byId(id, null);
    if (there?.title !== request.title || there.request !== request.request)
      throw new DomainError('conflict', 'stale-edit', { current: there });
    return { campaignId: id };
  }
  const chosen = audience === 'all' ? null : [...new Set(regionalCenterIds)];
  const asked = await repository.ask(id, chosen, today);
  if (asked === 0 || (chosen !== null && asked < chosen.length))
    throw new DomainError('rule-broken', 'campaign-without-audience');
  await audit(tx, actor, {
    action: 'campaign.create',
    entity: 'campaign',
    entityId: id,
    after: { ...request, asked },
  });
  // A campaign announced for later asks on the day of its opening, by each regional center's own clocks.
  if (opensOn <= today) await sendRequests(tx, sending, { campaign: request, to: () => true, now });
  return { campaignId: id };
}

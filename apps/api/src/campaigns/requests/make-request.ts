import { dayIn, DomainError, type MessageKey } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { campaignDaysRefusal, type CampaignDaysRefusal } from '@pbnet/domain/campaigns';
import type { CreateRequest } from '@pbnet/validation/campaigns';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { requestLetter } from './request-letters.ts';
import { requestsRepository } from './requests.repository.ts';
import { sendToCenters, type LetterSending } from './send-letters.ts';

const refusals = {
  'due-in-past': 'campaign-due-in-past',
  'due-before-opening': 'campaign-due-before-opening',
  'closes-before-due': 'campaign-closes-before-due',
} as const satisfies Record<CampaignDaysRefusal, MessageKey>;

/** Headquarters counts its days in Moscow. */
const headquartersZone = 'Europe/Moscow';

export interface Making extends LetterSending {
  readonly input: CreateRequest;
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
  await sendToCenters(tx, sending, {
    campaignId: id,
    cause: 'request',
    to: () => true,
    letter: requestLetter({ campaign: request, publicUrl: sending.publicUrl }),
  });
  return { campaignId: id };
}

import { dayIn, DomainError, type Day, type MessageKey } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { isAnswered, requestChangeRefusal, type RequestChangeRefusal } from '@pbnet/domain/campaigns';
import type { ChangeRequest } from '@pbnet/validation/campaigns';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { extensionsRepository } from '../extensions.repository.ts';
import type { Answers } from './answers.ts';
import { lockOpen, type Ending } from './end-request.ts';
import { headquartersZone } from './make-request.ts';
import { changeLetter } from './request-letters.ts';
import { tellCard } from './request-notices.ts';
import type { CampaignRequest } from './request.ts';
import { requestsRepository } from './requests.repository.ts';
import { sendToCenters } from './send-letters.ts';

const refusals = {
  'closes-before-due': 'campaign-change-closes-before-due',
  'closes-in-past': 'campaign-closes-in-past',
} as const satisfies Record<RequestChangeRefusal, MessageKey>;

/** The last of the days that the campaign and its extensions have set. */
async function latestDueDay(tx: Transaction, { id, dueOn }: CampaignRequest): Promise<Day> {
  const granted = (await extensionsRepository(tx).of(id, null)).filter(({ state }) => state === 'granted');
  return granted.reduce((latest, { newDueOn }) => (newDueOn > latest ? newDueOn : latest), dueOn);
}

export interface Changing extends Ending<ChangeRequest> {
  readonly answers: Answers;
}

/** Puts the question in other words while it runs. Who was slower is told and gets what stands now. */
export async function changeRequest(
  tx: Transaction,
  actor: Actor,
  { input, answers, now, ...sending }: Changing,
): Promise<void> {
  const { campaignId, version, tell, ...change } = input;
  const { title, request, closesOn } = change;
  const before = await lockOpen(tx, campaignId, {
    actor,
    version,
    repeated: (found) =>
      !found.closed && found.title === title && found.request === request && found.closesOn === closesOn,
  });
  if (!before) return;
  if (closesOn !== before.closesOn) {
    const dueOn = await latestDueDay(tx, before);
    const refusal = requestChangeRefusal({ dueOn, closesOn }, dayIn(headquartersZone, now));
    if (refusal) throw new DomainError('rule-broken', refusals[refusal], { dueOn, closesOn });
  }
  await requestsRepository(tx).change(campaignId, change);
  await audit(tx, actor, {
    action: 'campaign.change',
    entity: 'campaign',
    entityId: campaignId,
    before: { title: before.title, request: before.request, closesOn: before.closesOn },
    after: change,
  });
  if (tell) {
    const cards = await answers.of(tx, before, null);
    const owing = new Set(
      cards.filter(({ state }) => !isAnswered(state)).map((card) => card.regionalCenterId),
    );
    await sendToCenters(tx, sending, {
      campaignId,
      cause: `change-${version}`,
      letter: changeLetter({ campaign: { ...before, ...change }, publicUrl: sending.publicUrl }),
      to: ({ regionalCenterId, askedAt }) => askedAt !== null && owing.has(regionalCenterId),
    });
  }
  await tellCard(tx, campaignId, null);
}

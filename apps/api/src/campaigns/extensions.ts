import { dayInWords, DomainError } from '@pbnet/domain';
import { extensionRefusal, isAwaited } from '@pbnet/domain/campaigns';
import type { Actor } from '@pbnet/domain/access';
import type { DecideExtension, RequestExtension } from '@pbnet/validation/campaigns';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { readCards } from './campaign-cards.ts';
import { decisionLetter } from './campaign-letters.ts';
import type { Campaign, CampaignSource } from './campaign-source.ts';
import { extensionsRepository, type Extension } from './extensions.repository.ts';

export interface Requesting {
  readonly source: CampaignSource;
  readonly campaign: Campaign;
  readonly now: Date;
}

/** A regional center asks for a later day for itself. One request waits at a time. */
export async function requestExtension(
  tx: Transaction,
  actor: Actor,
  { source, campaign, now, ...asked }: Requesting & Pick<RequestExtension, 'newDueOn' | 'reason'>,
): Promise<{ readonly extensionId: string }> {
  if (actor.place.kind !== 'regional-center') throw new DomainError('forbidden', 'place-forbidden');
  const { regionId, regionalCenterId } = actor.place;
  const [card] = await readCards(tx, { source, campaign, only: regionalCenterId, now });
  if (!card || !isAwaited(card.state)) throw new DomainError('rule-broken', 'card-not-awaited');
  refuseDay(asked.newDueOn, { dueOn: card.dueOn, closesOn: campaign.closesOn });
  const request = { campaignId: campaign.id, regionId, regionalCenterId, oldDueOn: card.dueOn, ...asked };
  const id = await extensionsRepository(tx).add({ ...request, requestedBy: actor.accountId });
  if (id === undefined) throw new DomainError('conflict', 'extension-pending');
  await audit(tx, actor, {
    action: 'extension.request',
    entity: 'campaign-extension',
    entityId: id,
    place: actor.place,
    after: request,
  });
  await source.notify(tx, campaign, regionalCenterId);
  return { extensionId: id };
}

function refuseDay(
  newDueOn: RequestExtension['newDueOn'],
  limits: Parameters<typeof extensionRefusal>[1],
): void {
  const { dueOn, closesOn } = limits;
  const refusal = extensionRefusal(newDueOn, limits);
  if (refusal === 'not-later')
    throw new DomainError('rule-broken', 'extension-not-later', { dueOn: dayInWords(dueOn) });
  if (refusal === 'after-closing')
    throw new DomainError('rule-broken', 'extension-after-closing', {
      closesOn: closesOn ? dayInWords(closesOn) : '',
    });
}

export interface Deciding extends Requesting {
  /** Locked until the transaction ends. */
  readonly extension: Extension;
  readonly outbox: Outbox;
  readonly publicUrl: string;
}

/** Headquarters answers: a granted day holds for the centres at once, the regional center learns it by letter. */
export async function decideExtension(
  tx: Transaction,
  actor: Actor,
  {
    extension,
    source,
    campaign,
    now,
    outbox,
    publicUrl,
    ...decision
  }: Deciding & Pick<DecideExtension, 'grant' | 'reason'>,
): Promise<void> {
  if (extension.state !== 'requested') throw new DomainError('conflict', 'extension-decided');
  if (decision.grant && campaign.closed) throw new DomainError('rule-broken', 'campaign-closed');
  const { id, regionId, regionalCenterId, newDueOn } = extension;
  const state = decision.grant ? 'granted' : 'refused';
  await extensionsRepository(tx).decide(id, {
    state,
    decidedBy: actor.accountId,
    decisionReason: decision.reason,
  });
  if (decision.grant) await source.extend(tx, campaign, { regionalCenterId, newDueOn });
  const place = { kind: 'regional-center', regionId, regionalCenterId } as const;
  await audit(tx, actor, {
    action: decision.grant ? 'extension.grant' : 'extension.refuse',
    entity: 'campaign-extension',
    entityId: id,
    place,
    before: { state: 'requested' },
    after: { state, newDueOn, reason: decision.reason },
  });
  const [card] = await readCards(tx, { source, campaign, only: regionalCenterId, now });
  if (card?.email) {
    const words = source.words(campaign);
    const about = { card, words, publicUrl, extension, granted: decision.grant, reason: decision.reason };
    await outbox.enqueue(tx, {
      dedupeKey: `extension:${id}`,
      kind: 'extension',
      to: card.email,
      place,
      ...decisionLetter(about),
    });
  }
  await source.notify(tx, campaign, regionalCenterId);
}

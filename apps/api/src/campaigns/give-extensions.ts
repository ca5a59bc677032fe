import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { extensionRefusal, isAwaited, type ExtensionSkip } from '@pbnet/domain/campaigns';
import type { ExtendCards } from '@pbnet/validation/campaigns';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { readCards, type Card } from './campaign-cards.ts';
import { decisionLetter } from './campaign-letters.ts';
import { extensionsRepository, type Extension } from './extensions.repository.ts';
import type { Requesting } from './extensions.ts';

export interface SkippedExtension {
  readonly regionalCenterId: number;
  readonly name: string;
  readonly reason: ExtensionSkip;
}

export interface ExtensionOutcome {
  readonly extended: number;
  readonly skipped: readonly SkippedExtension[];
}

export interface Giving extends Requesting, Omit<ExtendCards, 'campaignId'> {
  readonly outbox: Outbox;
  readonly publicUrl: string;
}

/**
 * Headquarters gives a later day without having been asked. Sent twice, the second finds that the day is not later;
 * who has asked for a day gets an answer to the request instead.
 */
export async function giveExtensions(
  tx: Transaction,
  actor: Actor,
  giving: Giving,
): Promise<ExtensionOutcome> {
  const wanted = new Set(giving.regionalCenterIds);
  const cards = await readCards(tx, { ...giving, only: null });
  const chosen = cards.filter(({ regionalCenterId }) => wanted.has(regionalCenterId));
  if (chosen.length < wanted.size) throw new DomainError('not-found', 'not-found');
  const skipped: SkippedExtension[] = [];
  for (const card of chosen) {
    const reason = skipOf(card, giving);
    if (reason) skipped.push({ regionalCenterId: card.regionalCenterId, name: card.name, reason });
    else await give(tx, actor, { ...giving, card });
  }
  return { extended: chosen.length - skipped.length, skipped };
}

function skipOf(card: Card, { newDueOn, campaign }: Giving): ExtensionSkip | undefined {
  if (!isAwaited(card.state)) return 'not-awaited';
  if (card.extensions.some(({ state }) => state === 'requested')) return 'asks';
  return extensionRefusal(newDueOn, { dueOn: card.dueOn, closesOn: campaign.closesOn });
}

async function give(
  tx: Transaction,
  actor: Actor,
  { card, source, campaign, newDueOn, reason, outbox, publicUrl, now }: Giving & { readonly card: Card },
): Promise<void> {
  const { regionId, regionalCenterId, email } = card;
  const place = { kind: 'regional-center', regionId, regionalCenterId } as const;
  const days = {
    campaignId: campaign.id,
    regionId,
    regionalCenterId,
    oldDueOn: card.dueOn,
    newDueOn,
    reason,
  };
  const { accountId } = actor;
  const id = await extensionsRepository(tx).give({ ...days, requestedBy: accountId, decidedBy: accountId });
  await source.extend(tx, campaign, { regionalCenterId, newDueOn });
  await audit(tx, actor, {
    action: 'extension.give',
    entity: 'campaign-extension',
    entityId: id,
    place,
    before: { dueOn: card.dueOn },
    after: days,
  });
  if (email !== null) {
    const at = now.toISOString();
    const extension: Extension = { ...days, id, state: 'granted', requestedAt: at, decisionReason: reason };
    await outbox.enqueue(tx, {
      dedupeKey: `extension:${id}`,
      kind: 'extension',
      to: email,
      place,
      ...decisionLetter({
        card,
        words: source.words(campaign),
        publicUrl,
        extension,
        granted: true,
        reason,
      }),
    });
  }
  await source.notify(tx, campaign, regionalCenterId);
}

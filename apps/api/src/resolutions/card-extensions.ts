import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { isOwed } from '@pbnet/domain/resolutions';
import type { DecideCardExtension, RequestCardExtension } from '@pbnet/validation/resolutions';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { cardsRepository } from './cards.repository.ts';
import { placeOf, refusalOf } from './change-card.ts';

/** The party asks for a later day; the old one stays until it is granted, and is kept then. */
export async function requestCardExtension(
  tx: Transaction,
  actor: Actor,
  { input, now }: { readonly input: RequestCardExtension; readonly now: Date },
): Promise<void> {
  const repository = cardsRepository(tx);
  const { cardId, version, newDueOn, reason } = input;
  const card = await repository.lock(cardId);
  if (!card) throw new DomainError('not-found', 'not-found');
  if (!isOwed(card.state)) throw new DomainError('rule-broken', refusalOf(card.state));
  const { dueOn, regionId, regionalCenterId, zone } = card;
  if (dueOn === null) throw new DomainError('rule-broken', 'assignment-without-date');
  const [waiting] = await repository.extensions(cardId);
  if (waiting?.state === 'requested') {
    if (waiting.newDueOn === newDueOn && waiting.reason === reason) return;
    throw new DomainError('conflict', 'extension-pending');
  }
  if (card.version !== version) throw new DomainError('conflict', 'stale-edit', { current: card });
  if (newDueOn <= dueOn || newDueOn < dayIn(zone, now))
    throw new DomainError('rule-broken', 'assignment-not-later', { dueOn });
  const request = { assignmentId: cardId, regionId, regionalCenterId, oldDueOn: dueOn, newDueOn, reason };
  const id = await repository.addExtension({ ...request, requestedBy: actor.accountId, requestedAt: now });
  if (id === undefined) throw new DomainError('conflict', 'extension-pending');
  await audit(tx, actor, {
    action: 'assignment.ask-extension',
    entity: 'assignment',
    entityId: cardId,
    place: placeOf(card),
    after: { oldDueOn: dueOn, newDueOn, reason },
  });
}

export interface DecidedExtension {
  readonly cardId: string;
  readonly newDueOn: RequestCardExtension['newDueOn'];
  readonly anew: boolean;
}

export async function decideCardExtension(
  tx: Transaction,
  actor: Actor,
  { input, now }: { readonly input: DecideCardExtension; readonly now: Date },
): Promise<DecidedExtension> {
  const repository = cardsRepository(tx);
  const { extensionId, grant, words } = input;
  const extension = await repository.lockExtension(extensionId);
  const card = extension && (await repository.lock(extension.assignmentId));
  if (!extension || !card) throw new DomainError('not-found', 'not-found');
  const state = grant ? 'granted' : 'refused';
  const { newDueOn, oldDueOn } = extension;
  const decided = { cardId: card.id, newDueOn };
  if (extension.decidedBy === actor.accountId && extension.state === state)
    return { ...decided, anew: false };
  if (extension.state !== 'requested') throw new DomainError('conflict', 'extension-decided');
  if (grant && card.state === 'confirmed') throw new DomainError('rule-broken', 'assignment-confirmed');
  await repository.decideExtension(extensionId, {
    state,
    decidedBy: actor.accountId,
    decidedAt: now,
    decisionReason: words,
  });
  if (grant) await repository.change(card.id, { dueOn: newDueOn, extensions: card.extensions + 1 });
  await audit(tx, actor, {
    action: grant ? 'assignment.extend' : 'assignment.refuse-extension',
    entity: 'assignment',
    entityId: card.id,
    place: placeOf(card),
    before: { dueOn: oldDueOn },
    after: { dueOn: grant ? newDueOn : oldDueOn, words },
  });
  return { ...decided, anew: true };
}

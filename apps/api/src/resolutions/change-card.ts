import { dayIn, DomainError, type MessageKey } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import { afterAssignmentCommand, type AssignmentCommand } from '@pbnet/domain/resolutions';
import { audit, type AuditActor } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { cardsRepository, type StoredCard } from './cards.repository.ts';
import { resolutionsRepository } from './resolutions.repository.ts';

export interface CardCommand {
  readonly cardId: string;
  readonly command: AssignmentCommand;
  /** Of the card that the person had before the eyes. */
  readonly version: number;
  readonly words: string;
  readonly links?: readonly string[];
  /** Made by the form: the same report is taken once. */
  readonly reportId?: string;
  readonly now: Date;
}

export interface ChangedCard {
  readonly card: StoredCard;
  /** False when the same command had already done its work: nothing follows from it twice. */
  readonly anew: boolean;
}

export function placeOf({ regionId, regionalCenterId }: StoredCard): Place {
  return regionId === null || regionalCenterId === null
    ? { kind: 'network' }
    : { kind: 'regional-center', regionId, regionalCenterId };
}

/** Takes one step of one card, with its trace. */
export async function changeCard(
  tx: Transaction,
  actor: Actor,
  { cardId, command, version, words, links = [], reportId, now }: CardCommand,
): Promise<ChangedCard> {
  const repository = cardsRepository(tx);
  const card = await repository.lock(cardId);
  if (!card) throw new DomainError('not-found', 'not-found');
  if (reportId !== undefined && (await repository.hasReport(reportId, cardId))) return { card, anew: false };
  if (command === 'confirm' && card.confirmedBy === actor.accountId && card.version === version + 1)
    return { card, anew: false };
  const state = afterAssignmentCommand(card.state, command);
  if (state === undefined) throw new DomainError('rule-broken', refusalOf(card.state));
  if (card.version !== version) throw new DomainError('conflict', 'stale-edit', { current: card });
  if (command === 'confirm' || command === 'return') await guardController(tx, actor, card);
  await applyCommand(tx, actor, { card, command, state, words, links, reportId, now });
  return { card, anew: true };
}

export interface Applying {
  readonly card: StoredCard;
  readonly command: AssignmentCommand;
  readonly state: StoredCard['state'];
  readonly words: string;
  readonly links: readonly string[];
  readonly reportId?: string | undefined;
  readonly now: Date;
}

export async function applyCommand(
  tx: Transaction,
  actor: AuditActor,
  { card, command, state, words, links, reportId, now }: Applying,
): Promise<void> {
  const repository = cardsRepository(tx);
  const { id: assignmentId, regionId, regionalCenterId } = card;
  const changes = {
    news: {},
    report: { reportedOn: dayIn(card.zone, now), reportedBy: actor.accountId },
    propose: { reportedOn: dayIn(card.zone, now), reportedBy: null },
    confirm: { confirmedAt: now, confirmedBy: actor.accountId },
    return: { reportedOn: null, reportedBy: null },
  } as const satisfies Record<AssignmentCommand, Partial<StoredCard>>;
  await repository.change(assignmentId, { state, ...changes[command] });
  await repository.addEvent({
    ...(reportId === undefined ? {} : { id: reportId }),
    ...{ assignmentId, regionId, regionalCenterId, command, words, links },
    step: card.version + 1,
    byId: actor.accountId,
    at: now,
  });
  await audit(tx, actor, {
    action: `assignment.${command}`,
    entity: 'assignment',
    entityId: assignmentId,
    place: placeOf(card),
    before: { state: card.state },
    after: { state, words, links },
  });
}

/** The controller confirms, and never what the same person has reported. */
async function guardController(tx: Transaction, actor: Actor, card: StoredCard): Promise<void> {
  if (card.reportedBy === actor.accountId) throw new DomainError('forbidden', 'assignment-own-report');
  const decision = await resolutionsRepository(tx).lockDecision(card.decisionId);
  const other = decision?.controllerId;
  if (other && other !== actor.accountId && actor.role !== 'director')
    throw new DomainError('forbidden', 'assignment-other-controller');
}

export function refusalOf(state: StoredCard['state']): MessageKey {
  if (state === 'confirmed') return 'assignment-confirmed';
  return state === 'reported' ? 'assignment-reported' : 'assignment-not-reported';
}

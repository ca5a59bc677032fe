import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  agreedOpeningStates,
  changedOpeningFields,
  type OpeningContent,
  type OpeningField,
  type OpeningSide,
  type OpeningState,
} from '@pbnet/domain/openings';
import type { AnswerChange, EndChange, RequestChange } from '@pbnet/validation/openings';
import type { Transaction } from '../database.ts';
import { auditOpening } from './change-opening.ts';
import type { StepRun } from './desk.ts';
import { readContent } from './opening-content.ts';
import { staleOpening } from './opening-refusals.ts';
import { sideOf } from './opening-rights.ts';
import type { OpeningChange, PlannedOpening } from './opening.ts';
import { openingsRepository } from './openings.repository.ts';
import { tellOtherSide } from './tell-side.ts';

const changeable: readonly OpeningState[] = ['under-review', ...agreedOpeningStates];

/** True while the card changes by wishes of one side that the other answers. */
export function takesWishes({ state }: Pick<PlannedOpening, 'state'>): boolean {
  return changeable.includes(state);
}

function part(content: OpeningContent, fields: readonly OpeningField[]): Partial<OpeningContent> {
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}

function sideWith(actor: Actor): OpeningSide {
  const side = sideOf(actor);
  if (side === null) throw new DomainError('forbidden', 'place-forbidden');
  return side;
}

async function lockOpening(tx: Transaction, id: string): Promise<PlannedOpening> {
  const opening = await openingsRepository(tx).lock(id);
  if (!opening) throw new DomainError('not-found', 'not-found');
  return opening;
}

/** One side asks to change what both look at. One wish waits at a time; the same wish sent twice is one. */
export async function requestChange(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<RequestChange>,
): Promise<void> {
  const { id, version, changeId, words } = input;
  const { now, today } = desk;
  const side = sideWith(actor);
  const repository = openingsRepository(tx);
  const opening = await lockOpening(tx, id);
  const changes = await repository.changes(id);
  if (changes.some((change) => change.id === changeId)) return;
  if (opening.state === 'proposed') throw new DomainError('rule-broken', 'opening-change-not-needed');
  if (changes.some(({ state }) => state === 'pending'))
    throw new DomainError('conflict', 'opening-change-pending');
  if (opening.version !== version || !takesWishes(opening)) throw staleOpening(opening, 'save');
  const { regionId, regionalCenterId } = opening;
  const content = await readContent(tx, { content: input.content, regionId, id, before: opening, today });
  const fields = changedOpeningFields(opening, content);
  if (fields.length === 0) throw new DomainError('rule-broken', 'opening-change-nothing');
  const wish = { before: part(opening, fields), after: part(content, fields) };
  await repository.addChange({
    ...{ id: changeId, openingId: id, regionId, regionalCenterId, requestedBy: side },
    ...{ requestedById: actor.accountId, requestedAt: now, words, ...wish },
  });
  await repository.write(id, {}, now);
  await auditOpening(tx, actor, { before: opening, action: 'request-change', written: wish.after });
  await tellOtherSide(tx, { desk, opening, news: 'change-requested', side, words });
}

/** The wish that waits, for an answer that was given to this very version of it. */
function pendingOf(
  changes: readonly OpeningChange[],
  { changeId, version }: Pick<EndChange, 'changeId' | 'version'>,
): OpeningChange {
  const change = changes.find(({ id }) => id === changeId);
  if (!change) throw new DomainError('not-found', 'not-found');
  if (change.state !== 'pending' || change.version !== version)
    throw new DomainError('conflict', 'opening-change-answered');
  return change;
}

/** The other side answers: an accepted wish is in the card at once. */
export async function answerChange(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<AnswerChange>,
): Promise<void> {
  const { id, accept, reason } = input;
  const { now, today } = desk;
  const side = sideWith(actor);
  const repository = openingsRepository(tx);
  const opening = await lockOpening(tx, id);
  const change = pendingOf(await repository.changes(id), input);
  if (change.requestedBy === side) throw new DomainError('rule-broken', 'opening-own-change');
  if (accept) {
    const { regionId } = opening;
    const wished = { ...opening, ...change.after };
    const content = await readContent(tx, { content: wished, regionId, id, before: wished, today });
    const { addresses, ...columns } = part(content, changedOpeningFields(opening, content));
    await repository.write(id, columns, now);
    if (addresses) await repository.writeAddresses(opening, addresses);
    await repository.addStep({
      ...{ opening, command: 'change', state: opening.state, side, words: change.words },
      oldMonth: 'plannedMonth' in change.after ? opening.plannedMonth : null,
      ...{ actorId: actor.accountId, at: now },
    });
  } else await repository.write(id, {}, now);
  const state = accept ? 'accepted' : 'refused';
  const answer = reason === '' ? null : reason;
  await repository.endChange(change.id, { state, answer, decidedById: actor.accountId, decidedAt: now });
  const action = accept ? 'accept-change' : 'refuse-change';
  await auditOpening(tx, actor, { before: opening, action, written: accept ? change.after : { answer } });
  const news = accept ? 'change-accepted' : 'change-refused';
  await tellOtherSide(tx, { desk, opening, news, side, words: answer });
}

/** Who asked takes the wish back. */
export async function cancelChange(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<EndChange>,
): Promise<void> {
  const { id } = input;
  const repository = openingsRepository(tx);
  const opening = await lockOpening(tx, id);
  const change = pendingOf(await repository.changes(id), input);
  if (change.requestedBy !== sideWith(actor)) throw new DomainError('forbidden', 'place-forbidden');
  await repository.endChange(change.id, {
    ...{ state: 'cancelled', decidedById: actor.accountId, decidedAt: now },
  });
  await repository.write(id, {}, now);
  await auditOpening(tx, actor, { before: opening, action: 'cancel-change', written: {} });
}

import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { CreateOpening, SaveOpening } from '@pbnet/validation/openings';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { changeOpening, placeOf, withoutPersonal } from './change-opening.ts';
import type { StepRun } from './desk.ts';
import { columnsOf, placeFor, readContent } from './opening-content.ts';
import { comparable } from './opening-refusals.ts';
import { sideOf } from './opening-rights.ts';
import { openingsRepository } from './openings.repository.ts';
import { tellOtherSide } from './tell-side.ts';

/** Makes the proposal and tells the other side; sent twice, it is made once. */
export async function createOpening(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<CreateOpening>,
): Promise<void> {
  const { id, campaignId } = input;
  const { now, today } = desk;
  const side = sideOf(actor);
  if (side === null) throw new DomainError('forbidden', 'place-forbidden');
  const repository = openingsRepository(tx);
  const known = await repository.lock(id);
  if (known && known.name !== input.content.name)
    throw new DomainError('conflict', 'stale-edit', { current: comparable(known) });
  if (known) return;
  const place = await placeFor(tx, actor, input.regionalCenterId);
  const content = await readContent(tx, {
    ...{ content: input.content, regionId: place.regionId, id, before: null, today },
  });
  const added = await repository.add({
    ...columnsOf(content),
    ...{ ...place, id, campaignId, proposedBy: side, proposedAt: now },
    ...{ createdBy: actor.accountId, createdAt: now, changedAt: now },
  });
  if (!added) return;
  await repository.writeAddresses({ id, ...place }, content.addresses);
  const opening = await repository.lock(id);
  if (!opening) throw new DomainError('not-found', 'not-found');
  await repository.addStep({
    ...{ opening, command: 'propose', state: 'proposed', side, words: null, oldMonth: null },
    ...{ actorId: actor.accountId, at: now },
  });
  await audit(tx, actor, {
    action: 'planned-opening.propose',
    entity: 'planned-opening',
    entityId: id,
    place: placeOf(opening),
    after: withoutPersonal(content),
  });
  await tellOtherSide(tx, { desk, opening, news: 'proposed', side, words: null });
}

/** The proposing side corrects what nobody looks at yet. */
export async function saveOpening(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<SaveOpening>,
): Promise<void> {
  const { id, version } = input;
  const before = await openingsRepository(tx).lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  const { regionId } = before;
  const content = await readContent(tx, {
    ...{ content: input.content, regionId, id, before, today: desk.today },
  });
  await changeOpening(tx, actor, {
    ...{ id, version, command: 'save', now: desk.now },
    ...{ change: columnsOf(content), addresses: content.addresses },
  });
}

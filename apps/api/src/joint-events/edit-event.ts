import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { CreateEvent, SaveEvent } from '@pbnet/validation/joint-events';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { changeEvent, placeOf } from './change-event.ts';
import type { Desk, StepRun } from './desk.ts';
import { columnsOf, placeFor, refuseAgreed, refuseContent, refuseForeignCenter } from './event-content.ts';
import { jointEventsRepository } from './joint-events.repository.ts';

/** Makes the card; sent twice, it is made once. */
export async function createEvent(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: { readonly input: CreateEvent; readonly desk: Pick<Desk, 'now'> },
): Promise<void> {
  const { id, content, campaignId } = input;
  await refuseContent(tx, content);
  const place = await placeFor(tx, actor, input);
  const repository = jointEventsRepository(tx);
  const added = await repository.add({
    ...columnsOf(content),
    ...place,
    id,
    campaignId,
    createdBy: actor.accountId,
    createdAt: now,
    changedAt: now,
  });
  const event = await repository.lock(id);
  if (!event) throw new DomainError('not-found', 'not-found');
  if (!added) {
    if (event.title !== content.title) throw new DomainError('conflict', 'stale-edit', { current: event });
    return;
  }
  await repository.addStep({
    event,
    ...{ command: 'create', state: 'draft', words: null, oldStartsAt: null, oldEndsAt: null },
    ...{ actorId: actor.accountId, at: now },
  });
  await audit(tx, actor, {
    action: 'joint-event.create',
    entity: 'joint-event',
    entityId: id,
    place: placeOf(event),
    after: content,
  });
}

export async function saveEvent(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<SaveEvent>,
): Promise<void> {
  const { id, version, centerId, content } = input;
  await refuseContent(tx, content);
  await changeEvent(tx, actor, {
    ...{ id, version, now },
    command: 'save',
    change: { ...columnsOf(content), ...(actor.place.kind === 'center' ? {} : { centerId }) },
    async check(before) {
      refuseAgreed(before, content);
      if (actor.place.kind !== 'center') await refuseForeignCenter(tx, before.regionalCenterId, centerId);
    },
  });
}

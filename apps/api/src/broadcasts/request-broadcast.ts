import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { usualPreparation } from '@pbnet/domain/broadcasts';
import type { BroadcastStepInput, RequestBroadcast, SaveBroadcast } from '@pbnet/validation/broadcasts';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { columnsOf, placeFor, refuseForeignThings, refuseSpan } from './broadcast-content.ts';
import type { StepRun } from './broadcast-desk.ts';
import { placeOf } from './broadcast-rights.ts';
import { slotFrom } from './broadcast-slot.ts';
import { broadcastsRepository } from './broadcasts.repository.ts';
import { changeBroadcast } from './change-broadcast.ts';
import { tellHeadquarters } from './tell.ts';

/** Makes the request; sent twice, it is made once. */
export async function createBroadcast(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<RequestBroadcast>,
): Promise<void> {
  const { id, content, regionalCenterId } = input;
  const repository = broadcastsRepository(tx);
  const known = await repository.lock(id);
  if (known) {
    if (known.title !== content.title) throw new DomainError('conflict', 'stale-edit', { current: known });
    return;
  }
  refuseSpan(content.startsAt, content.endsAt, desk.now);
  const place = await placeFor(tx, actor, regionalCenterId);
  await refuseForeignThings(tx, content, place.regionalCenterId);
  const row = columnsOf(content, usualPreparation);
  const added = await repository.add({
    ...{ ...row, ...place, id, preparation: usualPreparation },
    ...{ createdBy: actor.accountId, createdAt: desk.now, changedAt: desk.now },
  });
  const broadcast = added ? await repository.lock(id) : undefined;
  if (!broadcast) throw new DomainError('conflict', 'stale-edit', { current: null });
  await desk.secrets.keepTechnician(tx, broadcast, technicianOf(content));
  await repository.addStep({
    broadcast,
    ...{ command: 'create', state: 'requested', words: null, oldStartsAt: null, oldEndsAt: null },
    ...{ actorId: actor.accountId, at: desk.now },
  });
  await audit(tx, actor, {
    action: 'broadcast.create',
    entity: 'broadcast',
    entityId: id,
    place: placeOf(broadcast),
    after: row,
  });
  await tellHeadquarters(tx, actor, { desk, broadcast });
}

function technicianOf(content: RequestBroadcast['content']) {
  return { name: content.technician, contact: content.technicianContact };
}

export async function saveBroadcast(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<SaveBroadcast>,
): Promise<void> {
  const { id, version, content } = input;
  refuseSpan(content.startsAt, content.endsAt, desk.now);
  const { slotFrom: _from, ...columns } = columnsOf(content, 0);
  const { before } = await changeBroadcast(tx, actor, {
    ...{ id, version, command: 'save', change: columns, now: desk.now },
    check: ({ regionalCenterId }) => refuseForeignThings(tx, content, regionalCenterId),
    stampsOf: ({ preparation }) => ({ slotFrom: slotFrom(columns.startsAt, preparation) }),
  });
  await desk.secrets.keepTechnician(tx, before, technicianOf(content));
}

export async function askAgain(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<BroadcastStepInput>,
): Promise<void> {
  const { before, anew } = await changeBroadcast(tx, actor, {
    ...{ ...input, command: 'ask-again', now: desk.now },
    check({ startsAt, endsAt }) {
      if (startsAt !== null && endsAt !== null) refuseSpan(startsAt, endsAt, desk.now);
    },
  });
  if (anew)
    await tellHeadquarters(tx, actor, { desk, broadcast: { ...before, version: before.version + 1 } });
}

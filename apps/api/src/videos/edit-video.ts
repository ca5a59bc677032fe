import { DomainError } from '@pbnet/domain';
import { placeIds, type Actor } from '@pbnet/domain/access';
import type { CreateVideo, SaveVideo } from '@pbnet/validation/videos';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Desk, StepRun } from './desk.ts';
import { wrongState } from './move-video.ts';
import { changesOf, columnsOf, placeFor, refuseContent } from './video-content.ts';
import { mayTake, placeOf } from './video-rights.ts';
import { videosRepository } from './videos.repository.ts';

interface Making {
  readonly input: CreateVideo;
  readonly desk: Pick<Desk, 'now' | 'today'>;
}

/** Makes the card, which then waits for its file; sent twice, it is made once. */
export async function createVideo(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now, today } }: Making,
): Promise<void> {
  const { id, content } = input;
  const repository = videosRepository(tx);
  const known = await repository.lock(id);
  if (known && changesOf(known, content))
    throw new DomainError('conflict', 'stale-edit', { current: { ...known, tags: known.tags.join(', ') } });
  if (known) return;
  await refuseContent(tx, { content, before: null, now, today });
  const place = await placeFor(tx, actor, input.regionalCenterId);
  const row = { ...columnsOf(content), id, ...placeIds(place), createdBy: actor.accountId };
  const added = await repository.add({ ...row, createdAt: now, changedAt: now, stateSince: now });
  if (!added) throw new DomainError('not-found', 'not-found');
  const actorId = actor.accountId;
  await repository.addStep({
    ...{ video: { id, ...placeIds(place) }, command: 'create', state: 'uploading', actorId, at: now },
  });
  await audit(tx, actor, { action: 'video.create', entity: 'video', entityId: id, place, after: content });
}

/** Corrects the card. What nobody changed leaves no trace. */
export async function saveVideo(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now, today, shown } }: StepRun<SaveVideo>,
): Promise<void> {
  const { id, version, content } = input;
  const repository = videosRepository(tx);
  const before = await repository.lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  const changes = changesOf(before, content);
  if (changes === null) return;
  if (before.version !== version)
    throw new DomainError('conflict', 'stale-edit', {
      current: { ...before, tags: before.tags.join(', ') },
    });
  if (!mayTake(actor, before, 'save')) throw wrongState(before);
  await refuseContent(tx, { content, before, now, today });
  await repository.write(id, columnsOf(content), now);
  await repository.addStep({
    ...{ video: before, command: 'save', state: before.state, changes },
    ...{ actorId: actor.accountId, at: now },
  });
  const part = (side: 0 | 1) =>
    Object.fromEntries(Object.entries(changes).map(([field, values]) => [field, values[side]]));
  await audit(tx, actor, {
    ...{ action: 'video.save', entity: 'video', entityId: id, place: placeOf(before) },
    ...{ before: part(0), after: part(1) },
  });
  if (changes['publishAt'])
    await shown.postponed(tx, actor, {
      ...{ videoId: id, from: instant(before.publishAt), to: instant(content.publishAt) },
    });
  await shown.changed(tx, [id]);
}

const instant = (at: string | null): Date | null => (at === null ? null : new Date(at));

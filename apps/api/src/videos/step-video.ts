import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { OwnVideoCommand } from '@pbnet/domain/videos';
import type { AddPoster, ChoosePoster, VideoStepInput, WithdrawVideo } from '@pbnet/validation/videos';
import { randomUUID } from 'node:crypto';
import { asOwner } from '../as-owner.ts';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { StepRun } from './desk.ts';
import { jpegSides } from './jpeg-sides.ts';
import { moveVideo, staleVideo, wrongState } from './move-video.ts';
import { mayTake, placeOf } from './video-rights.ts';
import type { Video } from './video.ts';
import { videosRepository } from './videos.repository.ts';

interface Asked {
  readonly id: string;
  readonly version: number;
  readonly command: OwnVideoCommand;
}

/** The locked card, when the step is the actor's to take now. */
async function taken(tx: Transaction, actor: Actor, { id, version, command }: Asked): Promise<Video> {
  const before = await videosRepository(tx).lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.version !== version) throw staleVideo(before);
  if (!mayTake(actor, before, command)) throw wrongState(before);
  return before;
}

/** A returned video goes to moderation again with the file it has. */
export async function submitVideo(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<VideoStepInput>,
): Promise<void> {
  const known = await videosRepository(tx).lock(input.id);
  if (known?.version === input.version && !mayTake(actor, known, 'submit')) throw wrongState(known);
  if (known && known.objectKey === null) throw new DomainError('rule-broken', 'video-no-file');
  await moveVideo(tx, actor, { ...input, to: 'moderation', command: 'submit', now: desk.now });
}

/** Taken back before anybody has published it; the card and its history stay. */
export async function withdrawVideo(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<WithdrawVideo>,
): Promise<void> {
  const known = await videosRepository(tx).lock(input.id);
  if (known?.version === input.version && !mayTake(actor, known, 'withdraw')) throw wrongState(known);
  await moveVideo(tx, actor, { ...input, to: 'withdrawn', command: 'withdraw', now: desk.now });
}

/** The checks run anew: after a server without ffmpeg has got it, or after a fault of ours. */
export async function checkAgain(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<VideoStepInput>,
): Promise<void> {
  const before = await taken(tx, actor, { ...input, command: 'check-again' });
  if (before.objectKey === null) throw new DomainError('rule-broken', 'video-no-file');
  const { id } = input;
  if (before.state === 'failed')
    await moveVideo(tx, actor, { ...input, to: 'checking', command: 'check-again', now: desk.now });
  await asOwner(tx, () => desk.jobs.send(tx, 'video-checks', [{ key: id, data: { id } }]));
}

async function choose(
  tx: Transaction,
  actor: Actor,
  { before, key, now }: { readonly before: Video; readonly key: string; readonly now: Date },
): Promise<void> {
  const { id, posterKey } = before;
  if (posterKey === key) return;
  const repository = videosRepository(tx);
  await repository.write(id, { posterKey: key }, now);
  await repository.addStep({
    ...{ video: before, command: 'choose-poster', state: before.state },
    ...{ actorId: actor.accountId, at: now },
  });
  await audit(tx, actor, {
    ...{ action: 'video.choose-poster', entity: 'video', entityId: id, place: placeOf(before) },
    ...{ before: { posterKey }, after: { posterKey: key } },
  });
}

export async function choosePoster(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<ChoosePoster>,
): Promise<void> {
  const before = await taken(tx, actor, { ...input, command: 'choose-poster' });
  const known = await videosRepository(tx).posters(input.id);
  if (!known.some(({ key }) => key === input.key))
    throw new DomainError('rule-broken', 'video-poster-unknown');
  await choose(tx, actor, { before, key: input.key, now });
}

/** Pixels of a side: a larger picture would fill the memory of a telephone. */
const mostSide = 8192;

function isPoster(bytes: Buffer): boolean {
  const { width, height } = jpegSides(bytes) ?? { width: 0, height: 0 };
  return width > 0 && height > 0 && width <= mostSide && height <= mostSide;
}

/** A picture of one's own instead of a frame; it is chosen at once. */
export async function addPoster(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now, objects } }: StepRun<AddPoster>,
): Promise<void> {
  const before = await taken(tx, actor, { ...input, command: 'choose-poster' });
  const bytes = Buffer.from(input.jpeg, 'base64');
  if (!isPoster(bytes)) throw new DomainError('rule-broken', 'video-poster-not-jpeg');
  const key = randomUUID();
  await objects.put(key, bytes);
  await videosRepository(tx).addPosters(before, [{ key, atMs: null }]);
  await choose(tx, actor, { before, key, now });
}

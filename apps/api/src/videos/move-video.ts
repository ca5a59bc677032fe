import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { mayMoveVideo, type VideoCommand, type VideoState } from '@pbnet/domain/videos';
import { audit, systemActor } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { currentRequest } from '../request-info.ts';
import { placeOf } from './video-rights.ts';
import { stateWords } from './video-words.ts';
import type { Video } from './video.ts';
import { videosRepository, type VideoRow } from './videos.repository.ts';

export interface VideoMove {
  readonly id: string;
  /** Null where a job moves it, which has locked the row. */
  readonly version: number | null;
  readonly to: VideoState;
  readonly reason?: string | undefined;
  /** What the change log calls it, where that is not the move itself. */
  readonly command?: VideoCommand;
  /** Written with the state. */
  readonly change?: Partial<VideoRow>;
  readonly now: Date;
}

export interface Moved {
  readonly before: Video;
  /** False when the same move had been made already: nothing follows from it twice. */
  readonly anew: boolean;
}

const needReason: readonly VideoState[] = ['returned', 'rejected', 'failed', 'withdrawn'];

export function wrongState({ state }: Video): DomainError {
  const words = stateWords[state][currentRequest().language];
  return new DomainError('rule-broken', 'video-wrong-state', { state: words });
}

export function staleVideo(current: Video): DomainError {
  const { state, version } = current;
  const words = stateWords[state][currentRequest().language];
  return new DomainError('conflict', 'video-moved-meanwhile', { state: words, current: { state, version } });
}

/** Makes one move of one video, with its trace. */
export async function moveVideo(tx: Transaction, actor: Actor | null, move: VideoMove): Promise<Moved> {
  const { id, version, to, now, change = {} } = move;
  const reason = move.reason?.trim();
  const repository = videosRepository(tx);
  const before = await repository.lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  const repeated = before.state === to && (reason === undefined || before.reason === reason);
  if (repeated && (version === null || before.version === version + 1)) return { before, anew: false };
  if (version !== null && before.version !== version) throw staleVideo(before);
  if (!mayMoveVideo(before.state, to)) throw wrongState(before);
  if (needReason.includes(to) && !reason) throw new DomainError('rule-broken', 'video-reason-needed');

  const stamps: Partial<VideoRow> = {
    ...{ state: to, stateSince: now },
    ...(reason === undefined ? {} : { reason }),
    ...(to === 'moderation' || to === 'published' ? { reason: null } : {}),
    ...(to === 'moderation' ? { submittedAt: now } : {}),
    ...(to === 'published' && before.publishedAt === null ? { publishedAt: now } : {}),
  };
  await repository.write(id, { ...change, ...stamps }, now);
  await repository.addStep({
    ...{ video: before, command: move.command ?? `to-${to}`, state: to, words: reason ?? null },
    ...{ actorId: actor?.accountId ?? null, at: now },
  });
  await audit(tx, actor ?? systemActor, {
    action: `video.${move.command ?? `to-${to}`}`,
    entity: 'video',
    entityId: id,
    place: placeOf(before),
    before: { state: before.state },
    after: { state: to, ...(reason === undefined ? {} : { reason }) },
  });
  return { before, anew: true };
}

import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { JobSender } from '../jobs/job-sender.ts';
import type { ReceivedFile, UploadPurpose } from '../uploads/upload-purpose.ts';
import { moveVideo, wrongState } from './move-video.ts';
import { mayTake, placeOf } from './video-rights.ts';
import { videosRepository } from './videos.repository.ts';

/** Larger than any hour of good picture; no channel takes much more from a library. */
export const largestVideo = 20 * 1024 ** 3;

export interface VideoUploadOptions {
  readonly jobs: JobSender;
  readonly now: () => Date;
}

/** The file of a video: the first one, or another in place of one that was returned or not accepted. */
export function videoUpload({ jobs, now }: VideoUploadOptions): UploadPurpose {
  async function received(tx: Transaction, actor: Actor, file: ReceivedFile): Promise<void> {
    const { ownerId: id, objectKey, fileName, size, sha256 } = file;
    const repository = videosRepository(tx);
    const before = await repository.lock(id);
    if (!before) throw new DomainError('not-found', 'not-found');
    if (before.objectKey === objectKey) return;
    if (!mayTake(actor, before, 'upload')) throw wrongState(before);
    await repository.forgetFrames(id);
    const frames = await repository.posters(id);
    const keepsPoster = frames.some(({ key }) => key === before.posterKey);
    const about = { contentType: null, durationMs: null, width: null, height: null };
    await moveVideo(tx, actor, {
      ...{ id, version: null, to: 'checking', command: 'upload', now: now() },
      change: {
        ...{ objectKey, fileName, size, sha256, ...about },
        ...(keepsPoster ? {} : { posterKey: null }),
      },
    });
    await asOwner(tx, () => jobs.send(tx, 'video-checks', [{ key: id, data: { id } }]));
  }

  return {
    purpose: 'video',
    titleOf: async (tx, ownerId) => (await videosRepository(tx).byId(ownerId))?.title ?? null,
    async mayUpload(actor, tx, ownerId) {
      const video = await videosRepository(tx).byId(ownerId);
      return video !== undefined && mayTake(actor, video, 'upload');
    },
    limits: () => Promise.resolve({ maxBytes: largestVideo, kinds: 'MP4, MOV, MKV, WebM, AVI, MPEG' }),
    async place(tx, ownerId) {
      const video = await videosRepository(tx).byId(ownerId);
      return video ? placeOf(video) : null;
    },
    received,
  };
}

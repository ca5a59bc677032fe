import { isUuid } from '@pbnet/domain';
import { and, inArray, isNull } from 'drizzle-orm';
import type { ObjectOwner } from '../files/object-owner.ts';
import { videoPosters } from '../videos/video-parts.tables.ts';
import { videos } from '../videos/videos.tables.ts';
import { uploads } from './uploads.tables.ts';

/** The bytes of videos, of their posters, and of uploads that nobody has taken over yet. */
export const ownedObjects: ObjectOwner = async (tx, keys) => {
  const wanted = [...keys];
  const kept = [
    await tx.select({ key: videos.objectKey }).from(videos).where(inArray(videos.objectKey, wanted)),
    await tx.select({ key: videos.posterKey }).from(videos).where(inArray(videos.posterKey, wanted)),
    await tx.select({ key: videoPosters.key }).from(videoPosters).where(inArray(videoPosters.key, wanted)),
    await tx
      .select({ key: uploads.id })
      .from(uploads)
      .where(and(inArray(uploads.id, wanted.filter(isUuid)), isNull(uploads.receivedAt))),
  ];
  return kept.flat().flatMap(({ key }) => (key === null ? [] : [key]));
};

import { DomainError } from '@pbnet/domain';
import { network, type Place } from '@pbnet/domain/access';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { videos } from '../videos/videos.tables.ts';

export type VideoRow = typeof videos.$inferSelect;

type Placed = Pick<VideoRow, 'regionId' | 'regionalCenterId' | 'centerId'>;

/** The video, kept from others until the transaction ends; out of the actor's place it is not there. */
export async function lockVideo(tx: Transaction, id: string): Promise<VideoRow> {
  const [row] = await tx.select().from(videos).where(eq(videos.id, id)).for('update');
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

export async function readVideo(tx: Transaction, id: string): Promise<VideoRow> {
  const [row] = await tx.select().from(videos).where(eq(videos.id, id));
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

/** Null in the first column: headquarters' own. */
export function placeOf({ regionId, regionalCenterId, centerId }: Placed): Place {
  if (regionId === null) return network;
  if (regionalCenterId === null) return { kind: 'region', regionId };
  return centerId === null
    ? { kind: 'regional-center', regionId, regionalCenterId }
    : { kind: 'center', regionId, regionalCenterId, centerId };
}

/** The columns that every part of a video carries. */
export function placedAs({ id, regionId, regionalCenterId, centerId }: Placed & Pick<VideoRow, 'id'>) {
  return { videoId: id, regionId, regionalCenterId, centerId };
}

/** What the audit log names: everything of moderation is about a video. */
export function traceOf(video: VideoRow) {
  return { entity: 'video', entityId: video.id, place: placeOf(video) };
}

import { DomainError } from '@pbnet/domain';
import type { Transaction } from '../../database.ts';
import { lockVideo, type VideoRow } from '../video-of.ts';

/** The locked video whose records are still kept: a rejected one is closed. */
export async function openVideo(tx: Transaction, id: string): Promise<VideoRow> {
  const video = await lockVideo(tx, id);
  if (video.state === 'rejected') throw new DomainError('rule-broken', 'rights-closed');
  return video;
}

export function isOut({ state }: Pick<VideoRow, 'state'>): boolean {
  return state === 'publishing' || state === 'published';
}

/** What a video is published on is not taken from under it. */
export function refuseInUse(video: VideoRow): void {
  if (isOut(video)) throw new DomainError('rule-broken', 'rights-in-use');
}

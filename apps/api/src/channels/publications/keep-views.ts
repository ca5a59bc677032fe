import type { Day } from '@pbnet/domain';
import type { Transaction } from '../../database.ts';
import type { PublicationRow } from './publications.repository.ts';
import { videoViews } from '../../publications/publications.tables.ts';

export interface ViewsOfDay {
  readonly publication: Pick<PublicationRow, 'id' | 'regionId' | 'regionalCenterId' | 'centerId'>;
  readonly day: Day;
  readonly views: number;
}

/** The last count of the day stands. */
export async function keepViews(tx: Transaction, { publication, day, views }: ViewsOfDay): Promise<void> {
  const { id: publicationId, regionId, regionalCenterId, centerId } = publication;
  await tx
    .insert(videoViews)
    .values({ publicationId, day, views, regionId, regionalCenterId, centerId })
    .onConflictDoUpdate({ target: [videoViews.publicationId, videoViews.day], set: { views } });
}

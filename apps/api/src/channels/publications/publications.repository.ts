import type { PublicationState, PublicationStep } from '@pbnet/domain/publications';
import { DomainError } from '@pbnet/domain';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { publications, publicationTrace } from '../../publications/publications.tables.ts';

export type PublicationRow = typeof publications.$inferSelect;
type Change = Partial<typeof publications.$inferInsert>;

export interface NewTrace {
  readonly step: PublicationStep;
  readonly state: PublicationState;
  readonly words?: string | null;
  readonly actorId?: string | null;
  readonly at: Date;
}

type Placed = Pick<PublicationRow, 'id' | 'regionId' | 'regionalCenterId' | 'centerId'>;

export function publicationsRepository(tx: Transaction) {
  return {
    async byId(id: string): Promise<PublicationRow | undefined> {
      const [row] = await tx.select().from(publications).where(eq(publications.id, id));
      return row;
    },

    async ofPair(videoId: string, channelId: string): Promise<PublicationRow | undefined> {
      const pair = and(eq(publications.videoId, videoId), eq(publications.channelId, channelId));
      const [row] = await tx.select().from(publications).where(pair).for('update');
      return row;
    },

    ofVideo: (videoId: string): Promise<PublicationRow[]> =>
      tx
        .select()
        .from(publications)
        .where(eq(publications.videoId, videoId))
        .orderBy(asc(publications.createdAt))
        .for('update'),

    /** @throws DomainError not-found, conflict stale-edit */
    async lock(id: string, version: number | null): Promise<PublicationRow> {
      const [row] = await tx.select().from(publications).where(eq(publications.id, id)).for('update');
      if (!row) throw new DomainError('not-found', 'not-found');
      if (version !== null && row.version !== version)
        throw new DomainError('conflict', 'stale-edit', {
          current: { state: row.state, version: row.version },
        });
      return row;
    },

    async add(row: typeof publications.$inferInsert): Promise<void> {
      await tx.insert(publications).values(row);
    },

    async write(before: Pick<PublicationRow, 'id' | 'state'>, change: Change, now: Date): Promise<void> {
      const moved = change.state !== undefined && change.state !== before.state;
      await tx
        .update(publications)
        .set({
          ...change,
          ...(moved ? { stateSince: now } : {}),
          changedAt: now,
          version: sql`${publications.version} + 1`,
        })
        .where(eq(publications.id, before.id));
    },

    async trace({ id, regionId, regionalCenterId, centerId }: Placed, step: NewTrace): Promise<void> {
      const { words = null, actorId = null, ...rest } = step;
      const place = { regionId, regionalCenterId, centerId };
      await tx.insert(publicationTrace).values({ publicationId: id, ...place, ...rest, words, actorId });
    },
  };
}

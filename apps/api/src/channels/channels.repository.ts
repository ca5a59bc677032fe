import { DomainError } from '@pbnet/domain';
import { eq, getTableColumns } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Channel } from './channel.ts';
import { channels } from './channels.tables.ts';

const { createdAt: _createdAt, changedAt: _changedAt, ...columns } = getTableColumns(channels);

export type ChannelRow = typeof channels.$inferInsert;

export function channelsRepository(tx: Transaction) {
  return {
    all: (): Promise<readonly Channel[]> =>
      tx.select(columns).from(channels).orderBy(channels.title, channels.id),

    async byId(id: string): Promise<Channel | undefined> {
      const [row] = await tx.select(columns).from(channels).where(eq(channels.id, id));
      return row;
    },

    /** @throws DomainError not-found, conflict stale-edit */
    async lock(id: string, version: number | null): Promise<Channel> {
      const [row] = await tx.select(columns).from(channels).where(eq(channels.id, id)).for('update');
      if (!row) throw new DomainError('not-found', 'not-found');
      if (version !== null && row.version !== version)
        throw new DomainError('conflict', 'stale-edit', { current: row });
      return row;
    },

    async add(row: ChannelRow): Promise<void> {
      await tx.insert(channels).values(row).onConflictDoNothing();
    },

    async write(before: Channel, row: Partial<ChannelRow>, now: Date): Promise<void> {
      await tx
        .update(channels)
        .set({ ...row, changedAt: now, version: before.version + 1 })
        .where(eq(channels.id, before.id));
    },
  };
}

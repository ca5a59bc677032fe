import { DomainError } from '@pbnet/domain';
import type { ChannelKind } from '@pbnet/domain/channels';
import { eq } from 'drizzle-orm';
import { channels } from '../channels.tables.ts';
import type { QuotaOf } from '../channel-quota.ts';
import type { ChannelAccess, VideoChannel } from '../video-channel.ts';
import type { Transaction } from '../../database.ts';
import { videos } from '../../videos/videos.tables.ts';
import type { Engine } from './engine.ts';
import type { PublicationRow } from './publications.repository.ts';

export type VideoOfPublication = typeof videos.$inferSelect;
export type ChannelOfPublication = typeof channels.$inferSelect;

/** What a publication is about, read together; the channel's row is locked, so that quota is counted one by one. */
export interface Subject {
  readonly video: VideoOfPublication;
  readonly channel: ChannelOfPublication;
}

export async function subjectOf(tx: Transaction, { videoId, channelId }: PublicationRow): Promise<Subject> {
  const [channel] = await tx.select().from(channels).where(eq(channels.id, channelId)).for('update');
  const [video] = await tx.select().from(videos).where(eq(videos.id, videoId));
  if (!channel || !video) throw new DomainError('not-found', 'not-found');
  return { video, channel };
}

export interface Opened {
  readonly adapter: VideoChannel;
  readonly access: ChannelAccess;
  readonly quota: QuotaOf & { readonly now: Date };
}

/** Null while the channel is disconnected, or has nothing to speak to: then people do it. */
export async function opened(
  tx: Transaction,
  engine: Engine,
  channel: ChannelOfPublication,
): Promise<Opened | null> {
  const adapter = adapterOf(engine, channel);
  if (!adapter || channel.state !== 'connected') return null;
  const access = await engine.keys.open(tx, channel.id);
  const { id: channelId, settings } = channel;
  return { adapter, access, quota: { channelId, settings, quota: adapter.quota, now: engine.now() } };
}

export function adapterOf(
  { adapters }: Pick<Engine, 'adapters'>,
  { kind }: ChannelOfPublication,
): VideoChannel | undefined {
  const byKind: Readonly<Partial<Record<string, VideoChannel>>> = adapters satisfies Partial<
    Record<ChannelKind, VideoChannel>
  >;
  return byKind[kind];
}

import { eq, sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { DayIsSpent, payableAt, spend } from '../channel-quota.ts';
import { ChannelFailure, type ChannelAccess, type QuotaCost, type VideoChannel } from '../video-channel.ts';
import type { Transaction } from '../../database.ts';
import { videos } from '../../videos/videos.tables.ts';
import type { Engine } from './engine.ts';
import { ownRow, type Leased } from './lease.ts';
import { subjectOf, type Opened } from './publication-subject.ts';
import { publicationsRepository, type PublicationRow } from './publications.repository.ts';

/** What goes to the channel beside the video itself, once each. */
export interface Extra {
  /** The same for the same content: what stands in `publications.extras` is there already. */
  readonly key: string;
  readonly cost: QuotaCost;
  readonly channelId: string;
  give(access: ChannelAccess, externalId: string): Promise<void>;
}

interface Asked {
  readonly adapter: VideoChannel;
  readonly publication: PublicationRow;
}

const brief = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

export async function extrasWanted(
  tx: Transaction,
  engine: Engine,
  { adapter, publication }: Asked,
): Promise<readonly Extra[]> {
  const { costs, capabilities } = adapter;
  const { videoId, channelId, extras: given } = publication;
  const wanted: Extra[] = [];
  if (capabilities.captions)
    for (const captions of await engine.extras.captions(tx, videoId))
      wanted.push({
        key: `captions:${captions.language}:${brief(captions.text)}`,
        cost: costs.caption,
        channelId,
        give: async (access, id) => adapter.addCaptions?.(access, id, captions),
      });
  if (capabilities.playlists)
    for (const title of await engine.extras.playlists(tx, videoId))
      wanted.push({
        key: `playlist:${title}`,
        cost: costs.playlist,
        channelId,
        give: async (access, id) => adapter.addToPlaylist?.(access, id, title),
      });
  const poster = capabilities.thumbnails ? await posterOf(tx, videoId) : null;
  if (poster !== null)
    wanted.push({
      key: `thumbnail:${poster}`,
      cost: costs.thumbnail,
      channelId,
      give: async (access, id) => {
        const bytes = await engine.objects.get(poster);
        if (bytes) await adapter.setThumbnail?.(access, id, await new Response(bytes).bytes());
      },
    });
  return wanted.filter(({ key }) => !given.includes(key));
}

async function posterOf(tx: Transaction, videoId: string): Promise<string | null> {
  const [row] = await tx.select({ key: videos.posterKey }).from(videos).where(eq(videos.id, videoId));
  return row?.key ?? null;
}

export interface Lacking {
  readonly failure: ChannelFailure;
  readonly cost: QuotaCost;
}

/**
 * Gives what the channel does not have yet. The publication does not wait for it.
 * @returns what has failed and is to be tried again; null when the channel has everything
 */
export async function giveExtras(engine: Engine, leased: Leased, open: Opened): Promise<Lacking | null> {
  const { adapter, access, quota } = open;
  const { database, now } = engine;
  const wanted = await database.system(async (tx) => {
    const publication = await ownRow(tx, leased);
    const { externalId } = publication;
    return externalId === null
      ? []
      : (await extrasWanted(tx, engine, { adapter, publication })).map((extra) => ({ extra, externalId }));
  });
  let lacking: Lacking | null = null;
  for (const { extra, externalId } of wanted) {
    const { key, cost } = extra;
    try {
      await database.system(async (tx) => {
        await subjectOf(tx, leased.publication);
        const payable = await payableAt(tx, quota, [cost]);
        if (payable) throw new DayIsSpent(payable);
        await spend(tx, quota, cost);
      });
      await inTurn(engine, extra, () => extra.give(access, externalId));
      await database.system(async (tx) => {
        const row = await ownRow(tx, leased);
        // A language has one caption: the one before it is replaced on the channel.
        const kept = row.extras.filter((one) => sortOf(one) !== sortOf(key) || one.startsWith('playlist:'));
        await publicationsRepository(tx).write(row, { extras: [...kept, key] }, now());
      });
    } catch (failure) {
      if (!(failure instanceof ChannelFailure)) throw failure;
      lacking = { failure, cost };
      if (failure.reason === 'disconnected') throw failure;
    }
  }
  return lacking;
}

/**
 * Channels know a playlist by its title alone: two workers that look for a new one at once would both make it. The
 * lock goes with its connection, so a dead worker holds up nobody.
 */
async function inTurn(
  { database }: Engine,
  { key, channelId }: Extra,
  give: () => Promise<void>,
): Promise<void> {
  if (!key.startsWith('playlist:')) return give();
  await database.system(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`playlists:${channelId}`}, 0))`);
    await give();
  });
}

/** 'captions:ru' of 'captions:ru:<hash>', 'thumbnail' of 'thumbnail:<key>'. */
function sortOf(key: string): string {
  const [kind = '', language = ''] = key.split(':');
  return kind === 'captions' ? `${kind}:${language}` : kind;
}

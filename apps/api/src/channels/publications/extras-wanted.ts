import { eq } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { ChannelAccess, QuotaCost, VideoChannel, VideoTexts } from '../video-channel.ts';
import type { Transaction } from '../../database.ts';
import { videos } from '../../videos/videos.tables.ts';
import type { Engine } from './engine.ts';
import { refuseLongTitle, textsOf, timeAhead } from './placed-texts.ts';
import type { PublicationRow } from './publications.repository.ts';

/** What goes to the channel beside the video itself, once each. */
export interface Extra {
  /** The same for the same content: what stands in `publications.extras` is there already. Null for what is taken away. */
  readonly key: string | null;
  /** Keys of what the channel then has no longer. */
  readonly replaces: readonly string[];
  readonly words: string;
  readonly cost: QuotaCost;
  readonly channelId: string;
  give(access: ChannelAccess, externalId: string): Promise<void>;
}

interface Asked {
  readonly adapter: VideoChannel;
  readonly publication: PublicationRow;
}

const brief = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const textsKey = ({ title, description, tags }: VideoTexts): string =>
  `texts:${brief(JSON.stringify([title, description, tags]))}`;

const timeKey = (at: Date): string => `time:${at.toISOString()}`;

/** What a video that is placed now says from the start, so that it is not said again. */
export const placedKeys = (texts: VideoTexts, publishAt: Date | null): readonly string[] => [
  textsKey(texts),
  ...(publishAt === null ? [] : [timeKey(publishAt)]),
];

type VideoOf = typeof videos.$inferSelect;

/** All that the channel should have and has not, or has and should not. */
export async function extrasWanted(tx: Transaction, engine: Engine, asked: Asked): Promise<readonly Extra[]> {
  const { publication } = asked;
  const [video] = await tx.select().from(videos).where(eq(videos.id, publication.videoId));
  if (!video) return [];
  const placed = publication.externalId !== null;
  const wanted = [
    ...(placed ? edits(engine, asked, video) : []),
    ...(await captionsWanted(tx, engine, asked)),
    ...(await playlistsWanted(tx, engine, asked)),
    ...thumbnailWanted(engine, asked, video),
  ];
  return wanted.filter(({ key }) => key === null || !publication.extras.includes(key));
}

const given = ({ publication: { extras } }: Asked, sort: string): readonly string[] =>
  extras.filter((key) => key.startsWith(`${sort}:`));

/** What was changed here since the channel was told. */
function edits(engine: Engine, asked: Asked, video: VideoOf): readonly Extra[] {
  const { adapter, publication } = asked;
  const { channelId } = publication;
  const texts = textsOf(publication, video);
  const said: Extra = {
    ...{ key: textsKey(texts), replaces: given(asked, 'texts'), cost: adapter.costs.edit, channelId },
    words: 'название, описание и метки',
    async give(access, id) {
      refuseLongTitle(adapter, texts);
      await adapter.edit(access, id, texts);
    },
  };
  const at = publication.state === 'published' ? null : timeAhead(publication, engine.now());
  if (at === null || !adapter.capabilities.schedules) return [said];
  const moved: Extra = {
    ...{ key: timeKey(at), replaces: given(asked, 'time'), cost: adapter.costs.edit, channelId },
    words: 'время публикации',
    give: async (access, id) => adapter.reschedule?.(access, id, at),
  };
  return [moved, said];
}

async function captionsWanted(tx: Transaction, engine: Engine, asked: Asked): Promise<readonly Extra[]> {
  const { adapter, publication } = asked;
  const { videoId, channelId } = publication;
  if (!adapter.capabilities.captions) return [];
  const shown = await engine.extras.captions(tx, videoId);
  const now = new Set(shown.map(({ language }) => language));
  const before = new Set(given(asked, 'captions').map((key) => key.split(':')[1] ?? ''));
  return [
    ...shown.map((captions) => ({
      key: `captions:${captions.language}:${brief(captions.text)}`,
      // A language has one caption: the one before it is replaced on the channel.
      replaces: given(asked, `captions:${captions.language}`),
      words: `субтитры (${captions.language})`,
      ...{ cost: adapter.costs.caption, channelId },
      give: async (access: ChannelAccess, id: string) => adapter.addCaptions?.(access, id, captions),
    })),
    ...[...before]
      .filter((language) => !now.has(language))
      .map((language) => ({
        ...{ key: null, replaces: given(asked, `captions:${language}`) },
        words: `субтитры (${language}) убраны`,
        ...{ cost: adapter.costs.captionRemoval, channelId },
        give: async (access: ChannelAccess, id: string) => adapter.removeCaptions?.(access, id, language),
      })),
  ];
}

async function playlistsWanted(tx: Transaction, engine: Engine, asked: Asked): Promise<readonly Extra[]> {
  const { adapter, publication } = asked;
  const { videoId, channelId } = publication;
  if (!adapter.capabilities.playlists) return [];
  return (await engine.extras.playlists(tx, videoId)).map((title) => ({
    ...{ key: `playlist:${title}`, replaces: [], words: `плейлист «${title}»` },
    ...{ cost: adapter.costs.playlist, channelId },
    give: async (access, id) => adapter.addToPlaylist?.(access, id, title),
  }));
}

function thumbnailWanted(engine: Engine, asked: Asked, { posterKey }: VideoOf): readonly Extra[] {
  const { adapter, publication } = asked;
  if (!adapter.capabilities.thumbnails || posterKey === null) return [];
  return [
    {
      ...{ key: `thumbnail:${posterKey}`, replaces: given(asked, 'thumbnail'), words: 'обложка' },
      ...{ cost: adapter.costs.thumbnail, channelId: publication.channelId },
      async give(access, id) {
        const bytes = await engine.objects.get(posterKey);
        if (bytes) await adapter.setThumbnail?.(access, id, await new Response(bytes).bytes());
      },
    },
  ];
}

import { createHash } from 'node:crypto';
import {
  ChannelFailure,
  type ChannelAccess,
  type UploadMemory,
  type VideoChannel,
  type VideoToPlace,
} from '../video-channel.ts';
import { rutubeApi, rutubeSecret, type RutubeApi } from './rutube-api.ts';
import { placedStatus, type RutubeVideo } from './rutube-status.ts';

/** «Разное». */
const defaultCategory = 13;
/** RuTube has no allowance that it would tell of. */
const free = { bucket: 'requests', amount: 0 };
/** What is remembered before RuTube has given its number, for its answer may be lost: the words that were sent. */
const askedFor = ({ title, description }: SentWords): string =>
  `asked:${createHash('sha256').update(`${title}\n${description}`).digest('hex')}`;

type SentWords = Pick<VideoToPlace, 'title' | 'description'>;

/**
 * RuTube by its account interface: it fetches the file itself.
 * It could keep a time too, but does not say in which zone, so our own scheduler releases.
 */
export function rutubeChannel(url: string): VideoChannel {
  const api = rutubeApi(url);

  const one = (access: ChannelAccess, id: string) =>
    api(access, { method: 'GET', path: `video/${id}/` }) as Promise<RutubeVideo>;

  return {
    kind: 'rutube',
    capabilities: {
      schedules: false,
      resumes: false,
      pulls: true,
      captions: false,
      thumbnails: true,
      playlists: false,
      countsViews: true,
      live: false,
      titleLength: 100,
      descriptionLength: 5_000,
      maxBytes: 20 * 1024 ** 3,
    },
    costs: {
      ...{ upload: free, release: free, remove: free, edit: free, caption: free, captionRemoval: free },
      ...{ thumbnail: free, playlist: free, status: free, views: free },
    },

    async secretOf({ email, password }) {
      const json = { username: email ?? '', password: password ?? '' };
      const answer = await api(null, { method: 'POST', path: 'accounts/token_auth/', json });
      return rutubeSecret((answer as { readonly token: string }).token);
    },

    async identify(access) {
      const author = (await own(api, access))[0]?.author;
      return { title: author?.name ?? 'RuTube', url: author?.site_url ?? url };
    },

    async place(access, video, memory) {
      const { session } = memory;
      const known = session === null ? null : await numberOf(api, access, session);
      const id = known ?? (await send(api, access, { video, memory }));
      await memory.keep(id, video.source.size);
      return { externalId: id, url: new URL(`/video/${id}/`, url).href };
    },

    found: (access, session) => numberOf(api, access, session),

    status: (access, id) => one(access, id).then(placedStatus, goneStatus),

    async release(access, id) {
      await api(access, { method: 'PATCH', path: `video/${id}/`, json: { is_hidden: 0 } });
    },

    async edit(access, id, { title, description }) {
      await api(access, { method: 'PATCH', path: `video/${id}/`, json: { title, description } });
    },

    async remove(access, id) {
      await api(access, { method: 'DELETE', path: `video/${id}/` }).catch((error: ChannelFailure) => {
        if (error.reason !== 'gone') throw error;
      });
    },

    async setThumbnail(access, id, jpeg) {
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'thumbnail.jpg');
      await api(access, { method: 'POST', path: `video/${id}/thumbnail/`, form });
    },

    async views(access, ids) {
      const views = new Map<string, number>();
      for (const id of ids) {
        const video = await one(access, id).catch((error: ChannelFailure) => {
          if (error.reason !== 'gone') throw error;
          return null;
        });
        if (typeof video?.hits === 'number') views.set(id, video.hits);
      }
      return views;
    },
  };
}

const goneStatus = (error: ChannelFailure) => {
  if (error.reason !== 'gone') throw error;
  return { state: 'gone' } as const;
};

async function own(api: RutubeApi, access: ChannelAccess): Promise<readonly RutubeVideo[]> {
  const page = await api(access, { method: 'GET', path: 'video/person/' });
  return (page as { readonly results?: readonly RutubeVideo[] }).results ?? [];
}

/** The number that an upload has got; of a request whose answer did not come, the newest of ours with its words. */
async function numberOf(api: RutubeApi, access: ChannelAccess, session: string): Promise<string | null> {
  if (!session.startsWith('asked')) return session;
  const same = (await own(api, access)).find((video) => askedFor(video) === session);
  return same?.id ?? null;
}

interface Sending {
  readonly video: VideoToPlace;
  readonly memory: UploadMemory;
}

async function send(api: RutubeApi, access: ChannelAccess, { video, memory }: Sending): Promise<string> {
  const { title, description, hidden, publishAt, source } = video;
  await memory.keep(askedFor(video), 0);
  const answer = await api(access, {
    method: 'POST',
    path: 'video/',
    json: {
      url: await source.publicUrl(),
      ...{ title, description },
      is_hidden: hidden || publishAt !== null ? 1 : 0,
      category_id: Number(access.settings['categoryId'] || defaultCategory),
    },
  }).catch(async (error: ChannelFailure) => {
    // A refusal is an answer: nothing lies there. After a lost one it is looked for first.
    if (error.reason !== 'unreachable') await memory.keep(null, 0);
    throw error;
  });
  const id = (answer as { readonly video_id?: unknown } | null)?.video_id;
  if (typeof id === 'string') return id;
  throw new ChannelFailure('unknown', 'RuTube gave no number of the video');
}

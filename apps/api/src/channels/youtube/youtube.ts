import type { YoutubeClient } from './youtube-client.ts';
import { withYoutube } from './youtube-client.ts';
import type { UploadMemory, VideoChannel, VideoToPlace } from '../video-channel.ts';
import { ChannelFailure } from '../video-channel.ts';
import { sendBytes, uploaded } from './resumable-upload.ts';
import { dropCaptions, putCaptions, putIntoPlaylist, putThumbnail } from './youtube-extras.ts';
import { fittingTags, makePublic, putPrivateUntil, putTexts } from './youtube-edit.ts';
import { youtubeConsent } from './youtube-consent.ts';
import { youtubeAddresses, type YoutubeOptions } from './youtube-options.ts';
import { placedStatus } from './youtube-status.ts';

/** Videos asked about in one call, the most that Google takes. */
const idsPerCall = 50;
/** «Education». */
const defaultCategory = '27';

/** YouTube through its Data API. */
export function youtubeChannel(options: YoutubeOptions, costs: VideoChannel['costs']): VideoChannel {
  const run = withYoutube(options);
  const { site, upload } = youtubeAddresses(options.url);

  return {
    kind: 'youtube',
    capabilities: {
      schedules: true,
      resumes: true,
      pulls: false,
      captions: true,
      thumbnails: true,
      playlists: true,
      countsViews: true,
      live: true,
      titleLength: 100,
      descriptionLength: 5_000,
      maxBytes: 256 * 1024 ** 3,
    },
    costs,
    quota: { limits: { units: 10_000, uploads: 100 }, zone: 'America/Los_Angeles' },
    consent: youtubeConsent(options),

    identify: (access) =>
      run(access, async ({ api }) => {
        const { data } = await api.channels.list({ part: ['snippet'], mine: true });
        const channel = data.items?.[0];
        if (!channel?.id) throw new ChannelFailure('forbidden', 'This Google account has no channel');
        return { title: channel.snippet?.title ?? channel.id, url: `${site}/channel/${channel.id}` };
      }),

    place: (access, video, memory) =>
      run(access, async ({ auth }) => {
        const session =
          memory.session ??
          (await newSession(auth, { video, memory, upload, category: access.settings['categoryId'] }));
        const id = await sendBytes({ client: auth, options, session, source: video.source, memory });
        return { externalId: id, url: `${site}/watch?v=${id}` };
      }),

    found: (access, session, size) =>
      run(access, ({ auth }) => uploaded({ client: auth, options, session, size })),

    status: (access, id) =>
      run(access, async ({ api }) => {
        const { data } = await api.videos.list({ part: ['status', 'processingDetails'], id: [id] });
        return placedStatus(data.items?.[0]);
      }),

    release: (access, id) => run(access, (client) => makePublic(client, id)),

    edit: (access, id, texts) => run(access, (client) => putTexts(client, id, texts)),

    reschedule: (access, id, at) => run(access, (client) => putPrivateUntil(client, id, at)),

    remove: (access, id) =>
      run(access, ({ api }) => api.videos.delete({ id })).then(
        () => undefined,
        (error: ChannelFailure) => {
          if (error.reason !== 'gone') throw error;
        },
      ),

    addCaptions: (access, id, captions) => run(access, (client) => putCaptions(client, id, captions)),

    removeCaptions: (access, id, language) => run(access, (client) => dropCaptions(client, id, language)),

    setThumbnail: (access, id, jpeg) => run(access, (client) => putThumbnail(client, id, jpeg)),

    addToPlaylist: (access, id, title) => run(access, (client) => putIntoPlaylist(client, id, title)),

    views: (access, ids) =>
      run(access, async ({ api }) => {
        const views = new Map<string, number>();
        for (let from = 0; from < ids.length; from += idsPerCall) {
          const part = ids.slice(from, from + idsPerCall);
          const { data } = await api.videos.list({ part: ['statistics'], id: part, maxResults: idsPerCall });
          for (const { id, statistics } of data.items ?? [])
            if (id && statistics?.viewCount) views.set(id, Number(statistics.viewCount));
        }
        return views;
      }),
  };
}

interface NewSession {
  readonly video: VideoToPlace;
  readonly memory: UploadMemory;
  readonly upload: string;
  readonly category: string | undefined;
}

async function newSession(
  auth: YoutubeClient['auth'],
  { video, memory, upload, category }: NewSession,
): Promise<string> {
  const { title, description, tags, language, publishAt, hidden, source } = video;
  const isPrivate = hidden || publishAt !== null;
  const { headers } = await auth.request({
    url: `${upload}?uploadType=resumable&part=snippet,status&notifySubscribers=false`,
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=UTF-8',
      'x-upload-content-length': String(source.size),
      'x-upload-content-type': source.contentType,
    },
    data: JSON.stringify({
      snippet: {
        title,
        description,
        tags: fittingTags(tags),
        categoryId: category ?? defaultCategory,
        defaultLanguage: language,
        defaultAudioLanguage: language,
      },
      status: {
        privacyStatus: isPrivate ? 'private' : 'public',
        ...(publishAt && !hidden && { publishAt: publishAt.toISOString() }),
        selfDeclaredMadeForKids: false,
        embeddable: true,
      },
    }),
    retry: false,
    timeout: 60_000,
  });
  const session = headers.get('location');
  if (!session) throw new ChannelFailure('unknown', 'YouTube gave no address for the upload');
  await memory.keep(session, 0);
  return session;
}

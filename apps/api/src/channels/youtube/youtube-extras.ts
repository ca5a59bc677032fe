import type { youtube_v3 } from '@googleapis/youtube';
import { Readable } from 'node:stream';
import type { CaptionFile } from '../video-channel.ts';
import type { YoutubeClient } from './youtube-client.ts';

type Api = youtube_v3.Youtube;

/** The captions that people made; those that YouTube has heard by itself are its own. */
async function captionsOf(api: Api, videoId: string, language: string): Promise<string | null> {
  const { data } = await api.captions.list({ part: ['snippet'], videoId });
  const known = data.items?.find(
    ({ snippet }) => snippet?.language === language && snippet.trackKind !== 'asr',
  );
  return known?.id ?? null;
}

export async function dropCaptions({ api }: YoutubeClient, videoId: string, language: string): Promise<void> {
  const id = await captionsOf(api, videoId, language);
  if (id !== null) await api.captions.delete({ id });
}

/** Replaces the captions of the language, or adds them. */
export async function putCaptions(
  { api, place }: YoutubeClient,
  videoId: string,
  { language, name, text }: CaptionFile,
): Promise<void> {
  const media = { mimeType: 'text/vtt', body: text };
  const id = await captionsOf(api, videoId, language);
  if (id !== null) {
    await api.captions.update({ part: ['snippet'], requestBody: { id }, media }, place);
    return;
  }
  const snippet = { videoId, language, name, isDraft: false };
  await api.captions.insert({ part: ['snippet'], requestBody: { snippet }, media }, place);
}

export async function putThumbnail(
  { api, place }: YoutubeClient,
  videoId: string,
  jpeg: Uint8Array,
): Promise<void> {
  const body = Readable.from([Buffer.from(jpeg)]);
  await api.thumbnails.set({ videoId, media: { mimeType: 'image/jpeg', body } }, place);
}

/** Puts the video once into the channel's playlist of the title, which is made when there is none. */
export async function putIntoPlaylist({ api }: YoutubeClient, videoId: string, title: string): Promise<void> {
  const playlistId = (await playlistOf(api, title)) ?? (await newPlaylist(api, title));
  const { data } = await api.playlistItems.list({ part: ['id'], playlistId, videoId });
  if (data.items?.length) return;
  const resourceId = { kind: 'youtube#video', videoId };
  await api.playlistItems.insert({ part: ['snippet'], requestBody: { snippet: { playlistId, resourceId } } });
}

async function playlistOf(api: Api, title: string): Promise<string | null> {
  let pageToken: string | undefined;
  do {
    const { data }: { data: youtube_v3.Schema$PlaylistListResponse } = await api.playlists.list({
      part: ['snippet'],
      mine: true,
      maxResults: 50,
      ...(pageToken !== undefined && { pageToken }),
    });
    const known = data.items?.find(({ snippet }) => snippet?.title === title)?.id;
    if (known) return known;
    pageToken = data.nextPageToken ?? undefined;
  } while (pageToken !== undefined);
  return null;
}

async function newPlaylist(api: Api, title: string): Promise<string> {
  const { data } = await api.playlists.insert({
    part: ['snippet', 'status'],
    requestBody: { snippet: { title }, status: { privacyStatus: 'public' } },
  });
  return data.id ?? '';
}

import type { youtube_v3 } from '@googleapis/youtube';
import { ChannelFailure, type VideoTexts } from '../video-channel.ts';
import type { YoutubeClient } from './youtube-client.ts';

/** YouTube takes 500 characters of tags, with commas between them and quotes about those of several words. */
export function fittingTags(tags: readonly string[]): string[] {
  let left = 500;
  return tags.filter((tag) => (left -= tag.length + (tag.includes(' ') ? 3 : 1)) >= 0);
}

async function read(
  { api }: YoutubeClient,
  id: string,
  part: 'snippet' | 'status',
): Promise<youtube_v3.Schema$Video> {
  const { data } = await api.videos.list({ part: [part], id: [id] });
  const [video] = data.items ?? [];
  if (!video) throw new ChannelFailure('gone', 'YouTube has no such video');
  return video;
}

/** Says of a video what it says now; what else YouTube knows of it stays. */
export async function putTexts(client: YoutubeClient, id: string, texts: VideoTexts): Promise<void> {
  const { snippet } = await read(client, id, 'snippet');
  const { title, description } = texts;
  const tags = fittingTags(texts.tags);
  // An update forgets what it does not name.
  const { categoryId, defaultLanguage, defaultAudioLanguage } = snippet ?? {};
  const kept = {
    categoryId: categoryId ?? null,
    ...(defaultLanguage && { defaultLanguage }),
    ...(defaultAudioLanguage && { defaultAudioLanguage }),
  };
  const requestBody = { id, snippet: { title, description, tags, ...kept } };
  await client.api.videos.update({ part: ['snippet'], requestBody });
}

/** An update forgets what it does not name. */
const keptOf = (status: youtube_v3.Schema$VideoStatus): youtube_v3.Schema$VideoStatus => ({
  license: status.license ?? null,
  embeddable: status.embeddable ?? null,
  publicStatsViewable: status.publicStatsViewable ?? null,
  selfDeclaredMadeForKids: status.selfDeclaredMadeForKids ?? null,
});

/** Another time for what nobody has seen yet; what is public already stays so. */
export async function putPrivateUntil(client: YoutubeClient, id: string, at: Date): Promise<void> {
  const { status = {} } = await read(client, id, 'status');
  if (status.privacyStatus !== 'private') return;
  const publishAt = at.toISOString();
  const requestBody = { id, status: { ...keptOf(status), privacyStatus: 'private', publishAt } };
  await client.api.videos.update({ part: ['status'], requestBody });
}

export async function makePublic(client: YoutubeClient, id: string): Promise<void> {
  const { status = {} } = await read(client, id, 'status');
  if (status.privacyStatus === 'public') return;
  const requestBody = { id, status: { ...keptOf(status), privacyStatus: 'public' } };
  const { data: released } = await client.api.videos.update({ part: ['status'], requestBody });
  if (released.status?.privacyStatus !== 'public')
    throw new ChannelFailure('forbidden', 'YouTube keeps uploads of an unaudited project private');
}

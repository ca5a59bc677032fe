import {
  ChannelFailure,
  type ChannelAccess,
  type PlacedVideo,
  type UploadMemory,
  type VideoToPlace,
} from '../video-channel.ts';
import { groupOf, type VkApi } from './vk-api.ts';
import { uploadToVk } from './vk-upload.ts';

export interface VkPlacing {
  readonly api: VkApi;
  readonly access: ChannelAccess;
  readonly pagesUrl: string;
}

/** What outlives a crash: the video that VK has made room for, and where its bytes go. */
interface Session {
  readonly uploadUrl: string;
  readonly externalId: string;
}

interface Saved {
  readonly upload_url: string;
  readonly owner_id: number;
  readonly video_id: number;
}

async function save({ api, access }: VkPlacing, video: VideoToPlace): Promise<Session> {
  const group = groupOf(access);
  const saved = await api.call<Saved>(access, 'video.save', {
    name: video.title,
    description: video.description,
    // Nobody is to see it before its time: VK keeps no time itself, `release` opens it.
    ...(video.hidden || video.publishAt !== null ? { privacy_view: 'only_me' } : { privacy_view: 'all' }),
    ...(group === null ? {} : { group_id: group }),
  });
  return { uploadUrl: saved.upload_url, externalId: `${saved.owner_id}_${saved.video_id}` };
}

/** The video that VK has made room for, whether its bytes came or not. */
export const savedAs = (session: string): string => (JSON.parse(session) as Session).externalId;

/** Whether the bytes had all come before the process died: then VK lists the video. */
async function isThere({ api, access }: VkPlacing, externalId: string): Promise<boolean> {
  const { items } = await api.call<{ readonly items: readonly unknown[] }>(access, 'video.get', {
    videos: externalId,
  });
  return items.length > 0;
}

/** Places a video once: what an earlier attempt has saved is filled, what it has filled is taken as it is. */
export async function placeOnVk(
  placing: VkPlacing,
  video: VideoToPlace,
  memory: UploadMemory,
): Promise<PlacedVideo> {
  const { pagesUrl } = placing;
  const { size } = video.source;
  const kept = memory.session === null ? null : (JSON.parse(memory.session) as Session);
  const url = (externalId: string) => `${pagesUrl}/video${externalId}`;
  if (kept && (await isThere(placing, kept.externalId)))
    return { externalId: kept.externalId, url: url(kept.externalId) };

  const session = kept ?? (await save(placing, video));
  if (!kept) await memory.keep(JSON.stringify(session), 0);
  const uploaded = await uploadToVk(session.uploadUrl, video.source);
  if (uploaded.error !== undefined) {
    await memory.keep(null, 0);
    const words = `${String(uploaded.error)} ${uploaded.error_descr ?? ''}`.trim();
    throw new ChannelFailure(uploaded.error_code === 404 ? 'session-expired' : 'file-refused', words);
  }
  await memory.keep(JSON.stringify(session), size);
  return { externalId: session.externalId, url: uploaded.direct_link ?? url(session.externalId) };
}

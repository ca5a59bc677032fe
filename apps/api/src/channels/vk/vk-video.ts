import {
  ChannelFailure,
  type ChannelAccess,
  type PlacedStatus,
  type PlacedVideo,
  type VideoChannel,
} from '../video-channel.ts';
import { groupOf, type VkAddresses, type VkApi } from './vk-api.ts';
import { placeOnVk, savedAs } from './vk-place.ts';

interface VkVideoItem {
  readonly id: number;
  readonly owner_id: number;
  readonly title: string;
  readonly views?: number;
  readonly processing?: number;
  readonly player?: string;
  readonly privacy_view?: { readonly category?: string };
}

interface VkAlbum {
  readonly id: number;
  readonly title: string;
}

/** Identifiers are written as VK writes them: '-203_456', the owner and the video. */
function partsOf(externalId: string): { readonly owner_id: number; readonly video_id: number } {
  const [owner = NaN, video = NaN] = externalId.split('_').map(Number);
  return { owner_id: owner, video_id: video };
}

/** Of VK: how many videos one `video.get` tells of. */
const mostAsked = 100;
const mostAlbums = 100;

export function vkVideo(api: VkApi, addresses: VkAddresses): VideoChannel {
  async function read(access: ChannelAccess, ids: readonly string[]): Promise<readonly VkVideoItem[]> {
    const answer = await api.call<{ readonly items: readonly VkVideoItem[] }>(access, 'video.get', {
      videos: ids.join(','),
      count: mostAsked,
    });
    return answer.items;
  }

  async function albumOf(access: ChannelAccess, title: string, ownerId: number): Promise<number> {
    const { items } = await api.call<{ readonly items: readonly VkAlbum[] }>(access, 'video.getAlbums', {
      owner_id: ownerId,
      count: mostAlbums,
    });
    const known = items.find((album) => album.title === title);
    if (known) return known.id;
    const group = groupOf(access);
    const made = await api.call<{ readonly album_id: number }>(access, 'video.addAlbum', {
      title,
      ...(group === null ? {} : { group_id: group }),
    });
    return made.album_id;
  }

  return {
    kind: 'vk-video',
    capabilities: {
      ...{ schedules: false, resumes: false, pulls: false, captions: false, thumbnails: false },
      ...{ playlists: true, countsViews: true, live: false, titleLength: 128, descriptionLength: 5000 },
      maxBytes: 256 * 1024 ** 3,
    },
    // VK counts `video.save` alone: 5,000 calls of an application a day.
    costs: {
      upload: { bucket: 'saves', amount: 1 },
      release: { bucket: 'calls', amount: 1 },
      remove: { bucket: 'calls', amount: 1 },
      edit: { bucket: 'calls', amount: 1 },
      caption: { bucket: 'calls', amount: 0 },
      captionRemoval: { bucket: 'calls', amount: 0 },
      thumbnail: { bucket: 'calls', amount: 0 },
      playlist: { bucket: 'calls', amount: 3 },
      status: { bucket: 'calls', amount: 1 },
      views: { bucket: 'calls', amount: 1 },
    },

    async identify(access) {
      const group = groupOf(access);
      if (group === null) {
        const [person] = await api.call<readonly { readonly id: number }[]>(access, 'users.get', {});
        if (!person) throw new ChannelFailure('forbidden', 'the key belongs to no profile');
        return { title: `id${person.id}`, url: `${addresses.pagesUrl}/id${person.id}` };
      }
      return identifyGroup(api, access, { group, pagesUrl: addresses.pagesUrl });
    },

    place: (access, video, memory): Promise<PlacedVideo> =>
      placeOnVk({ api, access, pagesUrl: addresses.pagesUrl }, video, memory),

    found: (_access, session) => Promise.resolve(savedAs(session)),

    async status(access, externalId): Promise<PlacedStatus> {
      const [item] = await read(access, [externalId]);
      if (!item) return { state: 'gone' };
      if (item.processing === 1) return { state: 'processing' };
      if (item.player === undefined)
        return { state: 'failed', failure: 'processing-failed', words: 'VK could not convert the video' };
      const hidden = (item.privacy_view?.category ?? 'all') !== 'all';
      return { state: hidden ? 'hidden' : 'public' };
    },

    async release(access, externalId) {
      await api.call(access, 'video.edit', { ...partsOf(externalId), privacy_view: 'all' });
    },

    async edit(access, externalId, { title, description }) {
      await api.call(access, 'video.edit', { ...partsOf(externalId), name: title, desc: description });
    },

    async remove(access, externalId) {
      if ((await read(access, [externalId])).length === 0) return;
      const { owner_id, video_id } = partsOf(externalId);
      await api.call(access, 'video.delete', { owner_id, target_id: owner_id, video_id });
    },

    async addToPlaylist(access, externalId, playlist) {
      const { owner_id, video_id } = partsOf(externalId);
      const album = await albumOf(access, playlist, owner_id);
      await api
        .call(access, 'video.addToAlbum', { target_id: owner_id, album_ids: album, owner_id, video_id })
        .catch((error: unknown) => {
          // 800: it is there already.
          if (!(error instanceof ChannelFailure) || !error.message.includes('(VK 800)')) throw error;
        });
    },

    async views(access, externalIds) {
      const counted = new Map<string, number>();
      for (let from = 0; from < externalIds.length; from += mostAsked) {
        const items = await read(access, externalIds.slice(from, from + mostAsked));
        for (const { id, owner_id, views } of items) counted.set(`${owner_id}_${id}`, views ?? 0);
      }
      return counted;
    },
  };
}

export interface GroupAsked {
  readonly group: number;
  readonly pagesUrl: string;
}

interface VkGroup {
  readonly id: number;
  readonly name: string;
  readonly screen_name: string;
}

/** @throws ChannelFailure 'forbidden' when there is no such group */
export async function identifyGroup(api: VkApi, access: ChannelAccess, { group, pagesUrl }: GroupAsked) {
  const { groups } = await api.call<{ readonly groups: readonly VkGroup[] }>(access, 'groups.getById', {
    group_id: group,
  });
  const [found] = groups;
  if (!found) throw new ChannelFailure('forbidden', `there is no group ${group}`);
  return { title: found.name, url: `${pagesUrl}/${found.screen_name}` };
}

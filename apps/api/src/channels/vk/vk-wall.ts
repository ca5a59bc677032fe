import { networkLimits } from '@pbnet/domain/promotion';
import type { PostToSend, SocialNetwork } from '../../promotion/social-network.ts';
import { ChannelFailure, type ChannelAccess } from '../video-channel.ts';
import { groupOf, type VkAddresses, type VkApi } from './vk-api.ts';
import { identifyGroup } from './vk-video.ts';

interface VkPostItem {
  readonly id: number;
  readonly owner_id: number;
  readonly views?: { readonly count: number };
  readonly likes?: { readonly count: number };
  readonly reposts?: { readonly count: number };
}

/** Of VK: how many posts one `wall.getById` tells of. */
const mostAsked = 100;

/** @throws ChannelFailure 'forbidden' where no group is named: a wall belongs to one */
function wallOf(access: ChannelAccess): number {
  const group = groupOf(access);
  if (group === null) throw new ChannelFailure('forbidden', 'no group is named');
  return group;
}

/** Posts on the wall of a group, in its name. */
export function vkWall(api: VkApi, { pagesUrl }: VkAddresses): SocialNetwork {
  async function photo(access: ChannelAccess, image: NonNullable<PostToSend['image']>): Promise<string> {
    const group_id = wallOf(access);
    const server = await api.call<{ readonly upload_url: string }>(access, 'photos.getWallUploadServer', {
      group_id,
    });
    const picture = new Blob([Uint8Array.from(image.bytes)], { type: image.contentType });
    const sent = await api.sendPicture<{
      readonly server: number;
      readonly photo: string;
      readonly hash: string;
    }>(server.upload_url, picture);
    const [saved] = await api.call<readonly { readonly id: number; readonly owner_id: number }[]>(
      access,
      'photos.saveWallPhoto',
      { group_id, server: sent.server, photo: sent.photo, hash: sent.hash },
    );
    if (!saved) throw new ChannelFailure('file-refused', 'VK kept no photo');
    return `photo${saved.owner_id}_${saved.id}`;
  }

  return {
    kind: 'vk',
    limits: networkLimits.vk,
    // `guid`: VK gives the same post for the same key during an hour.
    repeatsSafelyMs: 50 * 60_000,

    identify: (access) => identifyGroup(api, access, { group: wallOf(access), pagesUrl }),

    async publish(access, { text, link, image, key }) {
      const owner_id = -wallOf(access);
      const attachments = [...(image ? [await photo(access, image)] : []), ...(link === null ? [] : [link])];
      const { post_id } = await api.call<{ readonly post_id: number }>(access, 'wall.post', {
        ...{ owner_id, from_group: 1, message: text, guid: key },
        ...(attachments.length === 0 ? {} : { attachments: attachments.join(',') }),
      });
      const externalId = `${owner_id}_${post_id}`;
      return { externalId, url: `${pagesUrl}/wall${externalId}` };
    },

    async remove(access, externalId) {
      const [owner_id = NaN, post_id = NaN] = externalId.split('_').map(Number);
      const { items } = await api.call<{ readonly items: readonly unknown[] }>(access, 'wall.getById', {
        posts: externalId,
      });
      if (items.length > 0) await api.call(access, 'wall.delete', { owner_id, post_id });
    },

    async results(access, externalIds) {
      const found = new Map<string, { views: number; likes: number; reposts: number }>();
      for (let from = 0; from < externalIds.length; from += mostAsked) {
        const { items } = await api.call<{ readonly items: readonly VkPostItem[] }>(access, 'wall.getById', {
          posts: externalIds.slice(from, from + mostAsked).join(','),
        });
        for (const { id, owner_id, views, likes, reposts } of items)
          found.set(`${owner_id}_${id}`, {
            ...{ views: views?.count ?? 0, likes: likes?.count ?? 0, reposts: reposts?.count ?? 0 },
          });
      }
      return found;
    },
  };
}

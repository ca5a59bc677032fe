import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';
import { preparedMedia } from './prepared-media.ts';
import { walk } from './walk.ts';

export const name = 'every screen of media: axe in its looks, keyboard, phone, English, policy, console';

export async function run(e2e: E2e): Promise<void> {
  const { waiting, broadcast, method, playlist, plan } = await preparedMedia(e2e);
  const found = [
    ...(await walk(e2e, {
      as: 'media',
      leaving: /^\/(?!media)/,
      deep: [
        '/media/videos/new',
        `/media/videos/${waiting}`,
        `/media/videos/${waiting}/moderation`,
        `/media/videos/${waiting}/rights`,
        `/media/videos/${waiting}/captions`,
        `/media/videos/${waiting}/publications`,
        `/media/videos/${waiting}/history`,
        '/media/moderation/items',
        `/media/playlists/${playlist}`,
        '/media/broadcasts/new',
        `/media/broadcasts/${broadcast}`,
        '/media/broadcasts?layout=week',
        '/media/broadcasts?layout=month',
        '/media/methods/new',
        `/media/methods/${method}`,
        '/media/promotion/new',
        `/media/promotion/${plan}`,
        '/media/nowhere',
      ],
    })),
    ...(await walk(e2e, {
      as: 'penza',
      leaving: /./,
      deep: [
        '/media',
        `/media/videos/${waiting}`,
        `/media/videos/${waiting}/rights`,
        `/media/videos/${waiting}/captions`,
        '/media/methods',
        '/media/methods?show=recommended',
        '/media/uploads',
        '/media/promotion/new',
      ],
    })),
  ];
  assert.deepEqual(found, []);
}

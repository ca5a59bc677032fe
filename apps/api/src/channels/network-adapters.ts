import type { networkKinds } from '@pbnet/domain/channels';
import type { Env } from '../env.ts';
import type { SocialNetwork } from '../promotion/social-network.ts';
import { telegram } from './telegram/telegram.ts';
import { vkApi } from './vk/vk-api.ts';
import { vkWall } from './vk/vk-wall.ts';

export type NetworkAdapters = Readonly<Record<(typeof networkKinds)[number], SocialNetwork>>;

/** The social networks that this installation knows: one line each. */
export function networkAdapters(env: Env): NetworkAdapters {
  const vk = { apiUrl: env.VK_API_URL, pagesUrl: env.VK_URL };
  return {
    'vk-wall': vkWall(vkApi(vk), vk),
    telegram: telegram({ apiUrl: env.TELEGRAM_URL, pagesUrl: env.TELEGRAM_PAGES_URL }),
  };
}

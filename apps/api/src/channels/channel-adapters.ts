import type { ChannelKind } from '@pbnet/domain/channels';
import type { Env } from '../env.ts';
import type { VideoChannel } from './video-channel.ts';
import { vkApi } from './vk/vk-api.ts';
import { vkVideo } from './vk/vk-video.ts';

/** The platforms that this installation knows: one line each. */
export function channelAdapters(env: Env): Readonly<Partial<Record<ChannelKind, VideoChannel>>> {
  const vk = { apiUrl: env.VK_API_URL, pagesUrl: env.VK_URL };
  return { 'vk-video': vkVideo(vkApi(vk), vk) };
}

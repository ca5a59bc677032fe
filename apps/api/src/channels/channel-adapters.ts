import type { ChannelKind } from '@pbnet/domain/channels';
import type { LiveChannels } from '../broadcasts/live-of.ts';
import type { Env } from '../env.ts';
import { rutubeChannel } from './rutube/rutube.ts';
import type { VideoChannel } from './video-channel.ts';
import { vkApi } from './vk/vk-api.ts';
import { vkVideo } from './vk/vk-video.ts';
import { publishedCosts } from './youtube/quota-costs.ts';
import { youtubeChannel } from './youtube/youtube.ts';
import type { YoutubeOptions } from './youtube/youtube-options.ts';
import { youtubeLive } from './youtube/youtube-live.ts';

/** The platforms that this installation knows: one line each. */
export function channelAdapters(env: Env): Readonly<Partial<Record<ChannelKind, VideoChannel>>> {
  const vk = { apiUrl: env.VK_API_URL, pagesUrl: env.VK_URL };
  return {
    youtube: youtubeChannel(youtubeOptions(env), { ...publishedCosts, ...env.YOUTUBE_QUOTA_COSTS }),
    'vk-video': vkVideo(vkApi(vk), vk),
    rutube: rutubeChannel(env.RUTUBE_URL),
  };
}

/** The ones that can show a broadcast. */
export function liveChannels(env: Env): LiveChannels {
  return { youtube: youtubeLive(youtubeOptions(env)) };
}

const youtubeOptions = (env: Env): YoutubeOptions => ({
  url: env.YOUTUBE_URL ?? null,
  clientId: env.YOUTUBE_CLIENT_ID,
  clientSecret: env.YOUTUBE_CLIENT_SECRET,
  now: () => new Date(),
  pauseMs: 1_000,
});

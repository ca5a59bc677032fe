import { startResources, type Resources } from '@pbnet/stand-in-resources';
import { startRutube, type Rutube } from '@pbnet/stand-in-rutube';
import { startTelegram, type TelegramStandIn } from '@pbnet/stand-in-telegram';
import { startVk, type VkStandIn } from '@pbnet/stand-in-vk';
import { startYoutube, type Youtube } from '@pbnet/stand-in-youtube';
import { join } from 'node:path';
import { startLocalEsia, type LocalEsia } from './esia.ts';
import { freePort } from './ports.ts';

export interface StandInsOptions {
  /** Keeps what was placed over restarts; absent: it goes with `stop`. */
  readonly directory?: string;
  /** The first wished port, so that addresses of placed videos last over restarts; absent: any free ones. */
  readonly firstPort?: number;
  /** How long the channels process a video, in milliseconds. */
  readonly processingMs?: number;
}

/**
 * The platforms of videos and posts, the state's sign-in and the library's server of documents, each speaking its own
 * wire protocol. Nothing leaves the computer.
 */
export interface StandIns {
  readonly youtube: Youtube;
  readonly rutube: Rutube;
  readonly vk: VkStandIn;
  readonly telegram: TelegramStandIn;
  readonly esia: LocalEsia;
  readonly resources: Resources;
  /** What tells the API and the worker of them. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function startStandIns({
  directory,
  firstPort,
  processingMs = 0,
}: StandInsOptions = {}): Promise<StandIns> {
  const options = async (name: string, offset: number) => ({
    processingMs,
    port: firstPort === undefined ? 0 : await freePort(firstPort + offset),
    ...(directory !== undefined && { directory: join(directory, name) }),
  });
  const youtube = await startYoutube(await options('youtube', 0));
  const rutube = await startRutube(await options('rutube', 1));
  const vk = await startVk(await options('vk', 2));
  const telegram = await startTelegram(await options('telegram', 3));
  const esia = await startLocalEsia(await options('esia', 4));
  const { port } = await options('resources', 5);
  const resources = await startResources({ port });
  return {
    youtube,
    rutube,
    vk,
    telegram,
    esia,
    resources,
    env: {
      ...esia.env,
      YOUTUBE_URL: youtube.url,
      YOUTUBE_CLIENT_ID: 'pbnet',
      YOUTUBE_CLIENT_SECRET: 'stand-in',
      RUTUBE_URL: rutube.url,
      VK_API_URL: vk.url,
      VK_URL: vk.url,
      TELEGRAM_URL: telegram.url,
      TELEGRAM_PAGES_URL: telegram.url,
    },
    async stop() {
      await Promise.all([
        youtube.stop(),
        rutube.stop(),
        vk.stop(),
        telegram.stop(),
        esia.stop(),
        resources.stop(),
      ]);
    },
  };
}

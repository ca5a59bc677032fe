import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createFailures, type Failures } from './failures.ts';
import { vkServer } from './server.ts';
import { openStore, type VkAlbum, type VkPost, type VkVideo } from './state.ts';

export type { Failure, FailureAnswer, Failures } from './failures.ts';
export type { VkAlbum, VkPost, VkVideo } from './state.ts';

export interface VkOptions {
  /** A port of the loopback interface; any free one unless told. */
  readonly port?: number;
  readonly clock?: () => Date;
  /** Keeps what was placed over restarts. */
  readonly directory?: string;
  /** How long a video is being converted, in milliseconds; 0 unless told. */
  readonly processingMs?: number;
}

/** The platform's side as tests look at it. */
export interface VkStandIn {
  readonly port: number;
  /** For VK_API_URL and for VK_URL. */
  readonly url: string;
  /** The key and the group that it opens. */
  readonly token: string;
  readonly groupId: number;
  /** Switchable failures; none at the start. */
  readonly failures: Failures;
  videos(): readonly VkVideo[];
  posts(): readonly VkPost[];
  albums(): readonly VkAlbum[];
  /** The bytes of a video as they came; null when it is gone. */
  bytes(videoId: number): Buffer | null;
  /** What people have done with a post or a video. */
  seen(
    id: number,
    counts: { readonly views: number; readonly likes?: number; readonly reposts?: number },
  ): void;
  /** As a person does it in the settings: the key opens nothing any more, until it is given again. */
  revoke(revoked: boolean): void;
  /** How long videos that come from now on are converted, in milliseconds. */
  setProcessing(milliseconds: number): void;
  stop(): Promise<void>;
}

export const vkToken = 'vk1.a.stand-in';
export const vkGroupId = 20_340_101;

/** A server that speaks as api.vk.com does and keeps everything to itself. Nothing leaves the computer. */
export async function startVk(options: VkOptions = {}): Promise<VkStandIn> {
  const store = openStore(options.directory);
  const failures = createFailures();
  let [revoked, processingMs, url] = [false, options.processingMs ?? 0, ''];
  const server = vkServer({
    world: { store, now: options.clock ?? (() => new Date()), url: () => url, groupId: vkGroupId },
    failures,
    takesToken: (token) => token === vkToken && !revoked,
    processingMs: () => processingMs,
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;

  return {
    ...{ port, url, failures, token: vkToken, groupId: vkGroupId },
    videos: () => store.state().videos,
    posts: () => store.state().posts,
    albums: () => store.state().albums,
    bytes: (videoId) => store.bytes(`video-${videoId}`),
    seen(id, { views, likes = 0, reposts = 0 }) {
      const { videos, posts } = store.state();
      store.change({
        videos: videos.map((video) => (video.id === id ? { ...video, views } : video)),
        posts: posts.map((post) => (post.id === id ? { ...post, views, likes, reposts } : post)),
      });
    },
    revoke: (is) => (revoked = is),
    setProcessing: (milliseconds) => (processingMs = milliseconds),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      store.close();
    },
  };
}

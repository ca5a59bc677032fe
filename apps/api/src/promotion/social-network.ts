import type { ChannelAccess } from '../channels/video-channel.ts';

export interface PostToSend {
  readonly text: string;
  readonly link: string | null;
  readonly image: { readonly bytes: Uint8Array; readonly contentType: string } | null;
  /** The same for every attempt of one post, so that a network that knows it places it once. */
  readonly key: string;
}

export interface NetworkLimits {
  /** Characters, counted as the network counts them. */
  readonly textLength: number;
  /** Of a text under a picture. */
  readonly captionLength: number;
  readonly linkIsCounted: boolean;
}

/** One social network. Rejects with `ChannelFailure` only. */
export interface SocialNetwork {
  readonly kind: 'vk' | 'telegram' | 'by-hand';
  readonly limits: NetworkLimits;
  identify(access: ChannelAccess): Promise<{ readonly title: string; readonly url: string }>;
  publish(
    access: ChannelAccess,
    post: PostToSend,
  ): Promise<{ readonly externalId: string; readonly url: string }>;
  remove(access: ChannelAccess, externalId: string): Promise<void>;
  /** Views, likes and reposts where the network tells them; null where it does not. */
  results?(
    access: ChannelAccess,
    externalIds: readonly string[],
  ): Promise<
    ReadonlyMap<string, { readonly views: number; readonly likes: number; readonly reposts: number }>
  >;
}

import type { NetworkTextLimits, SocialNetworkKind } from '@pbnet/domain/promotion';
import type { ChannelAccess } from '../channels/video-channel.ts';

export interface PostToSend {
  readonly text: string;
  readonly link: string | null;
  readonly image: { readonly bytes: Uint8Array; readonly contentType: string } | null;
  /** The same for every attempt of one post, so that a network that knows it places it once. */
  readonly key: string;
}

export interface PlacedPost {
  readonly externalId: string;
  readonly url: string;
}

export interface NetworkFigures {
  readonly views: number;
  readonly likes: number;
  readonly reposts: number;
}

/** One social network. Rejects with `ChannelFailure` only. */
export interface SocialNetwork {
  readonly kind: Exclude<SocialNetworkKind, 'by-hand'>;
  readonly limits: NetworkTextLimits;
  /** For so long the same key gives the same post; 0 where the network knows no keys. In milliseconds. */
  readonly repeatsSafelyMs: number;
  identify(access: ChannelAccess): Promise<{ readonly title: string; readonly url: string }>;
  /** @returns null when nobody can know whether the network took it: a person has to look */
  publish(access: ChannelAccess, post: PostToSend): Promise<PlacedPost | null>;
  /** Safe to repeat: what is gone stays gone. */
  remove(access: ChannelAccess, externalId: string): Promise<void>;
  /** Where the network tells them. A post that is gone is left out. */
  results?(
    access: ChannelAccess,
    externalIds: readonly string[],
  ): Promise<ReadonlyMap<string, NetworkFigures>>;
}

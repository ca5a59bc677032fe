import type { ChannelAccess, QuotaCost } from '../channels/video-channel.ts';

export interface LiveToMake {
  readonly title: string;
  readonly description: string;
  readonly startsAt: Date;
  readonly isPublic: boolean;
}

/** Where the encoder sends the picture. The key is a secret: sealed in the database, shown to who runs the broadcast. */
export interface StreamEntry {
  readonly streamId: string;
  readonly address: string;
  readonly key: string;
}

/** Broadcasts of one platform. Every method rejects with `ChannelFailure` only. */
export interface LiveChannel {
  /** What each call takes of the day that it shares with the platform's videos. */
  readonly costs: Readonly<Record<'make' | 'signal' | 'move' | 'viewers' | 'remove', QuotaCost>>;
  /** Safe to repeat with the same `memory`: what was made before a crash is not made twice. */
  make(access: ChannelAccess, live: LiveToMake, memory: LiveMemory): Promise<MadeLive>;
  /** Whether the encoder's picture arrives. */
  signal(access: ChannelAccess, streamId: string): Promise<'none' | 'active' | 'bad'>;
  /** @throws ChannelFailure 'forbidden' while no picture arrives */
  move(access: ChannelAccess, externalId: string, to: 'testing' | 'live' | 'complete'): Promise<void>;
  /** Who watches now; null when the platform does not say. */
  viewers(access: ChannelAccess, externalId: string): Promise<number | null>;
  remove(access: ChannelAccess, externalId: string): Promise<void>;
}

export interface LiveMemory {
  readonly broadcastId: string | null;
  readonly streamId: string | null;
  keep(part: { readonly broadcastId?: string; readonly streamId?: string }): Promise<void>;
}

export interface MadeLive {
  readonly externalId: string;
  readonly url: string;
  readonly entry: StreamEntry;
}

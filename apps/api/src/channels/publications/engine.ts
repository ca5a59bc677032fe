import type { ChannelKeys } from '../channel-keys.ts';
import type { VideoChannels } from '../video-channel.ts';
import type { Database } from '../../database.ts';
import type { ObjectStore } from '../../files/object-store.ts';
import type { Outbox } from '../../mail/outbox.ts';
import type { Clearance, VideoExtras } from '../../moderation/clearance.ts';
import type { VideoSteps } from '../../videos/video-steps.ts';

/** What moving a publication needs. */
export interface Engine {
  readonly database: Database;
  readonly adapters: VideoChannels;
  readonly keys: ChannelKeys;
  readonly objects: ObjectStore;
  readonly clearance: Clearance;
  readonly extras: VideoExtras;
  readonly steps: VideoSteps;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  /** An address of ours that gives the bytes without sign-in until then. */
  readonly linkTo: (videoId: string, until: Date) => string;
  readonly now: () => Date;
}

export const minuteMs = 60_000;

export function later(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * minuteMs);
}

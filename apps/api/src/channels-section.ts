import { channelAdapters } from './channels/channel-adapters.ts';
import { channelKeys, type ChannelKeys } from './channels/channel-keys.ts';
import { channels, type Channels } from './channels/channels.ts';
import type { Connectables } from './channels/connections.ts';
import type { VideoChannels } from './channels/video-channel.ts';
import type { Database } from './database.ts';
import type { Env } from './env.ts';
import type { ObjectStore } from './files/object-store.ts';
import type { JobSender } from './jobs/job-sender.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { QueuedWork } from './jobs/queued-work.ts';
import type { Outbox } from './mail/outbox.ts';
import type { Clearance, VideoExtras } from './moderation/clearance.ts';
import { videoContributions } from './monitoring/reports/video-contributions.ts';
import { takeDown } from './channels/publications/end-publication.ts';
import type { Engine } from './channels/publications/engine.ts';
import {
  publicationClock,
  publicationWorks,
  type PublicationClock,
} from './channels/publications/publication-works.ts';
import { publications, type Publications } from './channels/publications/publications.ts';
import { publicationWork } from './channels/publications/run-publication.ts';
import type { TakeDown } from './publications/take-down.ts';
import type { VideoSteps } from './videos/video-steps.ts';

export interface ChannelsSectionOptions {
  readonly database: Database;
  readonly env: Env;
  readonly objects: ObjectStore;
  readonly outbox: Outbox;
  readonly jobs: JobSender;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly steps: VideoSteps;
  readonly clearance: Clearance;
  readonly extras: VideoExtras;
  /** Networks of posts are connected on the same page. */
  readonly networks: Connectables;
  readonly linkTo: Engine['linkTo'];
  /** Tests bring their own platforms. */
  readonly adapters?: VideoChannels;
}

export interface ChannelsServices {
  readonly channels: Channels;
  readonly publications: Publications;
  readonly publicationClock: PublicationClock;
  readonly publicationWork: QueuedWork;
}

export function keysOf({ database, env }: Pick<ChannelsSectionOptions, 'database' | 'env'>): ChannelKeys {
  return channelKeys({ database, secretKey: env.SECRET_KEY });
}

export function takeDownOf(options: Pick<ChannelsSectionOptions, 'steps' | 'jobs' | 'now'>): TakeDown {
  return takeDown(options);
}

export function channelsServices(options: ChannelsSectionOptions): ChannelsServices {
  const { env, jobs, publicUrl, now, networks } = options;
  const adapters = options.adapters ?? channelAdapters(env);
  const keys = keysOf(options);
  const engine: Engine = { ...options, adapters, keys };
  return {
    channels: channels({
      ...options,
      ...{ adapters, keys, publicUrl, now, secretKey: env.SECRET_KEY },
      connectables: { ...adapters, ...networks },
    }),
    publications: publications({ ...options, adapters }),
    publicationClock: publicationClock(engine, jobs, videoContributions),
    publicationWork: publicationWork(engine),
  };
}

/** What the clock starts of publications. */
export function channelsWorks({ publicationClock: clock }: ChannelsServices): readonly ScheduledWork[] {
  return publicationWorks(clock);
}

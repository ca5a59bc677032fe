import type { CalendarSource } from './calendar/calendar-source.ts';
import type { Database } from './database.ts';
import type { Env } from './env.ts';
import type { FilePurpose } from './files/file-purpose.ts';
import type { ObjectOwner } from './files/object-owner.ts';
import type { ObjectStore } from './files/object-store.ts';
import type { StoredFiles } from './files/stored-files.ts';
import type { PersonKeys } from './audit/person-keys.ts';
import type { JobSender } from './jobs/job-sender.ts';
import type { QueuedWork } from './jobs/queued-work.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { Outbox } from './mail/outbox.ts';
import type { HealthSource } from './network-health/health-source.ts';
import type { AttentionSource } from './platform/attention-source.ts';
import { settings } from './platform/settings.ts';
import type { SearchSource } from './platform/search-source.ts';
import { channelsServices, channelsWorks, takeDownOf, type ChannelsServices } from './channels-section.ts';
import { bringExtras } from './channels/publications/bring-extras.ts';
import { publicationAttention } from './channels/publications/publication-attention.ts';
import { publicationProofs } from './channels/publications/publication-files.ts';
import { publicationHealth } from './channels/publications/publication-health.ts';
import { videoClearance } from './moderation/video-clearance.ts';
import { videoExtras } from './moderation/video-extras.ts';
import {
  moderationServices,
  moderationSources,
  moderationWorks,
  type ModerationServices,
} from './moderation-section.ts';
import { knowHowServices, knowHowSources, type KnowHowServices } from './know-how-section.ts';
import { todayBy } from './network/today.ts';
import { networkAdapters } from './channels/network-adapters.ts';
import { promotionServices, promotionSources, type PromotionServices } from './promotion-section.ts';
import type { UploadPurpose } from './uploads/upload-purpose.ts';
import { videoAttention } from './videos/video-attention.ts';
import { videoSearch } from './videos/video-search.ts';
import { videoUpload } from './videos/video-upload.ts';
import { videoChecks } from './videos/checks/video-checks.ts';
import { videoSteps, type VideoSteps } from './videos/video-steps.ts';
import { videos, type Videos } from './videos/videos.ts';
import { withdrawnFiles, withdrawnFilesWork, type WithdrawnFiles } from './videos/withdrawn-files.ts';
import { broadcastAttention } from './broadcasts/broadcast-attention.ts';
import { broadcastCalendar } from './broadcasts/broadcast-calendar.ts';
import { broadcastSearch } from './broadcasts/broadcast-search.ts';
import { broadcastWorks } from './broadcasts/broadcast-works.ts';
import { broadcastServices, type BroadcastServices } from './broadcasts-section.ts';
import { ownedObjects } from './uploads/owned-objects.ts';
import { uploadServices, uploadWorks, type UploadServices } from './uploads-section.ts';

/** What the modules of media give to the ones that serve all modules. */
export interface MediaSources {
  readonly calendar: readonly CalendarSource[];
  readonly files: readonly FilePurpose[];
  readonly attention: readonly AttentionSource[];
  readonly searched: readonly SearchSource[];
  readonly health: readonly HealthSource[];
  readonly objectOwners: readonly ObjectOwner[];
}

/** What they offer to procedures. */
export interface MediaServices
  extends
    ChannelsServices,
    ModerationServices,
    UploadServices,
    BroadcastServices,
    KnowHowServices,
    PromotionServices {
  readonly videos: Videos;
  readonly videoChecks: QueuedWork;
  readonly withdrawnFiles: WithdrawnFiles;
}

export interface MediaSourcesOptions {
  readonly database: Database;
  readonly publicUrl: string;
  readonly now: () => Date;
}

export interface MediaOptions extends MediaSourcesOptions {
  readonly env: Env;
  readonly objects: ObjectStore;
  readonly outbox: Outbox;
  readonly personKeys: PersonKeys;
  readonly jobs: JobSender;
  readonly storedFiles: StoredFiles;
}

export function mediaSources(options: MediaSourcesOptions): MediaSources {
  const { database, now } = options;
  const knowHow = knowHowSources(database);
  const promotion = promotionSources(options);
  const moderation = moderationSources(options);
  return {
    calendar: [broadcastCalendar, ...promotion.calendar],
    files: [...knowHow.files, ...moderation.files, ...promotion.files, publicationProofs],
    attention: [
      ...knowHow.attention,
      broadcastAttention({ database, now }),
      ...promotion.attention,
      publicationAttention(database),
      videoAttention(database),
      ...moderation.attention,
    ],
    searched: [...knowHow.searched, ...promotion.searched, broadcastSearch, videoSearch],
    health: [publicationHealth, ...promotion.health],
    objectOwners: [ownedObjects],
  };
}

/** The one writer of videos' states, for every module that moves them. */
export function videoStepsOf({ outbox, publicUrl, now }: MediaOptions): VideoSteps {
  return videoSteps({ outbox, publicUrl, now });
}

/** What is uploaded in parts, by its purpose. */
export function uploadPurposes({ jobs, now }: MediaOptions): readonly UploadPurpose[] {
  return [videoUpload({ jobs, now })];
}

export function mediaServices(options: MediaOptions): MediaServices {
  const { database, jobs, objects, now } = options;
  const steps = videoStepsOf(options);
  const takeDown = takeDownOf({ steps, jobs, now });
  const shown = bringExtras({ jobs, now });
  const uploading = uploadServices({ ...options, purposes: uploadPurposes(options) });
  return {
    ...broadcastServices(options),
    ...knowHowServices(options),
    ...promotionServices(options),
    ...uploading,
    ...channelsServices({
      ...options,
      ...{
        steps,
        networks: networkAdapters(options.env),
        clearance: videoClearance(todayBy(now)),
        extras: videoExtras,
      },
      linkTo: (videoId, until) => uploading.sourceLinks.linkTo(videoId, until),
    }),
    videos: videos({ database, jobs, objects, now, today: todayBy(now), takeDown, shown }),
    withdrawnFiles: withdrawnFiles({ database, objects, now, settings: settings(database) }),
    videoChecks: videoChecks({ ...options, places: options.env }),
    ...moderationServices({ ...options, steps, takeDown, shown }),
  };
}

/** What the clock starts of them. */
export function mediaWorks(services: MediaServices): readonly ScheduledWork[] {
  return [
    ...uploadWorks(services),
    ...services.promotionWorks,
    ...broadcastWorks(services.liveWatch),
    ...channelsWorks(services),
    ...moderationWorks(services),
    withdrawnFilesWork(services.withdrawnFiles),
  ];
}

/** What people start of them and the worker does. */
export function mediaQueues({ videoChecks: checks, publicationWork }: MediaServices): readonly QueuedWork[] {
  return [checks, publicationWork];
}

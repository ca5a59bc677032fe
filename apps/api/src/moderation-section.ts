import type { MediaOptions, MediaSourcesOptions, MediaSources } from './media-section.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import { captions, type Captions } from './moderation/captions/captions.ts';
import { moderation, type Moderation } from './moderation/moderation.ts';
import { moderationAttention } from './moderation/moderation-attention.ts';
import { playlists, type Playlists } from './moderation/playlists/playlists.ts';
import { endedRights, endedRightsWork, type EndedRights } from './moderation/rights/ended-rights.ts';
import { consentDocuments, rightsDocuments } from './moderation/rights/rights-files.ts';
import { videoRights, type VideoRights } from './moderation/rights/rights.ts';
import { videoClearance } from './moderation/video-clearance.ts';
import { todayBy } from './network/today.ts';
import type { ShownVideo } from './publications/shown-video.ts';
import type { TakeDown } from './publications/take-down.ts';
import type { VideoSteps } from './videos/video-steps.ts';

/** What moderation offers to procedures. */
export interface ModerationServices {
  readonly moderation: Moderation;
  readonly videoRights: VideoRights;
  readonly captions: Captions;
  readonly playlists: Playlists;
  readonly endedRights: EndedRights;
}

export interface ModerationOptions extends Pick<
  MediaOptions,
  'database' | 'now' | 'personKeys' | 'storedFiles' | 'outbox' | 'publicUrl'
> {
  readonly steps: VideoSteps;
  readonly takeDown: TakeDown;
  readonly shown: ShownVideo;
}

export function moderationSources(options: MediaSourcesOptions): Pick<MediaSources, 'files' | 'attention'> {
  const { database, now } = options;
  return {
    files: [rightsDocuments, consentDocuments],
    attention: [moderationAttention({ database, now, today: todayBy(now) })],
  };
}

export function moderationServices(options: ModerationOptions): ModerationServices {
  const { database, now, personKeys, storedFiles: files, steps, takeDown, shown } = options;
  const today = todayBy(now);
  const clearance = videoClearance(today);
  return {
    moderation: moderation({ database, now, desk: { steps, clearance } }),
    videoRights: videoRights({ database, desk: { personKeys, files, steps, takeDown, clearance, today } }),
    endedRights: endedRights({ ...options, clearance, today }),
    captions: captions({ database, shown }),
    playlists: playlists({ database, shown }),
  };
}

/** What the clock starts of it. */
export function moderationWorks({ endedRights: rights }: ModerationServices): readonly ScheduledWork[] {
  return [endedRightsWork(rights)];
}

import type { MediaOptions, MediaSourcesOptions, MediaSources } from './media-section.ts';
import { captions, type Captions } from './moderation/captions/captions.ts';
import { moderation, type Moderation } from './moderation/moderation.ts';
import { moderationAttention } from './moderation/moderation-attention.ts';
import { playlists, type Playlists } from './moderation/playlists/playlists.ts';
import { consentDocuments, rightsDocuments } from './moderation/rights/rights-files.ts';
import { videoRights, type VideoRights } from './moderation/rights/rights.ts';
import { videoClearance } from './moderation/video-clearance.ts';
import { todayBy } from './network/today.ts';
import type { TakeDown } from './publications/take-down.ts';
import type { VideoSteps } from './videos/video-steps.ts';

/** What moderation offers to procedures. */
export interface ModerationServices {
  readonly moderation: Moderation;
  readonly videoRights: VideoRights;
  readonly captions: Captions;
  readonly playlists: Playlists;
}

export interface ModerationOptions extends Pick<
  MediaOptions,
  'database' | 'now' | 'personKeys' | 'storedFiles'
> {
  readonly steps: VideoSteps;
  readonly takeDown: TakeDown;
}

export function moderationSources(options: MediaSourcesOptions): Pick<MediaSources, 'files' | 'attention'> {
  const { database, now } = options;
  return {
    files: [rightsDocuments, consentDocuments],
    attention: [moderationAttention({ database, now, today: todayBy(now) })],
  };
}

export function moderationServices(options: ModerationOptions): ModerationServices {
  const { database, now, personKeys, storedFiles: files, steps, takeDown } = options;
  const today = todayBy(now);
  const clearance = videoClearance(today);
  return {
    moderation: moderation({ database, now, desk: { steps, clearance } }),
    videoRights: videoRights({ database, desk: { personKeys, files, steps, takeDown, clearance, today } }),
    captions: captions(database),
    playlists: playlists(database),
  };
}

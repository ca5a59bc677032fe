import { mediaChannelsSamples } from './media-channels.ts';
import { moderationSamples } from './media-moderation.ts';
import { knowHowSamples } from './media-know-how.ts';
import { promotionSamples } from './media-promotion.ts';
import { uploadSamples } from './media-uploads.ts';
import { broadcastsSamples } from './media-broadcasts.ts';
import { videosSamples } from './media-videos.ts';

/** Inputs of the procedures of media: one list for each module, joined here. */
export const mediaSamples = {
  ...moderationSamples,
  ...knowHowSamples,
  ...promotionSamples,
  ...mediaChannelsSamples,
  ...uploadSamples,
  ...broadcastsSamples,
  ...videosSamples,
};

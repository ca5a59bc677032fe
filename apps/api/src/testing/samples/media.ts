import { mediaChannelsSamples } from './media-channels.ts';
import { uploadSamples } from './media-uploads.ts';
import { videosSamples } from './media-videos.ts';

/** Inputs of the procedures of media: one list for each module, joined here. */
export const mediaSamples = { ...mediaChannelsSamples, ...uploadSamples, ...videosSamples };

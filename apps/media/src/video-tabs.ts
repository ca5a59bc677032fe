import { captionsTabs } from './captions/tabs.ts';
import { moderationTabs } from './moderation/tabs.ts';
import { publicationTabs } from './publications/tabs.ts';
import { rightsTabs } from './rights/tabs.ts';
import type { VideoTab } from './video-parts/video-tab.ts';
import { videosLastTabs, videosTabs } from './videos/tabs.ts';

/** The parts of a video's page in their order; every feature adds its own with one line. */
export const videoTabs: readonly VideoTab[] = [
  ...videosTabs,
  ...rightsTabs,
  ...captionsTabs,
  ...moderationTabs,
  ...publicationTabs,
  ...videosLastTabs,
];

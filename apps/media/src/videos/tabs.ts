import type { VideoTab } from '../video-parts/video-tab.ts';

/** What everybody reads first. */
export const videosTabs: readonly VideoTab[] = [
  {
    path: '',
    title: 'videos.tabs.card',
    load: async () => (await import('./video-card-tab.tsx')).VideoCardTab,
  },
];

/** What stands behind the parts of other features. */
export const videosLastTabs: readonly VideoTab[] = [
  {
    path: 'history',
    title: 'videos.tabs.history',
    load: async () => (await import('./video-history.tsx')).VideoHistory,
  },
];

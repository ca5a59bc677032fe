import type { VideoTab } from '../video-parts/video-tab.ts';

export const captionsTabs: readonly VideoTab[] = [
  {
    path: 'captions',
    title: 'captions.tab',
    load: async () => (await import('./captions-tab.tsx')).CaptionsTab,
  },
];

import type { VideoTab } from '../video-parts/video-tab.ts';

export const rightsTabs: readonly VideoTab[] = [
  {
    path: 'rights',
    title: 'rights.tab',
    load: async () => (await import('./rights-tab.tsx')).RightsTab,
  },
];

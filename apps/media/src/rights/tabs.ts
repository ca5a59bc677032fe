import type { VideoTab } from '../videos/video-tab.ts';

export const rightsTabs: readonly VideoTab[] = [
  {
    path: 'rights',
    title: 'rights.tab',
    load: async () => (await import('./rights-tab.tsx')).RightsTab,
  },
];

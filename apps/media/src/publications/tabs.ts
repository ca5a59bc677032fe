import type { VideoTab } from '../video-parts/video-tab.ts';

export const publicationTabs: readonly VideoTab[] = [
  {
    path: 'publications',
    title: 'publications.tab',
    permission: 'publication.read',
    load: async () => (await import('./video-publications.tsx')).VideoPublicationsTab,
  },
];

import type { VideoTab } from '../video-parts/video-tab.ts';

export const moderationTabs: readonly VideoTab[] = [
  {
    path: 'moderation',
    title: 'moderation.tab',
    load: async () => (await import('./moderation-tab.tsx')).ModerationTab,
  },
];

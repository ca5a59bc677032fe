import type { VideoTab } from '../videos/video-tab.ts';

export const moderationTabs: readonly VideoTab[] = [
  {
    path: 'moderation',
    title: 'moderation.tab',
    load: async () => (await import('./moderation-tab.tsx')).ModerationTab,
  },
];

import type { OpeningTab } from './opening-tab.ts';

/** What everybody reads first. */
export const openingsTabs: readonly OpeningTab[] = [
  {
    path: '',
    title: 'openings.tabs.card',
    load: async () => (await import('./opening-card-tab.tsx')).OpeningCardTab,
  },
];

/** What stands behind the parts of other features. */
export const openingsLastTabs: readonly OpeningTab[] = [
  {
    path: 'history',
    title: 'openings.tabs.history',
    load: async () => (await import('./opening-history.tsx')).OpeningHistory,
  },
];

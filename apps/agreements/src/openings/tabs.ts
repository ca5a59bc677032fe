import type { OpeningTab } from './opening-tab.ts';

export const openingsTabs: readonly OpeningTab[] = [
  {
    path: '',
    title: 'openings.tabs.card',
    load: async () => (await import('./opening-card-tab.tsx')).OpeningCardTab,
  },
  {
    path: 'history',
    title: 'openings.tabs.history',
    load: async () => (await import('./opening-history.tsx')).OpeningHistory,
  },
];

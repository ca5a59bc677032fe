import type { OpeningTab } from '../openings/opening-tab.ts';

/** The parts of an opening's page that this feature shows. */
export const readinessTabs: readonly OpeningTab[] = [
  {
    path: 'readiness',
    title: 'readiness.tabs.readiness',
    load: async () => (await import('./readiness-tab.tsx')).ReadinessTab,
  },
  {
    path: 'ceremony',
    title: 'readiness.tabs.ceremony',
    load: async () => (await import('./ceremony-tab.tsx')).CeremonyTab,
  },
];

import type { AgreementTab } from './agreement-tab.ts';

/** The parts of an agreement that this feature shows itself. */
export const agreementsTabs: readonly AgreementTab[] = [
  { path: '', title: 'agreements.tabs.card', load: async () => (await import('./card-tab.tsx')).CardTab },
  {
    path: 'text',
    title: 'agreements.tabs.text',
    load: async () => (await import('./text-tab.tsx')).TextTab,
  },
  {
    path: 'review',
    title: 'agreements.tabs.review',
    load: async () => (await import('./review-tab.tsx')).ReviewTab,
  },
];

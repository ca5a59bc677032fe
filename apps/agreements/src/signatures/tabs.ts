import type { AgreementTab } from '../agreements/agreement-tab.ts';

/** What this feature adds to an agreement's page. */
export const signaturesTabs: readonly AgreementTab[] = [
  {
    path: 'signatures',
    title: 'signatures.tab',
    load: async () => (await import('./signatures-tab.tsx')).SignaturesTab,
  },
];

import type { AgreementTab } from '../agreements/agreement-tab.ts';

/** What this feature adds to an agreement's page. */
export const documentsTabs: readonly AgreementTab[] = [
  {
    path: 'documents',
    title: 'documents.tab',
    load: async () => (await import('./documents-tab.tsx')).DocumentsTab,
  },
];

import type { AgreementTab } from './agreements/agreement-tab.ts';
import { agreementsTabs } from './agreements/tabs.ts';
import { documentsTabs } from './documents/tabs.ts';
import { signaturesTabs } from './signatures/tabs.ts';

/** The parts of an agreement's page in their order; every feature adds its own with one line. */
export const agreementTabs: readonly AgreementTab[] = [
  ...agreementsTabs,
  ...documentsTabs,
  ...signaturesTabs,
];

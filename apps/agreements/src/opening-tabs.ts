import type { OpeningTab } from './openings/opening-tab.ts';
import { openingsLastTabs, openingsTabs } from './openings/tabs.ts';
import { readinessTabs } from './readiness/tabs.ts';

/** The parts of an opening's page in their order; every feature adds its own with one line. */
export const openingTabs: readonly OpeningTab[] = [...openingsTabs, ...readinessTabs, ...openingsLastTabs];

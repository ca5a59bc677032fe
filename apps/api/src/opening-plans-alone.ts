import type { Database } from './database.ts';
import { todayBy } from './network/today.ts';
import { openingPlans, type OpeningPlans } from './opening-plans/opening-plans.ts';
import { planEntry } from './openings/plan-entry.ts';

export interface OpeningPlansAloneOptions {
  readonly database: Database;
  readonly now: () => Date;
}

/** Plans of openings without letters, evidence and passwords: for loading what was approved long ago. */
export function openingPlansAlone({ database, now }: OpeningPlansAloneOptions): OpeningPlans {
  return openingPlans({
    ...{ database, now, today: todayBy(now), planEntry: planEntry(now) },
    evidence: { record: () => Promise.resolve() },
    mailings: { prepareAbout: () => Promise.reject(new Error('No letters are sent here.')) },
    confirmPassword: () => Promise.resolve(),
  });
}

import { agreementDrafts } from './agreements/agreement-drafts.ts';
import { centerCoverage } from './agreements/center-coverage.ts';
import type { AgreementsOptions } from './agreements-section.ts';
import { eventMaker } from './joint-events/event-maker.ts';
import { firstReports } from './monitoring/periods/first-reports.ts';
import { centerOpenings } from './network/center-openings.ts';
import { todayBy } from './network/today.ts';
import { openingSteps } from './openings/opening-steps.ts';
import { readiness, type Readiness } from './readiness/readiness.ts';

/** An opening reaches into most of the system: what readiness is given of the other modules stands here. */
export function readinessOf(options: AgreementsOptions): Readiness {
  const { database, outbox, centerManagers, publicUrl, now } = options;
  return readiness({
    database,
    desk: {
      steps: openingSteps(now),
      centers: centerOpenings,
      managers: centerManagers,
      firstReports,
      coverage: centerCoverage(now),
      drafts: agreementDrafts(now),
      events: eventMaker(now),
      ...{ outbox, publicUrl, now, today: todayBy(now) },
    },
  });
}

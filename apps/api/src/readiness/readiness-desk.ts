import type { CenterCoverage } from '../agreements/center-coverage.ts';
import type { AgreementDrafts } from '../agreements/agreement-drafts.ts';
import type { CenterManagers } from '../identity/center-managers.ts';
import type { EventMaker } from '../joint-events/event-maker.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { FirstReports } from '../monitoring/periods/first-reports.ts';
import type { CenterOpenings } from '../network/center-openings.ts';
import type { Today } from '../network/today.ts';
import type { OpeningSteps } from '../openings/opening-steps.ts';

/** What readiness needs of the other modules. */
export interface ReadinessDesk {
  readonly steps: OpeningSteps;
  readonly centers: CenterOpenings;
  readonly managers: CenterManagers;
  readonly firstReports: FirstReports;
  readonly coverage: CenterCoverage;
  readonly drafts: AgreementDrafts;
  readonly events: EventMaker;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
  readonly today: Today;
}

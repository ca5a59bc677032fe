import { readinessSamples } from './testing/samples/readiness.ts';
import { readersSamples } from './testing/samples/readers.ts';
import { resolutionSamples } from './testing/samples/resolutions.ts';
import { contestSamples } from './testing/samples/contests.ts';
import { jointEventSamples } from './testing/samples/joint-events.ts';
import { openingsSamples } from './testing/samples/openings.ts';
import { agreementsSamples } from './testing/samples/agreements.ts';
import { attendanceSamples } from './testing/samples/attendance.ts';
import { campaignsSamples } from './testing/samples/campaigns.ts';
import { identitySamples } from './testing/samples/identity.ts';
import { mailSamples } from './testing/samples/mail.ts';
import { mediaSamples } from './testing/samples/media.ts';
import { meetingsSamples } from './testing/samples/meetings.ts';
import { monitoringSamples } from './testing/samples/monitoring.ts';
import { networkSamples } from './testing/samples/network.ts';
import { partnersSamples } from './testing/samples/partners.ts';
import { signatureSamples } from './testing/samples/signatures.ts';
import { platformSamples } from './testing/samples/platform.ts';

/**
 * A valid input for every procedure, by path; undefined where it takes none. Ids name what lies in regional
 * center 1 or access center 11, or nothing at all; the test itself puts foreign ids into the place fields.
 */
export const samples: Readonly<Record<string, unknown>> = {
  ...agreementsSamples,
  ...openingsSamples,
  ...attendanceSamples,
  ...campaignsSamples,
  ...identitySamples,
  ...mailSamples,
  ...mediaSamples,
  ...meetingsSamples,
  ...monitoringSamples,
  ...networkSamples,
  ...partnersSamples,
  ...platformSamples,
  ...readersSamples,
  ...readinessSamples,
  ...resolutionSamples,
  ...signatureSamples,
  ...jointEventSamples,
  ...contestSamples,
};

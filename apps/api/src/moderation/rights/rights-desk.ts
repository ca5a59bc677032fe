import type { PersonKeys } from '../../audit/person-keys.ts';
import type { StoredFiles } from '../../files/stored-files.ts';
import type { Today } from '../../network/today.ts';
import type { TakeDown } from '../../publications/take-down.ts';
import type { VideoSteps } from '../../videos/video-steps.ts';
import type { Clearance } from '../clearance.ts';

/** What rights and consents need of other modules. */
export interface RightsDesk {
  readonly personKeys: PersonKeys;
  readonly files: StoredFiles;
  readonly steps: VideoSteps;
  readonly takeDown: TakeDown;
  readonly clearance: Clearance;
  readonly today: Today;
}

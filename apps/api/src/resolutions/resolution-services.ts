import type { Actor } from '@pbnet/domain/access';
import type { Database } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { control, type Control } from './control.ts';
import { controlSchedule, type ControlSchedule } from './control-schedule.ts';
import type { Evidence } from './evidence.ts';
import { mailingEvidence, type FinishedMailings } from './mailing-evidence.ts';
import { meetingFacts, type MeetingFactPart } from './meeting-facts.ts';
import { resolutions, type Resolutions } from './resolutions.ts';

export interface ResolutionServices {
  readonly resolutions: Resolutions;
  readonly control: Control;
  readonly controlSchedule: ControlSchedule;
}

export interface ResolutionServicesOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly evidence: Evidence;
  /** What the modules know of a meeting. */
  readonly factParts: readonly MeetingFactPart[];
  readonly finishedMailings: FinishedMailings;
  /** Asks for the password once more; throws when it is wrong. */
  readonly confirmPassword: (actor: Actor, password: string) => Promise<unknown>;
  readonly now: () => Date;
}

export function resolutionServices(options: ResolutionServicesOptions): ResolutionServices {
  const { factParts, finishedMailings, evidence, confirmPassword, now, ...telling } = options;
  return {
    resolutions: resolutions({ ...telling, meetingFacts: meetingFacts(factParts), confirmPassword, now }),
    control: control({ ...telling, now }),
    controlSchedule: controlSchedule({ ...telling, evidence, finished: [mailingEvidence(finishedMailings)] }),
  };
}

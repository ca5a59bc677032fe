import type { Day } from '@pbnet/domain';
import type { ObjectStore } from '../files/object-store.ts';
import type { JobSender } from '../jobs/job-sender.ts';
import type { ShownVideo } from '../publications/shown-video.ts';

/** What a step needs beside its input. */
export interface Desk {
  readonly jobs: JobSender;
  readonly objects: ObjectStore;
  readonly shown: ShownVideo;
  readonly now: Date;
  /** The day in the network's own zone. */
  readonly today: Day;
}

export interface StepRun<Input> {
  readonly input: Input;
  readonly desk: Desk;
}

import type { Day } from '@pbnet/domain';
import type { Outbox } from '../mail/outbox.ts';

/** What a step needs beside its input. */
export interface Desk {
  readonly outbox: Outbox;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: Date;
  /** The day in the network's own zone. */
  readonly today: Day;
}

export interface StepRun<Input> {
  readonly input: Input;
  readonly desk: Desk;
}

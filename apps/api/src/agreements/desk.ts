import type { Day } from '@pbnet/domain';
import type { DocumentToSign } from './document-to-sign.ts';

/** What a step needs beside its input. */
export interface Desk {
  /** Null where no module freezes documents. */
  readonly documents: DocumentToSign | null;
  readonly now: Date;
  readonly today: Day;
}

export interface StepRun<Input> {
  readonly input: Input;
  readonly desk: Desk;
}

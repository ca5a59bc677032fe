import type { Day } from '@pbnet/domain';
import type { Outbox } from '../mail/outbox.ts';
import type { DocumentToSign } from './document-to-sign.ts';

/** What a step needs beside its input. */
export interface Desk {
  /** Null where no module freezes documents. */
  readonly documents: DocumentToSign | null;
  readonly outbox: Outbox;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: Date;
  readonly today: Day;
}

export interface StepRun<Input> {
  readonly input: Input;
  readonly desk: Desk;
}

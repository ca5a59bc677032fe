import type { ClashCheck } from '../calendar/clash-check.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { EventFigures } from './event-figures.ts';

/** What a step needs beside its input. */
export interface Desk {
  readonly clashCheck: ClashCheck;
  readonly figures: EventFigures;
  readonly outbox: Outbox;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: Date;
}

export interface StepRun<Input> {
  readonly input: Input;
  readonly desk: Desk;
}

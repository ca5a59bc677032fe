import type { Outbox } from '../mail/outbox.ts';
import type { BroadcastSecrets } from './broadcast-secrets.ts';

/** What a step needs beside its input. */
export interface Desk {
  readonly outbox: Outbox;
  readonly secrets: BroadcastSecrets;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: Date;
}

export interface StepRun<Input> {
  readonly input: Input;
  readonly desk: Desk;
}

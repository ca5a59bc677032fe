import type { Actor } from '@pbnet/domain/access';
import type { CreateEvent } from '@pbnet/validation/joint-events';
import type { Transaction } from '../database.ts';
import { createEvent } from './edit-event.ts';

/** Makes a card of a joint event for another module, in its transaction: a draft that goes the usual way. */
export interface EventMaker {
  /** Sent twice with one id, the card is made once. Throws as `jointEvents.create` does. */
  make(tx: Transaction, actor: Actor, input: CreateEvent): Promise<void>;
}

export function eventMaker(now: () => Date): EventMaker {
  return { make: (tx, actor, input) => createEvent(tx, actor, { input, desk: { now: now() } }) };
}

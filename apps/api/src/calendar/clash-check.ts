import type { CalendarKind, Occupied, Occupying } from '@pbnet/domain/calendar';
import type { Words } from '@pbnet/domain/platform';
import type { Transaction } from '../database.ts';

/** Something at the same time with the same people, hall or broadcast slot. Instants are ISO texts. */
export interface Clash {
  readonly key: string;
  readonly kind: CalendarKind;
  /** Null where the reader may not see the other one yet: only that it is there. */
  readonly title: Words | string | null;
  readonly to: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly shared: readonly Occupied[];
}

/** What is checked; `key` is left out of the comparison. */
export interface ClashQuestion extends Occupying {
  readonly key: string;
}

export interface ClashCheck {
  /** Looks through everything in the calendar, also what the actor of the transaction does not see. */
  clashes(tx: Transaction, question: ClashQuestion): Promise<readonly Clash[]>;
}

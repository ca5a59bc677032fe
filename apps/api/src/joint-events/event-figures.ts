import type { Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';
import type { CountedInMonth } from './joint-event.ts';

/** What an event adds to a month's figures of a centre. */
export interface EventFigure {
  /** The event's id. */
  readonly eventId: string;
  readonly title: string;
  /** Null takes back whatever the event has added. */
  readonly wanted: {
    readonly centerId: number;
    readonly month: Month;
    readonly inPerson: number;
    readonly video: number;
  } | null;
  readonly now: Date;
}

/** Why the figures of a month could not be changed, as a sentence for the person. */
export interface NotCounted {
  readonly month: Month;
  readonly centerId: number;
  readonly message: string;
}

/** One source of figures: what is reported of an event stands in the month's draft by itself. */
export interface EventFigures {
  /**
   * Changes draft figures by the difference to what the event added before. Where the report is handed in or the
   * month closed nothing changes, and the answer says what to do.
   */
  count(tx: Transaction, actor: Actor, figure: EventFigure): Promise<readonly NotCounted[]>;
  of(tx: Transaction, eventId: string): Promise<readonly CountedInMonth[]>;
}

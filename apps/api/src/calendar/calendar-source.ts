import type { Day } from '@pbnet/domain';
import type { CalendarItemOf } from '@pbnet/domain/calendar';
import type { Transaction } from '../database.ts';

/** An item as a module offers it; the calendar sends its instants as ISO texts. */
export type CalendarItem = CalendarItemOf<Date>;

/** Both days included. Days are wide: give what touches them in any zone (from 00:00 UTC+14 to 24:00 UTC−12). */
export interface CalendarSpan {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What a module has for the calendar. The transaction runs under the reader's own place, so row-level
 * security narrows it; a source whose tables are not narrowed must narrow by itself.
 */
export interface CalendarSource {
  items(tx: Transaction, span: CalendarSpan): Promise<readonly CalendarItem[]>;
}

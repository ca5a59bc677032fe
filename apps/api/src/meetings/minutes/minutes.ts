import type { AgendaKind, AgendaMaterial } from '@pbnet/domain/meetings';

/** One text of an item with its own number; 0 while nothing is written. */
export interface WrittenText {
  readonly text: string;
  readonly version: number;
}

/** An item of the agenda with what was written to it. */
export interface AgendaItem {
  readonly id: string;
  readonly position: number;
  readonly kind: AgendaKind;
  readonly title: string;
  readonly speaker: string;
  readonly minutes: number | null;
  /** Null for an item that nobody prepared. */
  readonly material: AgendaMaterial | null;
  readonly version: number;
  readonly text: WrittenText;
  readonly outcome: WrittenText;
  /** ISO instant and the name of who wrote last; null while nothing is written. */
  readonly editedAt: string | null;
  readonly editedBy: string | null;
  readonly revisions: number;
}

/** An earlier state of an item's texts. */
export interface Revision {
  readonly revision: number;
  readonly text: string;
  readonly outcome: string;
  readonly editedAt: string;
  readonly editedBy: string | null;
}

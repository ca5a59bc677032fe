import type { StaffRole } from '../access/role.ts';
import type { LookKind } from './staff-reader.ts';

/** A look of the staff at a reader. */
export interface ReaderLook {
  readonly id: string;
  /** UTC with microseconds, as the next page's cursor needs it. */
  readonly at: string;
  readonly actorId: string;
  /** Empty for an erased person. */
  readonly actorName: string;
  readonly actorRole: StaffRole;
  /** Where the person worked then; empty for headquarters. */
  readonly placeName: string;
  readonly readerId: string;
  /** Masked; empty where nothing is left of the reader. */
  readonly readerName: string;
  readonly lastDigits: string | null;
  readonly what: LookKind;
  readonly reason: string;
}

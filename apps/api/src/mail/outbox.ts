import type { Place } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';

export interface Attachment {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** What a mail program puts into its calendar. */
export interface CalendarPart {
  readonly method: CalendarMethod;
  /** A whole iCalendar object with the same METHOD. */
  readonly content: string;
}

/** A rendered letter, ready to be kept and sent. */
export interface Letter {
  /** Names the cause: a second letter of the same cause is not queued. */
  readonly dedupeKey: string;
  /** What sort of letter it is, for the mail log: 'invitation', 'reminder', 'zero-lists', … */
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly plain: string;
  readonly place?: Place;
  readonly accountId?: string;
  readonly mailingId?: string;
  readonly attachments?: readonly Attachment[];
  /** Goes as text/calendar beside the text, and once more as invite.ics for programs that look there. */
  readonly calendar?: CalendarPart;
  /** Where a reply goes, if not to the sender. */
  readonly replyTo?: string;
}

export interface Outbox {
  /**
   * Keeps the letter and its job in the caller's transaction: sent if and only if it commits.
   * @returns the delivery's id, or null when a letter of that cause is already there
   */
  enqueue(tx: Transaction, letter: Letter): Promise<string | null>;
}

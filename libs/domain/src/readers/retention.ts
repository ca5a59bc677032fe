import type { Day } from '../month.ts';
import type { ErasureAct, ErasureGround } from './erasure.ts';

/** A reader whose data are to be destroyed. Named by the card's last digits alone. */
export interface AwaitedReader {
  readonly readerId: string;
  /** Masked; null where no card was given. */
  readonly cardNumber: string | null;
  readonly ground: ErasureGround;
  readonly orderedAt: string;
  readonly dueOn: Day;
  readonly lastSeenAt: string;
  /** When a letter went; null where no address is known. */
  readonly warnedAt: string | null;
  /** Where the reader was registered on paper. */
  readonly center: string | null;
  /** The day has come and an officer may release it; what readers asked for the clock destroys by itself. */
  readonly releasable: boolean;
  readonly version: number;
}

export interface ErasureQueue {
  readonly readers: readonly AwaitedReader[];
  readonly total: number;
  /** How many of all wait for an officer. */
  readonly releasable: number;
  /** Give it as `cursor` to go on; null at the end. */
  readonly next: string | null;
}

export interface ListedAct extends Omit<ErasureAct, 'at'> {
  readonly at: string;
  readonly by: 'reader' | 'clock' | 'staff';
}

export interface ErasureActList {
  readonly acts: readonly ListedAct[];
  readonly next: number | null;
}

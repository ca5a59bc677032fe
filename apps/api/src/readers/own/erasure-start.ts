import type { Day } from '@pbnet/domain';
import type { Transaction } from '../../database.ts';

export interface AskedErasure {
  readonly readerId: string;
  readonly ground: 'request' | 'consent-withdrawn';
  /** 'now': gone when the transaction commits; 'by-term': on the day that the law allows at the latest. */
  readonly when: 'now' | 'by-term';
}

/** How the data of a reader begin to go; the module of erasure does it. */
export interface ErasureStart {
  begin(tx: Transaction, asked: AskedErasure): Promise<void>;
  /** The reader has agreed again before the day; nothing happens where none was begun. */
  cancel(tx: Transaction, readerId: string): Promise<void>;
  /** The day by which the data are destroyed; null where nobody asked. */
  dueOn(tx: Transaction, readerId: string): Promise<Day | null>;
}

/** Nothing begins by itself: the staff destroys what has no consent any more. */
export const erasureLater: ErasureStart = {
  begin: () => Promise.resolve(),
  cancel: () => Promise.resolve(),
  dueOn: () => Promise.resolve(null),
};

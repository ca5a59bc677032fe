import type { Verdict } from '@pbnet/domain/reading';
import type { Found } from './look-up.ts';

/** A decision as it was made, before limits. */
export interface MadeDecision {
  readonly at: Date;
  /** The identifier that was asked for, known or not. */
  readonly asked: string;
  /** Who reads at a centre without a sign-in, as `Visitors` tells; null where nobody is to be counted so. */
  readonly visitor: string | null;
  readonly found: Found;
  readonly verdict: Verdict;
}

/** A decision after limits. */
export interface JudgedDecision {
  readonly decision: MadeDecision;
  readonly verdict: Verdict;
  /** The first page of a reading; null where limits do not count. */
  readonly begins: boolean | null;
}

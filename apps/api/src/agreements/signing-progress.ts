import type { Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';

export interface SignedByParty {
  readonly agreementId: string;
  readonly partyId: string;
  /** The day of the signature. */
  readonly on: Day;
  readonly route: 'electronic' | 'paper';
}

export interface SigningProgress {
  /**
   * Notes that a party has signed: in the order of the parties, each once (the same again changes nothing). The last
   * one makes the agreement active, dated by the latest signature, and closes the one that it supersedes from its own
   * first day on. Throws rule-broken out of turn, on a day that has not come, or where nothing is being signed.
   */
  signed(tx: Transaction, actor: Actor, signature: SignedByParty): Promise<void>;
}

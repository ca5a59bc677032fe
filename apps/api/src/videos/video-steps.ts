import type { VideoState } from '@pbnet/domain/videos';
import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';

export interface VideoStep {
  readonly id: string;
  /** Null where a job moves it, which has locked the row. */
  readonly version: number | null;
  readonly to: VideoState;
  /** Required for `returned`, `rejected`, `failed` and `withdrawn`. */
  readonly reason?: string;
}

/** The only writer of a video's state: checks the move, keeps it in the change log, audits it. */
export interface VideoSteps {
  /**
   * @param actor null for the product's own jobs
   * @throws DomainError 'not-found' | 'conflict' (stale version) | 'rule-broken' (no such move)
   */
  move(tx: Transaction, actor: Actor | null, step: VideoStep): Promise<void>;
}

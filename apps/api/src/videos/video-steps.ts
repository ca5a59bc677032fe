import type { VideoState } from '@pbnet/domain/videos';
import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { moveVideo } from './move-video.ts';
import { tellOfVideo } from './video-letters.ts';

export interface VideoStep {
  readonly id: string;
  /** Null where a job moves it, which has locked the row. */
  readonly version: number | null;
  readonly to: VideoState;
  /** Required for `returned`, `rejected`, `failed` and `withdrawn`. */
  readonly reason?: string;
}

/** The only writer of a video's state: checks the move, keeps it in the change log, audits it, tells the regional center. */
export interface VideoSteps {
  /**
   * The same move repeated with the same version changes nothing.
   * @param actor null for the product's own jobs
   * @throws DomainError 'not-found' | 'conflict' (stale version) | 'rule-broken' (no such move, no reason)
   */
  move(tx: Transaction, actor: Actor | null, step: VideoStep): Promise<void>;
}

export interface VideoStepsOptions {
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
}

export function videoSteps({ outbox, publicUrl, now }: VideoStepsOptions): VideoSteps {
  return {
    async move(tx, actor, step) {
      const { before, anew } = await moveVideo(tx, actor, { ...step, now: now() });
      if (!anew) return;
      const { to, reason = null } = step;
      await tellOfVideo(tx, { outbox, publicUrl, video: before, to, reason });
    },
  };
}

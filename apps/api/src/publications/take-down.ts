import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';

export interface TakeDown {
  /**
   * Hides the video from the gallery at once and has every channel remove it; a failed removal is tried again and is a finding until it is done.
   * @param actor null for the clock
   */
  everywhere(
    tx: Transaction,
    actor: Actor | null,
    about: { readonly videoId: string; readonly reason: string },
  ): Promise<void>;
}

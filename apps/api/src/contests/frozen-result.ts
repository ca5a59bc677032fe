import type { EntryResult } from '@pbnet/domain/contests';

/** A result as it was frozen. It names the work and nobody: the author's data may be removed later. */
export interface FrozenResult extends EntryResult {
  readonly number: string;
  readonly title: string;
  readonly regionId: number;
  readonly quorum: number;
}

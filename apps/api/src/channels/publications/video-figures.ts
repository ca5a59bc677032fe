import type { Month } from '@pbnet/domain';
import type { Transaction } from '../../database.ts';

/** The views that one video brought to its centre's month. */
export interface VideoFigure {
  readonly videoId: string;
  readonly title: string;
  readonly centerId: number;
  readonly month: Month;
  readonly views: number;
  readonly now: Date;
}

/** One source of figures: views stand in the month's draft by themselves. */
export interface VideoFigures {
  /**
   * Changes the draft's figure by the difference to what the video gave before. What is handed in or closed stays as
   * it is; the difference is kept and shown beside.
   */
  count(tx: Transaction, figure: VideoFigure): Promise<void>;
}

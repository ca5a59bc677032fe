import type { Words } from '@pbnet/domain/platform';
import type { ProofKind } from '@pbnet/domain/resolutions';
import type { Transaction } from '../database.ts';

export interface Proof {
  readonly kind: ProofKind;
  /**
   * What of its kind: the mailing's kind ('zero-lists', 'results'), the campaign's kind ('joint-events', 'openings'),
   * the meeting's type, the plan's name. A decision that awaits this kind and subject, or this kind and any subject,
   * is meant.
   */
  readonly subject: string;
  /** The very thing that happened: id of the mailing, campaign or meeting. Told twice, it is recorded once. */
  readonly source: string;
  /** Whose card it proves: a regional center's own; null for the cards of headquarters. */
  readonly regionalCenterId: number | null;
  readonly at: Date;
  /** «Рассылка нулевых списков за октябрь 2026 завершена: 85 писем» */
  readonly words: Words;
  /** Path of the screen that shows it. */
  readonly to: string;
}

/**
 * Told by other modules, in the transaction of the event itself: the cards that await it are proposed as done, with
 * the proof; only a controller confirms. Nobody awaiting it is no error.
 */
export interface Evidence {
  record(tx: Transaction, proof: Proof): Promise<void>;
}

import type { Transaction } from '../database.ts';

/** Who came where. */
export interface Visit {
  /**
   * What tells one visitor from another within a day: a reader's id, else the session's. Only a keyed digest of it is
   * kept, and no longer than the day is counted.
   */
  readonly visitor: string;
  /** The centre at whose address the visitor is; null elsewhere. */
  readonly centerId: number | null;
}

/** A place where something was counted; null is outside every centre. */
export interface CountedAt {
  readonly centerId: number | null;
}

/**
 * Counts that the access service keeps by itself, in the caller's transaction and for any number of rows at once.
 * Callers that do both count visits before views, so that two of them never wait for each other in a circle.
 * `visited` needs the system's transaction; the others work under a person's place too.
 */
export interface ReadingFigures {
  /** Counts each visitor once a day at a place, however often the same one is told. */
  visited(tx: Transaction, visits: readonly Visit[], now: Date): Promise<void>;
  /** One row is one document opened: the first page of an item in a reading, not each page. */
  viewed(tx: Transaction, views: readonly CountedAt[], now: Date): Promise<void>;
  /** A new card, at the centre where the reader registered: on paper there, or from its address. */
  registered(tx: Transaction, at: CountedAt, now: Date): Promise<void>;
}

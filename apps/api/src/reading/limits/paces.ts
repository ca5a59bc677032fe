import {
  noPace,
  turnPage,
  type CollectionPolicy,
  type ReadingPace,
  type Verdict,
} from '@pbnet/domain/reading';

/** A pace as it is kept: each writing has the next number, so that a stale copy is told from the row. */
export interface KeptPace extends ReadingPace {
  readonly turn: number;
}

/** A page that a reader turns, on a ground that counts. */
export interface LimitedPage {
  readonly readerId: string;
  readonly collectionId: number;
  readonly item: string;
  /** Milliseconds of the epoch. */
  readonly at: number;
  readonly limits: Pick<CollectionPolicy, 'readingsAtOnce' | 'pagesAnHour'>;
  /** What was kept when the reader was looked up; null: nothing. */
  readonly pace: KeptPace | null;
}

export interface JudgedPage {
  readonly refusal: Extract<Verdict, { granted: false }>['refusal'] | null;
  /** The first page of a reading. */
  readonly begins: boolean;
}

/** A row of `open_readings` to be written. */
export interface PaceRow {
  readonly reader_id: string;
  readonly collection_id: number;
  readonly pace: KeptPace;
}

export interface Judgement {
  /** In the order of the pages. */
  readonly pages: readonly JudgedPage[];
  /** The paces that pages have changed, by `paceKey`. */
  readonly changed: ReadonlyMap<string, PaceRow>;
}

export const paceKey = (readerId: string, collectionId: number) => `${readerId} ${collectionId}`;

const none: KeptPace = { ...noPace, turn: 0 };

/** Of several copies of one pace the newest. */
function newest(pages: readonly LimitedPage[]): Map<string, KeptPace> {
  const paces = new Map<string, KeptPace>();
  for (const { readerId, collectionId, pace } of pages) {
    const key = paceKey(readerId, collectionId);
    const known = paces.get(key) ?? none;
    paces.set(key, pace && pace.turn >= known.turn ? pace : known);
  }
  return paces;
}

/** Judges the pages one after another, each on top of the one before it. */
export function judgePages(pages: readonly LimitedPage[]): Judgement {
  const kept = newest(pages);
  const paces = new Map<string, ReadingPace>(kept);
  const changed = new Map<string, PaceRow>();
  const judged = pages.map(({ readerId, collectionId, item, at, limits }) => {
    const key = paceKey(readerId, collectionId);
    const { pace, refusal, begins } = turnPage(paces.get(key) ?? noPace, { item, at }, limits);
    if (refusal !== null) return { refusal, begins };
    paces.set(key, pace);
    const turn = (kept.get(key)?.turn ?? 0) + 1;
    changed.set(key, { reader_id: readerId, collection_id: collectionId, pace: { ...pace, turn } });
    return { refusal, begins };
  });
  return { pages: judged, changed };
}

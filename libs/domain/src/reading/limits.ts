import type { AccessRefusal, CollectionPolicy } from './access.ts';

/** Minutes without a page after which an item no longer counts as open. */
export const openReadingMinutes = 5;

const minute = 60_000;
const hour = 60 * minute;

/** What one reader has open of one collection, and how fast the pages are turned. */
export interface ReadingPace {
  /** Items with the moment of their last page, in ms of the epoch. */
  readonly open: Readonly<Record<string, number>>;
  /** The clock hour that `pages` belong to, counted from the epoch. */
  readonly hour: number;
  readonly pages: number;
  /** Pages of the hour before it. */
  readonly before: number;
}

export const noPace: ReadingPace = { open: {}, hour: 0, pages: 0, before: 0 };

export interface PageTurn {
  readonly item: string;
  /** Milliseconds of the epoch. */
  readonly at: number;
}

export interface PageVerdict {
  readonly pace: ReadingPace;
  /** The first page of a reading: the item was not open. */
  readonly begins: boolean;
  readonly refusal: Extract<AccessRefusal, 'too-many-readings' | 'too-fast'> | null;
}

function moved({ open, hour: counted, pages, before }: ReadingPace, at: number): ReadingPace {
  const current = Math.floor(at / hour);
  const alive = Object.entries(open).filter(([, last]) => at - last < openReadingMinutes * minute);
  const past = current === counted ? before : current === counted + 1 ? pages : 0;
  return {
    open: Object.fromEntries(alive),
    hour: current,
    pages: current === counted ? pages : 0,
    before: past,
  };
}

/** Pages of the last sixty minutes: those of this clock hour, and of the one before as much as still lies within. */
function pagesOfHour({ hour: counted, pages, before }: ReadingPace, at: number): number {
  return pages + before * (1 - (at / hour - counted));
}

/** Lets one more page be turned or says which limit stops it; a page that is stopped counts for nothing. */
export function turnPage(
  pace: ReadingPace,
  { item, at }: PageTurn,
  limits: Pick<CollectionPolicy, 'readingsAtOnce' | 'pagesAnHour'>,
): PageVerdict {
  const now = moved(pace, at);
  const begins = !Object.hasOwn(now.open, item);
  const stopped = (refusal: PageVerdict['refusal']) => ({ pace: now, begins: false, refusal });
  const others = Object.keys(now.open).length - (begins ? 0 : 1);
  if (others >= limits.readingsAtOnce) return stopped('too-many-readings');
  if (pagesOfHour(now, at) + 1 > limits.pagesAnHour) return stopped('too-fast');
  const open = { ...now.open, [item]: at };
  return { pace: { ...now, open, pages: now.pages + 1 }, begins, refusal: null };
}

export const collectionAccesses = ['open', 'centers', 'extended'] as const;

/**
 * Who may read a collection: everybody anywhere; only at a centre's addresses; at the centres, and confirmed readers
 * anywhere.
 */
export type CollectionAccess = (typeof collectionAccesses)[number];

export const accessGrounds = ['open', 'place', 'person', 'entitlement'] as const;

/**
 * Why reading was allowed: nothing is asked; the address is a centre's; the reader is confirmed; headquarters granted
 * it to the reader for a time.
 */
export type AccessGround = (typeof accessGrounds)[number];

export const accessRefusals = [
  'unknown-item',
  'centers-only',
  'sign-in',
  'unconfirmed',
  'guardian-needed',
  'too-young',
  'suspended',
  'consent-withdrawn',
  'too-many-readings',
  'too-fast',
] as const;

/** Why it was not; each has a sentence that says the way forward. */
export type AccessRefusal = (typeof accessRefusals)[number];

/** What a collection's policy says from a moment on. */
export interface CollectionPolicy {
  readonly access: CollectionAccess;
  /** At a centre's address a reader's own sign-in is asked for as well. */
  readonly readerAtCenters: boolean;
  /** Full years; null: of any age. */
  readonly minimumAge: number | null;
  /** Items that one reader may have open at the same time. */
  readonly readingsAtOnce: number;
  /** Pages that one reader may open in an hour. */
  readonly pagesAnHour: number;
}

/** Seconds that a signed answer is good for: a revoked reader is stopped by the next page at the latest. */
export const accessTokenSeconds = 4;

export const readerStates = ['registered', 'confirmed', 'suspended', 'erased'] as const;

/**
 * `registered`: an account that ЕСИА has not confirmed, or a child without a guardian's consent; `erased` keeps the
 * id for counts, nothing personal is left.
 */
export type ReaderState = (typeof readerStates)[number];

/** How the reader came to the library: by oneself through ЕСИА, or on paper at a centre. */
export type ReaderOrigin = 'esia' | 'paper';

/** What ЕСИА, or the staff that saw the document, says of the person. */
export type ReaderLevel = 'confirmed' | 'unconfirmed' | 'child';

/** Who reads: one reader in one session of the public portal. No member of staff is ever one. */
export interface ReaderActor {
  readonly readerId: string;
  readonly sessionId: string;
}

/** From this age a person registers alone; from `guardianAge` with a guardian's consent (rules of the reading room). */
export const adultAge = 18;
export const guardianAge = 14;

import type { Day } from '../month.ts';
import { adultAge, guardianAge, type ReaderLevel, type ReaderState } from './reader.ts';

/** How a person of this age becomes a reader; nobody below the guardian's age does without an adult at a centre. */
export type Admission = 'alone' | 'guardian' | 'too-young';

/** What still stands between the reader and reading at home; 'none' where nothing does. */
export type ReaderNext =
  | 'none'
  | 'confirm-account'
  | 'birth-date'
  | 'guardian'
  | 'suspended'
  | 'consent'
  /** A new edition of a consent waits for an answer; the former one is in force until then. */
  | 'consent-anew';

export interface KnownPerson {
  readonly level: ReaderLevel;
  /** Null where ЕСИА did not hand it over. */
  readonly birthDate: Day | null;
  /** Since when the paper of a guardian lies at a centre. */
  readonly guardianSince?: Day | null;
}

export interface Standing {
  readonly admission: Admission;
  readonly state: Extract<ReaderState, 'registered' | 'confirmed'>;
  readonly next: Extract<ReaderNext, 'none' | 'confirm-account' | 'birth-date' | 'guardian'>;
}

/** Full years on the day; who was born on 29 February is a year older on 1 March of a common year. */
export function ageOn(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * What the account and the age make of a person: a confirmed adult reads everywhere at once; a minor with the
 * guardian's paper; an unconfirmed account, or one without a day of birth, only registers.
 */
export function standingOf({ level, birthDate, guardianSince = null }: KnownPerson, today: Day): Standing {
  const age = birthDate === null ? null : ageOn(birthDate, today);
  // A child's account without a day of birth is a child's all the same.
  const isMinor = age === null ? level === 'child' : age < adultAge;
  if (isMinor && (age === null || age < guardianAge))
    return { admission: 'too-young', state: 'registered', next: 'guardian' };
  const admission = isMinor ? 'guardian' : 'alone';
  if (level === 'unconfirmed') return { admission, state: 'registered', next: 'confirm-account' };
  if (age === null) return { admission, state: 'registered', next: 'birth-date' };
  if (isMinor && guardianSince === null) return { admission, state: 'registered', next: 'guardian' };
  return { admission, state: 'confirmed', next: 'none' };
}

import type { Day } from '../month.ts';
import { ageOn, type KnownPerson } from './admission.ts';
import type { ConsentText } from './consent-text.ts';
import { adultAge } from './reader.ts';

/** Days for which a guardian's code is good; a new one annuls it. */
export const guardianCodeDays = 7;

/** Letters and digits that nobody takes for one another; ten of them are a code. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 10;

/** What a minor hands to the guardian. Moments are ISO 8601 in UTC, here and below. */
export interface GuardianCode {
  /** As it is read aloud: 'ABCDE-FGH23'. */
  readonly code: string;
  readonly expiresAt: string;
}

/** A code from ten numbers below 32. */
export function guardianCodeOf(numbers: readonly number[]): string {
  return numbers.map((number) => alphabet[number % alphabet.length] ?? '').join('');
}

export const guardianCodeLength = length;

/** 'ABCDE-FGH23', as the code is shown. */
export function shownGuardianCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}

/** The code that was typed, whatever stands between its letters; null where it is none. */
export function parseGuardianCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s\-–—]/g, '');
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}

/** Whether the account may answer for a minor: a confirmed one of an adult. */
export type GuardianFitness = 'fit' | 'unconfirmed' | 'not-adult';

export function guardianFitness({ level, birthDate }: KnownPerson, today: Day): GuardianFitness {
  if (level === 'child' || birthDate === null || ageOn(birthDate, today) < adultAge) return 'not-adult';
  return level === 'confirmed' ? 'fit' : 'unconfirmed';
}

/** An adult who has come to answer for a minor. */
export interface GuardianVisit {
  readonly name: string;
  readonly fitness: GuardianFitness;
  /** For whom this person answers now. */
  readonly children: readonly GuardedChild[];
  readonly expiresAt: string;
}

export interface GuardedChild {
  /** Of the confirmation. */
  readonly id: string;
  readonly name: string;
  readonly confirmedAt: string;
}

/** What a guardian is asked. */
export interface GuardianQuestion {
  readonly child: { readonly name: string; readonly birthDate: Day };
  /** Whom the minor has named; another adult may answer all the same, and the card names that one then. */
  readonly named: string | null;
  /** The wordings of today; the optional ones are those that the minor has agreed to. */
  readonly consents: readonly ConsentText[];
}

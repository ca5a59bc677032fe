import type { Language } from '../messages.ts';
import type { ConsentPurpose } from './consent.ts';

/** A wording of a consent that can be given now. Moments are ISO 8601 in UTC, here and below. */
export interface ConsentText {
  readonly purpose: ConsentPurpose;
  readonly edition: number;
  /** Without it there is no card. */
  readonly isNeeded: boolean;
  /** Paragraphs are divided by an empty line. */
  readonly text: Readonly<Record<Language, string>>;
  /** What is different from the former edition; empty where nobody said. */
  readonly change: Readonly<Record<Language, string>>;
  readonly validFrom: string;
}

/** An edition of a consent as headquarters keeps it. */
export interface ConsentEdition extends ConsentText {
  readonly state: 'former' | 'current' | 'coming';
  readonly mustAgree: boolean;
  readonly addedAt: string;
  /** Empty for the editions that the installation came with. */
  readonly addedBy: string;
  /** Readers whose consent in force is to this edition. */
  readonly given: number;
}

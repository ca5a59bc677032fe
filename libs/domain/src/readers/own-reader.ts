import type { Language } from '../messages.ts';
import type { Day } from '../month.ts';
import type { AccessGround, AccessRefusal } from '../reading/access.ts';
import type { ReaderNext, Standing } from './admission.ts';
import type { ConsentPurpose } from './consent.ts';
import type { ConsentText } from './consent-text.ts';
import type { ReaderLevel, ReaderState } from './reader.ts';

/** What a page shows before anything else: may one sign in here, and has one. Moments are ISO 8601 in UTC. */
export interface ReaderStatus {
  /** The installation knows ЕСИА. */
  readonly gosuslugi: boolean;
  /** ЕСИА has told of somebody in this browser who has not agreed to anything yet. */
  readonly pending: boolean;
  readonly reader: { readonly firstName: string; readonly state: ReaderState } | null;
}

export interface PersonSeen {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly birthDate: Day | null;
  /** Only a verified one. */
  readonly email: string | null;
  readonly level: ReaderLevel;
}

/** What was received from ЕСИА, shown before anything is kept. */
export interface PendingReader extends PersonSeen, Standing {
  /** Stands for the person in the press: whoever else waits in the browser by then is not registered by it. */
  readonly shown: string;
  readonly consents: readonly ConsentText[];
  readonly expiresAt: string;
}

export interface RegisteredReader {
  readonly state: ReaderState;
  readonly next: ReaderNext;
  /** Where the person was going: a path of the portal, or the address of a resource server. */
  readonly address: string;
}

export interface OwnReader extends PersonSeen {
  /** Twelve digits; `shownCardNumber` groups them. */
  readonly cardNumber: string;
  readonly state: ReaderState;
  readonly next: ReaderNext;
  /** Why the reading is suspended, as the staff wrote it; empty otherwise. */
  readonly suspensionReason: string;
  readonly registeredAt: string;
  readonly confirmedAt: string | null;
  /** The guardian whom a minor has named, and since when the paper is at a centre. */
  readonly guardian: { readonly name: string; readonly since: Day | null } | null;
  /** The day by which the data are destroyed, once it was asked for. */
  readonly erasureOn: Day | null;
}

export interface ReaderCard {
  readonly number: string;
  /** The QR code's content: the number alone. */
  readonly qr: string;
  /** «Фамилия Имя Отчество» */
  readonly name: string;
  readonly registeredAt: string;
}

export interface OwnSession {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly userAgent: string;
  /** The centre at whose address the reader signed in; null elsewhere. */
  readonly center: string | null;
}

export interface OwnConsent {
  readonly purpose: ConsentPurpose;
  readonly isNeeded: boolean;
  /** The wording that can be given now. */
  readonly current: ConsentText;
  /** The one in force; null where there is none. */
  readonly given: GivenConsent | null;
  /** An edition later than the one in force asks for an answer, or `isGrown`. */
  readonly mustAgree: boolean;
  /** Only a guardian has agreed, and the reader has come of age since. */
  readonly isGrown: boolean;
  /** Givings that were withdrawn, newest first. */
  readonly withdrawn: readonly (GivenConsent & { readonly withdrawnAt: string })[];
}

export interface GivenConsent {
  readonly edition: number;
  readonly givenAt: string;
  readonly givenBy: 'reader' | 'guardian' | 'paper';
  /** What was agreed to, by its edition. */
  readonly text: Readonly<Record<Language, string>>;
}

/** One answer to «may I read this here»; kept only with the consent to it. */
export interface OwnReading {
  readonly at: string;
  readonly item: string;
  readonly title: string;
  readonly collection: Readonly<Record<Language, string>> | null;
  readonly center: string | null;
  readonly granted: boolean;
  readonly ground: AccessGround | null;
  readonly refusal: AccessRefusal | null;
}

export interface OwnHistory {
  readonly readings: readonly OwnReading[];
  /** Give it as `before` to go on; null at the end. */
  readonly next: string | null;
}

import type { Language } from '../messages.ts';
import type { Day } from '../month.ts';
import type { ConsentPurpose } from './consent.ts';
import type { ReaderLevel, ReaderOrigin, ReaderState } from './reader.ts';

/** What the staff saw of a paper reader; its kind alone is kept, never a number. */
export const documentKinds = [
  'passport',
  'birth-certificate',
  'foreign-passport',
  'residence-permit',
  'other',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** What a member of staff did with what is known of a reader. */
export const lookKinds = ['search', 'card', 'log', 'export'] as const;

export type LookKind = (typeof lookKinds)[number];

/** A line of the staff's list: nobody is named in it. Moments are ISO 8601 in UTC, here and below. */
export interface ListedReader {
  readonly id: string;
  /** Null where nothing is left of the reader. */
  readonly lastDigits: string | null;
  readonly state: ReaderState;
  readonly origin: ReaderOrigin;
  readonly level: ReaderLevel | null;
  readonly registeredAt: string;
  /** Empty for who registered through ЕСИА. */
  readonly centerName: string;
}

export interface FoundReader extends ListedReader {
  /** Masked. */
  readonly name: string;
}

/** A card that another place, or only headquarters, may open: whether it is good, and nothing of the person. */
export interface CardElsewhere {
  readonly state: ReaderState;
}

export interface ReaderSearchAnswer {
  readonly found: readonly FoundReader[];
  readonly elsewhere: CardElsewhere | null;
}

export interface StaffConsent {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly edition: number;
  readonly givenBy: 'reader' | 'guardian' | 'paper';
  readonly givenAt: string;
  readonly withdrawnAt: string | null;
}

export interface StaffEntitlement {
  readonly id: string;
  /** Null, where no document is named either: every extended collection. */
  readonly collection: Readonly<Record<Language, string>> | null;
  /** One document alone; without a title, where it is there no more. */
  readonly item: { readonly id: string; readonly title: string | null } | null;
  readonly validTo: string | null;
  readonly reason: string;
  readonly grantedBy: string;
  readonly inForce: boolean;
}

export interface StaffReader extends FoundReader {
  readonly confirmedAt: string | null;
  readonly suspendedAt: string | null;
  readonly suspensionReason: string;
  readonly lastSeenAt: string;
  readonly mergedIntoId: string | null;
  readonly hasGuardian: boolean;
  readonly openSessions: number;
  readonly consents: readonly StaffConsent[];
  readonly entitlements: readonly StaffEntitlement[];
  /** Cards that seem to be the same person's; only for those who may join them. */
  readonly twins: readonly FoundReader[];
  readonly version: number;
}

/** Everything that is known of the person; each showing of it is written down with its reason. */
export interface ShownReader {
  readonly cardNumber: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly birthDate: Day | null;
  readonly email: string | null;
  readonly documentKind: DocumentKind | null;
  readonly guardianName: string | null;
  readonly guardianSince: Day | null;
}

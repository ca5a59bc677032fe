import type { Day } from '@pbnet/domain';
import type {
  ConsentPurpose,
  ErasureGround,
  LookKind,
  ReaderLevel,
  ReaderOrigin,
  ReaderState,
} from '@pbnet/domain/readers';
import type { AccessGround, AccessRefusal } from '@pbnet/domain/reading';
import type { Database } from '../../database.ts';
import * as asked from './copy-queries.ts';

/** Everything that is kept about one reader, as the reader gets it. Dates are moments; null: none, or not known. */
export interface ReaderCopy {
  readonly madeAt: Date;
  readonly card: {
    readonly number: string | null;
    readonly state: ReaderState;
    readonly origin: ReaderOrigin;
    readonly registeredAt: Date;
    readonly confirmedAt: Date | null;
    readonly suspendedAt: Date | null;
    readonly suspensionReason: string;
    readonly lastSeenAt: Date;
    /** Where the reader was registered on paper. */
    readonly center: string | null;
  };
  readonly person: CopiedPerson | null;
  readonly consents: readonly CopiedConsent[];
  /** When guardians have answered for a minor with accounts of their own; the name stands with the person. */
  readonly guardians: readonly CopiedGuardian[];
  readonly entitlements: readonly CopiedEntitlement[];
  readonly sessions: readonly CopiedSession[];
  /** Newest first; only what was read with the consent to keep it. */
  readonly readings: readonly CopiedReading[];
  /** Who of the staff looked, by role. */
  readonly looks: readonly CopiedLook[];
  readonly letters: readonly CopiedLetter[];
  readonly erasure: { readonly ground: ErasureGround; readonly dueOn: Day } | null;
}

export interface CopiedPerson {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
  readonly birthDate: Day | null;
  readonly email: string | null;
  readonly language: string;
  readonly level: ReaderLevel;
  readonly knownByEsia: boolean;
  readonly documentKind: string | null;
  readonly guardianName: string | null;
  readonly guardianSince: Day | null;
  readonly checkedAt: Date;
}

export interface CopiedConsent {
  readonly purpose: ConsentPurpose;
  readonly edition: number;
  readonly givenBy: string;
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
  readonly textRu: string | null;
  readonly textEn: string | null;
}

export interface CopiedGuardian {
  readonly confirmedAt: Date;
  readonly withdrawnAt: Date | null;
}

export interface CopiedEntitlement {
  readonly collection: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly reason: string;
  readonly revokedAt: Date | null;
}

export interface CopiedSession {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly endedAt: Date | null;
  readonly browser: string;
  readonly center: string | null;
}

export interface CopiedReading {
  readonly at: Date;
  readonly item: string;
  readonly title: string | null;
  readonly center: string | null;
  readonly granted: boolean;
  readonly ground: AccessGround | null;
  readonly refusal: AccessRefusal | null;
}

export interface CopiedLook {
  readonly at: Date;
  readonly role: string;
  readonly what: LookKind;
  readonly reason: string;
}

export interface CopiedLetter {
  readonly at: Date;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** As of one moment; null where there is no such reader any more. */
export function readerCopy({ raw }: Database, readerId: string, madeAt: Date): Promise<ReaderCopy | null> {
  return raw.begin('isolation level repeatable read read only', async (tx) => {
    const list = <Row>(query: string) => tx.unsafe<Row[]>(query, [readerId], { prepare: true });
    const [card] = await list<ReaderCopy['card']>(asked.card);
    if (!card) return null;
    const [person] = await list<CopiedPerson>(asked.person);
    const [erasure] = await list<NonNullable<ReaderCopy['erasure']>>(asked.erasure);
    return {
      ...{ madeAt, card, person: person ?? null, erasure: erasure ?? null },
      consents: await list<CopiedConsent>(asked.consents),
      guardians: await list<CopiedGuardian>(asked.guardians),
      entitlements: await list<CopiedEntitlement>(asked.entitlements),
      sessions: await list<CopiedSession>(asked.sessions),
      readings: await list<CopiedReading>(asked.readings),
      looks: await list<CopiedLook>(asked.looks),
      letters: await list<CopiedLetter>(asked.letters),
    };
  });
}

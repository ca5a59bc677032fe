import { DomainError } from '@pbnet/domain';
import {
  neededConsent,
  type GuardianCode,
  type GuardianQuestion,
  type GuardianVisit,
  type ReaderActor,
} from '@pbnet/domain/readers';
import type { ConfirmMinor } from '@pbnet/validation/readers';
import { and, eq, isNull } from 'drizzle-orm';
import { createHmac } from 'node:crypto';
import { audit, readerSelf } from '../../audit/audit.ts';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Database, Transaction } from '../../database.ts';
import type { GuessLimit } from '../../guess-limit.ts';
import type { Today } from '../../network/today.ts';
import { derivedKey } from '../../secret-box.ts';
import type { ReaderErasure } from '../erasure/reader-erasure.ts';
import { readerConsents } from '../readers.tables.ts';
import { consentTexts } from '../registration/consent-texts.ts';
import { esiaNumberHash } from '../registration/esia-number.ts';
import { pendingRegistrations } from '../registration/pending.ts';
import { confirmMinor } from './confirm.ts';
import { guardedReader, refuseGrown, type GuardedReader } from './guarded-reader.ts';
import { guardianCodes } from './guardian-codes.ts';
import { presentGuardian, refuseUnfitGuardian, type PresentGuardian } from './guardian-person.ts';
import { guardedChildren } from './guarded-children.ts';
import { guardianConfirmations as table } from './guardian.tables.ts';
import { withdrawMinor } from './withdraw.ts';

/** A guardian answers for a minor with an account of Госуслуги of one's own, beside the paper at a centre. */
export interface Guardians {
  /**
   * The minor's press: a code for the guardian.
   * @throws DomainError 'guardian-not-needed'
   */
  code(reader: ReaderActor): Promise<GuardianCode>;
  /** Who has come by the cookie, and for whom this person answers; null for nobody. */
  visit(token: string | null): Promise<GuardianVisit | null>;
  /**
   * What the guardian is asked, by the minor's code.
   * @throws DomainError 'guardian-visit-over', 'guardian-code-unknown' or why this person may not answer, here and below
   */
  question(token: string | null, code: string): Promise<GuardianQuestion>;
  /** Sent twice, it is one answer. */
  confirm(token: string | null, input: ConfirmMinor): Promise<void>;
  /** @throws DomainError 'guardian-gone' for a confirmation that is not this person's or is over */
  withdraw(token: string | null, confirmationId: string): Promise<void>;
  /** Forgets who has come. */
  leave(token: string | null): Promise<void>;
}

export interface GuardiansOptions {
  readonly database: Database;
  readonly secretKey: string;
  readonly personKeys: PersonKeys;
  readonly erasure: ReaderErasure;
  readonly guesses: GuessLimit;
  readonly today: Today;
}

interface Found {
  readonly child: GuardedReader;
  readonly isUsed: boolean;
}

export function guardians(options: GuardiansOptions): Guardians {
  const { database, secretKey, personKeys, erasure, guesses, today } = options;
  const pending = pendingRegistrations(secretKey);
  const codes = guardianCodes(secretKey);
  const readerHash = esiaNumberHash(secretKey);
  // Not the key of readers: nobody tells by the tables that a guardian is a reader too.
  const key = derivedKey(secretKey, 'esia numbers of guardians');
  const hashOf = ({ person }: PresentGuardian) => createHmac('sha256', key).update(person.oid).digest();
  const present = (tx: Transaction, token: string | null) =>
    presentGuardian(tx, { pending, token, today: today() });

  const alive = (readerId: string, hash: Buffer) =>
    and(eq(table.readerId, readerId), eq(table.guardianHash, hash), isNull(table.withdrawnAt));

  async function byCode(tx: Transaction, guardian: PresentGuardian, code: string): Promise<Found | null> {
    const known = await codes.known(tx, code);
    if (!known) return null;
    const child = await guardedReader(tx, known.readerId, today());
    refuseGrown(child);
    const own = child.person.esiaHash;
    if (own !== null && Buffer.from(own).equals(readerHash(guardian.person.oid)))
      throw new DomainError('rule-broken', 'guardian-is-reader');
    return { child, isUsed: known.isUsed };
  }

  /** Runs the work with the fit guardian and the minor of the code; wrong codes are counted against the address. */
  async function answering<T>(
    { token, code }: { readonly token: string | null; readonly code: string },
    work: (tx: Transaction, found: Found & { readonly guardian: PresentGuardian }) => Promise<T | null>,
  ): Promise<T> {
    const answer = await guesses.look('guardian', () =>
      database.system(async (tx) => {
        const guardian = await present(tx, token);
        refuseUnfitGuardian(guardian);
        const found = await byCode(tx, guardian, code);
        return found && { value: await work(tx, { ...found, guardian }) };
      }),
    );
    if (!answer || answer.value === null) throw new DomainError('not-found', 'guardian-code-unknown');
    return answer.value;
  }

  return {
    code: ({ readerId }) =>
      database.system(async (tx) => {
        const child = await guardedReader(tx, readerId, today());
        if (!child || child.person.guardianSince !== null)
          throw new DomainError('rule-broken', 'guardian-not-needed');
        const made = await codes.make(tx, readerId);
        await audit(tx, readerSelf, {
          ...{ action: 'reader.guardian-code', entity: 'reader', entityId: readerId },
          after: { expiresAt: made.expiresAt },
        });
        return made;
      }),

    visit: (token) =>
      database.system(async (tx) => {
        const guardian = await present(tx, token);
        if (!guardian) return null;
        const { name, fitness, expiresAt } = guardian;
        const children = fitness === 'fit' ? await guardedChildren(tx, hashOf(guardian)) : [];
        return { name, fitness, children, expiresAt: expiresAt.toISOString() };
      }),

    question: (token, code) =>
      answering({ token, code }, async (tx, { child, isUsed }): Promise<GuardianQuestion | null> => {
        if (isUsed) return null;
        const { name, person } = child;
        const given = await tx
          .select({ purpose: readerConsents.purpose })
          .from(readerConsents)
          .where(and(eq(readerConsents.readerId, person.readerId), isNull(readerConsents.withdrawnAt)));
        const wanted = new Set([neededConsent, ...given.map(({ purpose }) => purpose)]);
        return {
          child: { name, birthDate: person.birthDate },
          named: person.guardianName,
          consents: (await consentTexts(tx)).filter(({ purpose }) => wanted.has(purpose)),
        };
      }),

    async confirm(token, { code, consents }) {
      await answering({ token, code }, async (tx, { child, guardian, isUsed }) => {
        const guardianHash = hashOf(guardian);
        const readerId = child.reader.id;
        // A press repeated over a bad line finds its own answer.
        if (isUsed) return (await tx.$count(table, alive(readerId, guardianHash))) > 0 ? true : null;
        if (child.person.guardianSince !== null) throw new DomainError('rule-broken', 'guardian-not-needed');
        const asked = { child, guardian, guardianHash, consents, today: today(), personKeys, erasure };
        await confirmMinor(tx, asked);
        await codes.used(tx, readerId);
        return true;
      });
    },

    withdraw: (token, confirmationId) =>
      database.system(async (tx) => {
        const guardian = await present(tx, token);
        refuseUnfitGuardian(guardian);
        const own = and(eq(table.id, confirmationId), eq(table.guardianHash, hashOf(guardian)));
        const [row] = await tx.select({ readerId: table.readerId }).from(table).where(own);
        if (!row) throw new DomainError('not-found', 'guardian-gone');
        const child = await guardedReader(tx, row.readerId, today());
        refuseGrown(child);
        // Once more, for the reader was not held before.
        if ((await tx.$count(table, and(own, isNull(table.withdrawnAt)))) === 0)
          throw new DomainError('not-found', 'guardian-gone');
        await withdrawMinor(tx, { child, confirmationId, today: today(), erasure });
      }),

    leave: (token) => database.system((tx) => pending.drop(tx, token)),
  };
}

import { DomainError } from '@pbnet/domain';
import { neededConsent, type ConsentPurpose, type OwnConsent, type ReaderActor } from '@pbnet/domain/readers';
import type { GiveConsent, WithdrawConsent } from '@pbnet/validation/readers';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { audit, readerSelf } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { consentEditions, readerConsents as table } from '../readers.tables.ts';
import {
  agreedByGuardian,
  askedAnew,
  consentTexts,
  refuseOld,
  wordingOf,
} from '../registration/consent-texts.ts';
import type { ReaderErasure } from '../erasure/reader-erasure.ts';
import type { Today } from '../../network/today.ts';
import { ownRowOf, refuseWithoutGuardian } from './own-row.ts';

export interface OwnConsents {
  /** Each purpose with what can be given now and what has been given, the needed one first. */
  list(reader: ReaderActor): Promise<readonly OwnConsent[]>;
  /**
   * Gives a consent; one that is in force for this edition stays as it is. The needed one stops an erasure that a
   * withdrawal has begun.
   * @throws DomainError 'reader-consent-changed', 'reader-guardian-again'
   */
  give(reader: ReaderActor, consent: GiveConsent): Promise<void>;
  /**
   * Withdraws it: reading at home stops with the needed one at the next page, and the data begin to go; without the one
   * to the history nothing that was read is tied to the reader any more.
   * @returns whether the reader is gone already
   * @throws DomainError 'reader-consent-absent'
   */
  withdraw(reader: ReaderActor, input: WithdrawConsent): Promise<{ readonly erased: boolean }>;
}

type Row = typeof table.$inferSelect & { readonly textRu: string; readonly textEn: string };

const shown = ({ edition, givenAt, givenBy, ...row }: Row) => ({
  ...{ edition, givenBy, givenAt: givenAt.toISOString(), text: wordingOf(row) },
});

function inForce(readerId: string, purpose: ConsentPurpose) {
  return and(eq(table.readerId, readerId), eq(table.purpose, purpose), isNull(table.withdrawnAt));
}

/** The log keeps its counts; whose readings they were is forgotten. */
async function forgetReadings(tx: Transaction, readerId: string): Promise<void> {
  await tx.execute(
    sql`update access_log set reader_id = null, session_id = null where reader_id = ${readerId}`,
  );
}

/** Of two presses at once the second one finds what the first has made, and an erasure waits for both. */
async function hold(tx: Transaction, readerId: string): Promise<void> {
  await tx.execute(sql`select 1 from readers where id = ${readerId} for update`);
}

export interface OwnConsentsOptions {
  readonly database: Database;
  readonly erasure: ReaderErasure;
  readonly today: Today;
  /** After the commit: an act of destruction goes beside the files. */
  readonly keepActs: () => Promise<unknown>;
}

export function ownConsents({ database, erasure, keepActs, today }: OwnConsentsOptions): OwnConsents {
  return {
    list: ({ readerId }) =>
      database.system(async (tx) => {
        await ownRowOf(tx, readerId);
        const edition = and(
          eq(consentEditions.purpose, table.purpose),
          eq(consentEditions.edition, table.edition),
        );
        const joined = await tx
          .select({ row: table, textRu: consentEditions.textRu, textEn: consentEditions.textEn })
          .from(table)
          .innerJoin(consentEditions, edition)
          .where(eq(table.readerId, readerId))
          .orderBy(desc(table.givenAt));
        const given = joined.map(({ row, ...texts }): Row => ({ ...row, ...texts }));
        const anew = await askedAnew(tx);
        const byGuardian = await agreedByGuardian(tx, readerId);
        return (await consentTexts(tx)).map((current) => {
          const own = given.filter(({ purpose }) => purpose === current.purpose);
          const alive = own.find(({ withdrawnAt }) => withdrawnAt === null);
          const withdrawn = own.flatMap((row) =>
            row.withdrawnAt === null ? [] : [{ ...shown(row), withdrawnAt: row.withdrawnAt.toISOString() }],
          );
          const { purpose, isNeeded } = current;
          const isGrown = byGuardian.has(purpose);
          const mustAgree = isGrown || (alive !== undefined && alive.edition < (anew.get(purpose) ?? 0));
          const standing = { given: alive ? shown(alive) : null, mustAgree, isGrown };
          return { purpose, isNeeded, current, ...standing, withdrawn };
        });
      }),

    give: ({ readerId }, consent) =>
      database.system(async (tx) => {
        await hold(tx, readerId);
        refuseWithoutGuardian(await ownRowOf(tx, readerId), today());
        refuseOld([consent], await consentTexts(tx));
        const { purpose, edition } = consent;
        const alive = await tx.select().from(table).where(inForce(readerId, purpose));
        const isGrown = (await agreedByGuardian(tx, readerId)).has(purpose);
        if (!isGrown && alive.some((row) => row.edition === edition)) return;
        await tx
          .update(table)
          .set({ withdrawnAt: sql`now()` })
          .where(inForce(readerId, purpose));
        await tx.insert(table).values({ readerId, purpose, edition, givenBy: 'reader' });
        // Agreeing to a new edition takes back no erasure that was asked for: only a consent given again does.
        if (purpose === neededConsent && alive.length === 0) await erasure.spare(tx, readerId);
        await audit(tx, readerSelf, {
          ...{ action: 'reader.give-consent', entity: 'reader', entityId: readerId },
          after: { purpose, edition },
        });
      }),

    async withdraw({ readerId }, { purpose, erase }) {
      const erased = await database.system(async (tx) => {
        await hold(tx, readerId);
        await ownRowOf(tx, readerId);
        const [withdrawn] = await tx
          .update(table)
          .set({ withdrawnAt: sql`now()` })
          .where(inForce(readerId, purpose))
          .returning({ edition: table.edition });
        if (!withdrawn) throw new DomainError('not-found', 'reader-consent-absent');
        await audit(tx, readerSelf, {
          ...{ action: 'reader.withdraw-consent', entity: 'reader', entityId: readerId },
          before: { purpose, edition: withdrawn.edition },
        });
        if (purpose === 'reading-history') await forgetReadings(tx, readerId);
        if (purpose !== neededConsent) return false;
        const order = { readerId, ground: 'consent-withdrawn', actor: readerSelf } as const;
        if (erase === 'now') await erasure.eraseReader(tx, order);
        else await erasure.eraseLater(tx, order);
        return erase === 'now';
      });
      if (erased) await keepActs();
      return { erased };
    },
  };
}

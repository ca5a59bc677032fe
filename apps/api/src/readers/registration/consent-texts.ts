import { DomainError } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import {
  adultAge,
  consentPurposes,
  neededConsent,
  type ConsentPurpose,
  type ConsentText,
} from '@pbnet/domain/readers';
import type { GiveConsent } from '@pbnet/validation/readers';
import { and, desc, eq, isNull, lte, max, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { consentEditions as table, readerConsents, readerPersons } from '../readers.tables.ts';

type Row = typeof table.$inferSelect;

export const wordingOf = ({ textRu, textEn }: Pick<Row, 'textRu' | 'textEn'>) => ({ ru: textRu, en: textEn });

/** The wordings in force, one for each purpose, the needed one first. */
export async function consentTexts(tx: Transaction): Promise<readonly ConsentText[]> {
  const rows = await tx
    .selectDistinctOn([table.purpose])
    .from(table)
    .where(lte(table.validFrom, sql`now()`))
    .orderBy(table.purpose, desc(table.edition));
  return consentPurposes.flatMap((purpose) =>
    rows
      .filter((row) => row.purpose === purpose)
      .map((row) => ({
        ...{ purpose, edition: row.edition, isNeeded: purpose === neededConsent },
        ...{ text: wordingOf(row), change: { ru: row.changeRu, en: row.changeEn } },
        validFrom: row.validFrom.toISOString(),
      })),
  );
}

/** The latest edition of each purpose that asks everybody for a new answer, where there is one. */
export async function askedAnew(tx: Transaction): Promise<ReadonlyMap<ConsentPurpose, number>> {
  const rows = await tx
    .select({ purpose: table.purpose, edition: max(table.edition) })
    .from(table)
    .where(and(eq(table.mustAgree, true), lte(table.validFrom, sql`now()`)))
    .groupBy(table.purpose);
  return new Map(rows.map(({ purpose, edition }) => [purpose, edition ?? 0]));
}

/** The purposes that only a guardian has agreed to, for a reader who decides alone by now. */
export async function agreedByGuardian(
  tx: Transaction,
  readerId: string,
): Promise<ReadonlySet<ConsentPurpose>> {
  const grownBy = sql`(now() at time zone ${networkTimeZone})::date - make_interval(years => ${adultAge})`;
  const rows = await tx
    .select({ purpose: readerConsents.purpose })
    .from(readerConsents)
    .innerJoin(readerPersons, eq(readerPersons.readerId, readerConsents.readerId))
    .where(
      and(
        eq(readerConsents.readerId, readerId),
        isNull(readerConsents.withdrawnAt),
        lte(readerPersons.birthDate, grownBy),
      ),
    )
    .groupBy(readerConsents.purpose)
    .having(sql`bool_and(${readerConsents.givenBy} = 'guardian')`);
  return new Set(rows.map(({ purpose }) => purpose));
}

/**
 * Whether an edition that asks for a new answer stands above one that the reader has agreed to, or the reader has come of
 * age since a guardian agreed. Reading goes on meanwhile: what was agreed to is in force until it is answered.
 */
export async function mustAgreeAnew(tx: Transaction, readerId: string): Promise<boolean> {
  if ((await agreedByGuardian(tx, readerId)).size > 0) return true;
  const given = await tx
    .select({ purpose: readerConsents.purpose, edition: max(readerConsents.edition) })
    .from(readerConsents)
    .where(and(eq(readerConsents.readerId, readerId), isNull(readerConsents.withdrawnAt)))
    .groupBy(readerConsents.purpose);
  const anew = await askedAnew(tx);
  return given.some(({ purpose, edition }) => (edition ?? 0) < (anew.get(purpose) ?? 0));
}

/** Refuses a consent to a wording that is no longer in force: nobody agrees to what was not read. */
export function refuseOld(consents: readonly GiveConsent[], texts: readonly ConsentText[]): void {
  const isCurrent = ({ purpose, edition }: GiveConsent) =>
    texts.some((text) => text.purpose === purpose && text.edition === edition);
  if (!consents.every(isCurrent)) throw new DomainError('conflict', 'reader-consent-changed');
}

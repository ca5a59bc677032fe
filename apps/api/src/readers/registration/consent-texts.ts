import { DomainError } from '@pbnet/domain';
import { consentPurposes, neededConsent, type ConsentText } from '@pbnet/domain/readers';
import type { GiveConsent } from '@pbnet/validation/readers';
import { desc, lte, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { consentEditions as table } from '../readers.tables.ts';

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
        ...{ text: wordingOf(row), validFrom: row.validFrom.toISOString() },
      })),
  );
}

/** Refuses a consent to a wording that is no longer in force: nobody agrees to what was not read. */
export function refuseOld(consents: readonly GiveConsent[], texts: readonly ConsentText[]): void {
  const isCurrent = ({ purpose, edition }: GiveConsent) =>
    texts.some((text) => text.purpose === purpose && text.edition === edition);
  if (!consents.every(isCurrent)) throw new DomainError('conflict', 'reader-consent-changed');
}

import {
  consentPurposes,
  neededConsent,
  type ConsentEdition,
  type ConsentPurpose,
} from '@pbnet/domain/readers';
import { count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { accounts } from '../../identity/identity.tables.ts';
import { consentEditions as table, readerConsents } from '../readers.tables.ts';
import { wordingOf } from '../registration/consent-texts.ts';

/** Every edition of every purpose, the needed purpose first and the newest edition first. */
export async function consentEditionList(tx: Transaction): Promise<readonly ConsentEdition[]> {
  const given = await tx
    .select({ purpose: readerConsents.purpose, edition: readerConsents.edition, given: count() })
    .from(readerConsents)
    .where(isNull(readerConsents.withdrawnAt))
    .groupBy(readerConsents.purpose, readerConsents.edition);
  const rows = await tx
    .select({ row: table, isIn: sql<boolean>`${table.validFrom} <= now()`, addedBy: accounts.displayName })
    .from(table)
    .leftJoin(accounts, eq(accounts.id, table.addedById))
    .orderBy(desc(table.edition));
  const current = (purpose: ConsentPurpose) =>
    rows.find(({ row, isIn }) => isIn && row.purpose === purpose)?.row.edition;
  return consentPurposes.flatMap((purpose) =>
    rows
      .filter(({ row }) => row.purpose === purpose)
      .map(({ row, isIn, addedBy }): ConsentEdition => {
        const { edition, changeRu, changeEn, mustAgree, validFrom, addedAt } = row;
        const isCurrent = edition === current(purpose);
        return {
          ...{ purpose, edition, mustAgree, isNeeded: purpose === neededConsent },
          ...{ text: wordingOf(row), change: { ru: changeRu, en: changeEn } },
          ...{ validFrom: validFrom.toISOString(), addedAt: addedAt.toISOString(), addedBy: addedBy ?? '' },
          state: isIn ? (isCurrent ? 'current' : 'former') : 'coming',
          given: given.find((one) => one.purpose === purpose && one.edition === edition)?.given ?? 0,
        };
      }),
  );
}

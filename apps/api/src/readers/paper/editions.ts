import { consentPurposes, neededConsent, type ConsentPurpose, type ConsentText } from '@pbnet/domain/readers';
import { sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import type { Transaction } from '../../database.ts';

interface Row extends Record<string, unknown> {
  readonly purpose: ConsentPurpose;
  readonly edition: number;
  readonly ru: string;
  readonly en: string;
  readonly validFrom: string;
}

/** The wordings that can be signed today, the needed one first. */
export async function editionsToday(tx: Transaction): Promise<readonly ConsentText[]> {
  const rows = await asOwner(tx, () =>
    tx.execute<Row>(sql`
      select distinct on (purpose) purpose, edition, text_ru as ru, text_en as en,
        to_char(valid_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "validFrom"
      from consent_editions where valid_from <= now() order by purpose, edition desc`),
  );
  return consentPurposes.flatMap((purpose) =>
    rows
      .filter((row) => row.purpose === purpose)
      .map(({ ru, en, ...row }) => ({ ...row, isNeeded: purpose === neededConsent, text: { ru, en } })),
  );
}

import { dayInWords, monthInWords, type Day, type Month } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import type { Letter } from '../mail/outbox.ts';
import type { OpeningRow } from './readiness.repository.ts';

export interface Opened {
  readonly opening: OpeningRow;
  readonly centerId: number;
  readonly openedOn: Day;
  /** The first month that the centre owes a report for. */
  readonly month: Month;
}

/** Tells the regional center that the centre is in the registry; null where no letter can reach it. */
export async function openedLetter(
  tx: Transaction,
  { opening, centerId, openedOn, month }: Opened,
  publicUrl: string,
): Promise<Letter | null> {
  const { id, regionId, regionalCenterId, name } = opening;
  const [row] = await tx.execute<{ email: string | null }>(sql`
    select email from regional_center_versions
    where regional_center_id = ${regionalCenterId} and valid_from <= current_date
      and (valid_to is null or valid_to > current_date)`);
  if (!row?.email) return null;
  const subject = `Центр открыт: ${name}`;
  const body = letterBody([
    paragraph(`С ${dayInWords(openedOn)} центр внесён в реестр сети и покрыт соглашением.`),
    paragraph(
      `Первый отчёт центра — за ${monthInWords(month)}. Ответственному выслано приглашение в систему.`,
    ),
    button('Открыть страницу центра', `${publicUrl}/agreements/centers/${centerId}`),
  ]);
  return {
    dedupeKey: `opening-opened:${id}`,
    kind: 'opening',
    to: row.email,
    subject,
    ...letterLayout({ title: subject, language: 'ru', ...body }),
    place: { kind: 'regional-center', regionId, regionalCenterId },
  };
}

import { addMonths } from '@pbnet/domain';
import type { E2e } from '../e2e.ts';
import { openMonth } from '../seed-months.ts';

/** A mailing of the last closed month waits for release, so that the pages of the mail have something to show. */
export async function preparedMailing({ open, system }: E2e): Promise<{ mailing: string; letter: string }> {
  const page = await open({ as: 'officer' });
  const month = addMonths(openMonth, -1);
  await page.request.post('/trpc/mailings.prepare', { data: { kind: 'zero-lists', month } });
  const [row] = await system.sql<{ mailing: string; letter: string }[]>`
    select m.id as mailing, d.id as letter from mailings m join deliveries d on d.mailing_id = m.id
    where m.month = ${month} and m.kind = 'zero-lists' limit 1`;
  if (!row) throw new Error(`The mailing of ${month} was not prepared.`);
  return row;
}

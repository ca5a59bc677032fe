import { loadDeskLife } from '@pbnet/demo/readers/desk-life';
import { demoReaderId, loadReaders } from '@pbnet/demo/readers/readers';
import { loadReadingLife } from '@pbnet/demo/readers/reading-life';
import { dayIn, firstDay } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { openMonth } from '../seed-months.ts';
import type { System } from '../system.ts';

export interface PreparedReaders {
  /** The same person with a card of paper and one of Госуслуги. */
  readonly pair: { readonly paper: string; readonly esia: string };
  /** With a grant that is in force. */
  readonly granted: string;
  readonly suspended: string;
}

/** Readers of each kind, what the desk has done with them, and a month in which the service counted less than the centre. */
export async function preparedReaders({ sql }: System): Promise<PreparedReaders> {
  const today = dayIn(networkTimeZone, new Date());
  await loadReaders(sql, today);
  await loadDeskLife(sql, today);
  await loadReadingLife(sql, today);
  for (const [figure, count] of [
    ['visits', 40],
    ['new-readers', 9],
    ['document-views', 390],
  ] as const)
    await sql`insert into reading_days (day, center_id, figure, count)
      values (${firstDay(openMonth)}, 11, ${figure}, ${count}) on conflict do nothing`;
  return {
    pair: { paper: demoReaderId('10000000011'), esia: demoReaderId('10000000012') },
    granted: demoReaderId('10000000010'),
    suspended: demoReaderId('10000000007'),
  };
}

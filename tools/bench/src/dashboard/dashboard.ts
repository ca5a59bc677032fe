import { connect } from '@pbnet/api/database';
import { dashboard as dashboardOf } from '@pbnet/api/measured';
import { addMonths, monthsOf, type Month } from '@pbnet/domain';
import { network, type Actor } from '@pbnet/domain/access';
import { startingIndicators } from '@pbnet/domain/monitoring';
import { lastMonth } from '../data-set.ts';
import { median, type Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';
import { compareTimes, timed } from '../timing.ts';

const code = 'visits';
const year = { month: lastMonth, code, months: 12 } as const;
const actor: Actor = { accountId: '', sessionId: '', role: 'director', place: network };
const milliseconds = (time: number) => `${time.toFixed(1)} ms`;

/** Sums of as many months as lie before the data set, so that the history is `years` long. */
async function lengthen(sql: BenchSystem['sql'], years: number): Promise<void> {
  const first: Month = addMonths(lastMonth, 1 - years * 12);
  const codes = startingIndicators.map((indicator) => indicator.code);
  await sql`
    insert into region_months (month, region_id, code, total, centers)
    select months.month, regions.id, codes.code, 1000 + length(codes.code), 20
    from unnest(${[...monthsOf(first, lastMonth)]}::text[]) months(month), unnest(${codes}::text[]) codes(code), regions
    on conflict do nothing`;
  await sql`vacuum analyze region_months`;
}

/** A year × regions: against reading the same rows from a table that holds nothing else, and over a growing history. */
export async function dashboard({ databaseUrl, sql }: BenchSystem): Promise<readonly Row[]> {
  const database = connect({ url: databaseUrl, connections: 2 });
  const ours = () => dashboardOf(database).history(actor, { ...year, place: undefined });
  await sql`create table plain_year as
    select month, region_id, total, centers from region_months
    where code = ${code} and month > ${addMonths(lastMonth, -12)} order by region_id, month`;
  const plain = await compareTimes(
    ours,
    () => sql`select month, region_id, total, centers from plain_year`,
    25,
  );

  const timeAt = async (years: number) => {
    await lengthen(sql, years);
    const times: number[] = [];
    for (let round = 0; round < 101; round += 1) times.push(await timed(ours));
    return median(times);
  };
  const ten = await timeAt(10);
  const fifty = await timeAt(50);
  await database.close();
  return [
    {
      name: 'a year × regions, one indicator',
      ours: milliseconds(plain.ours),
      floor: milliseconds(plain.floor),
      ratio: plain.ours / plain.floor,
      bound: { atMost: 3 },
    },
    {
      name: 'the same, 50 years of history against 10',
      ours: milliseconds(fifty),
      floor: milliseconds(ten),
      ratio: fifty / ten,
      bound: { atMost: 1.3 },
    },
  ];
}

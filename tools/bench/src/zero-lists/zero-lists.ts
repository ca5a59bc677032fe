import { connect } from '@pbnet/api/database';
import { zeroListMailing, zeroLists } from '@pbnet/api/measured';
import { lastMonth } from '../data-set.ts';
import { median, type Row } from '../row.ts';
import type { BenchSystem } from '../system.ts';
import { timed } from '../timing.ts';

const bound = 3_000;
const rounds = 5;

/** Finding all lists of a month behind 90 months of history and rendering their letters with XLSX. */
export async function zeroListPreparation({ databaseUrl }: BenchSystem): Promise<readonly Row[]> {
  const database = connect({ url: databaseUrl, connections: 2 });
  const now = () => new Date('2026-11-12T08:00:00Z');
  const source = zeroListMailing({ zeroLists: zeroLists(database), publicUrl: 'http://localhost', now });
  const times: number[] = [];
  let letters = 0;
  for (let round = 0; round < rounds; round += 1) {
    times.push(await timed(async () => (letters = (await source.letters(lastMonth)).length)));
  }
  await database.close();
  const ours = median(times);
  return [
    {
      name: `prepare ${letters} zero lists with XLSX`,
      ours: `${Math.round(ours)} ms`,
      floor: `${bound} ms`,
      ratio: ours / bound,
      bound: { atMost: 1 },
    },
  ];
}

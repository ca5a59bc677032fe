import { asMonth, monthsOf, type Month } from '@pbnet/domain';
import {
  startingIndicators,
  zeroFinding,
  type IndicatorValue,
  type IndicatorValues,
  type MonthOfCenter,
} from '@pbnet/domain/monitoring';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { seedNetwork } from '../../testing/network.ts';
import { seedForm, seedPeriod, seedReports, type ReportSeed } from '../../testing/reports.ts';

const api = await testApi();
const months = monthsOf(asMonth('2025-01'), asMonth('2026-06'));
const centers = [11, 12, 13, 21, 22, 31];
const codes = startingIndicators.map(({ code }) => code);

await seedNetwork(api.database);
await seedForm(api.database);
for (const month of months) await seedPeriod(api.database, { month, state: 'closed' });

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomValue(random: () => number, zeros: number): IndicatorValue | undefined {
  const dice = random();
  if (dice < zeros) return 0;
  if (dice < zeros + 0.04) return undefined;
  if (dice < zeros + 0.07)
    return { kind: 'not-applicable', reason: 'нет зала', from: asMonth('2025-01'), to: null };
  return 1 + Math.floor(random() * 50);
}

function randomReport(random: () => number, month: Month, centerId: number): ReportSeed | undefined {
  if (random() < 0.04) return undefined;
  const zeros = random() < 0.3 ? 1 : random() * 0.3;
  const values = codes.map((code) => [code, randomValue(random, zeros)] as const);
  const states = ['submitted', 'accepted', 'accepted', 'accepted', 'draft', 'missing', 'returned'] as const;
  return {
    month,
    centerId,
    state: states[Math.floor(random() * states.length)] ?? 'accepted',
    values: Object.fromEntries(values.filter(([, value]) => value !== undefined)) as IndicatorValues,
    fullMonth: random() > 0.1,
  };
}

function historyOf(
  reports: readonly ReportSeed[],
  centerId: number,
  newest: Month,
): readonly MonthOfCenter[] {
  const own = reports.filter((report) => report.centerId === centerId && report.month <= newest);
  if (!own.some(({ month }) => month === newest)) return [];
  return own
    .toSorted((a, b) => (a.month < b.month ? 1 : -1))
    .map(({ month, state, values = {}, fullMonth = true }) => ({ month, state, values, fullMonth }));
}

it('finds in SQL what the rule defines, on random histories', async () => {
  let compared = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const random = randomFrom(seed);
    const reports = months.flatMap((month) =>
      centers.flatMap((centerId) => randomReport(random, month, centerId) ?? []),
    );
    await api.database.raw`truncate center_reports`;
    await seedReports(api.database, reports);
    for (const month of months.slice(-3)) {
      const { lists } = await api.services.zeroLists.system(month);
      const found = new Map(
        lists.flatMap(({ entries }) => entries.map((entry) => [entry.centerId, entry.finding])),
      );
      for (const centerId of centers) {
        const expected = zeroFinding(historyOf(reports, centerId, month), startingIndicators);
        expect({ seed, month, centerId, finding: found.get(centerId) }).toEqual({
          seed,
          month,
          centerId,
          finding: expected,
        });
        compared += expected ? 1 : 0;
      }
    }
  }
  expect(compared).toBeGreaterThan(100);
});

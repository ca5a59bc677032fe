import { asMonth, monthsOf } from '@pbnet/domain';
import { startingIndicators, type IndicatorValue } from '@pbnet/domain/monitoring';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { networkPlace, seedActor, seedNetwork } from '../../testing/network.ts';
import { seedForm, seedPeriod } from '../../testing/reports.ts';

const api = await testApi();
const months = monthsOf(asMonth('2026-01'), asMonth('2026-06'));
const centers = [11, 12, 13, 21, 22, 31];
const states = ['missing', 'draft', 'submitted', 'returned', 'accepted'] as const;
const codes = startingIndicators.map(({ code }) => code);

await seedNetwork(api.database);
await seedForm(api.database);
for (const month of months) await seedPeriod(api.database, { month, state: 'closed' });
const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);

/** Whole numbers below the bound, the same in every run (Lehmer). */
function randomFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

function randomValue(random: (bound: number) => number): IndicatorValue | undefined {
  const dice = random(10);
  if (dice === 0) return undefined;
  if (dice === 1) return { kind: 'not-applicable', reason: 'нет зала', from: asMonth('2025-01'), to: null };
  return dice < 4 ? 0 : random(5_000);
}

const { raw } = api.database;

/** Writes, rewrites, moves and removes reports in every order that a year of corrections could bring. */
async function shake(random: (bound: number) => number): Promise<void> {
  const month = months[random(months.length)] ?? '';
  const center = centers[random(centers.length)] ?? 0;
  const home = Math.floor(center / 10);
  if (random(8) === 0) {
    await raw`delete from center_reports where month = ${month} and center_id = ${center}`;
    return;
  }
  const values = JSON.stringify(Object.fromEntries(codes.map((code) => [code, randomValue(random)])));
  const state = states[random(states.length)] ?? 'draft';
  const elsewhere = random(6) === 0 ? 1 + random(3) : home;
  await raw`
    insert into center_reports (month, center_id, region_id, regional_center_id, state, "values", late, full_month)
    values (${month}, ${center}, ${elsewhere}, ${elsewhere}, ${state}, ${values}::text::jsonb, ${random(3) === 0},
      ${random(5) !== 0})
    on conflict (center_id, month) do update set region_id = excluded.region_id, state = excluded.state,
      regional_center_id = excluded.regional_center_id, "values" = excluded."values", late = excluded.late,
      full_month = excluded.full_month`;
}

interface Sum {
  total: number | null;
  counted: number;
  expected: number;
  onTime: number;
  late: number;
  allZero: number;
}

const add = (a: number | null, b: number | null) => (a === null ? b : a + (b ?? 0));

async function partsOf(place: string, month: (typeof months)[number], code: string) {
  const parts = await api.as(officer).dashboard.parts({ place, month, code });
  const rows = parts.ids.map((id, index) => ({
    id,
    total: parts.totals[index] ?? null,
    counted: parts.counted[index] ?? 0,
    expected: parts.expected[index] ?? 0,
    onTime: parts.onTime[index] ?? 0,
    late: parts.late[index] ?? 0,
    allZero: parts.allZero[index] ?? 0,
  }));
  const sum = rows.reduce<Sum>(
    (whole, row) => ({
      total: add(whole.total, row.total),
      counted: whole.counted + row.counted,
      expected: whole.expected + row.expected,
      onTime: whole.onTime + row.onTime,
      late: whole.late + row.late,
      allZero: whole.allZero + row.allZero,
    }),
    { total: null, counted: 0, expected: 0, onTime: 0, late: 0, allZero: 0 },
  );
  return { rows, sum };
}

async function wholeOf(place: string, month: (typeof months)[number], code: string): Promise<Sum> {
  const trend = await api.as(officer).dashboard.trend({ place, month, code, months: 1 });
  return {
    total: trend.totals[0] ?? null,
    counted: trend.counted[0] ?? 0,
    expected: trend.expected[0] ?? 0,
    onTime: trend.onTime[0] ?? 0,
    late: trend.late[0] ?? 0,
    allZero: trend.allZero[0] ?? 0,
  };
}

it('makes the network the sum of its regions, of its regional centers and of its centres, for any month', async () => {
  const random = randomFrom(2_020);
  for (let round = 0; round < 300; round += 1) await shake(random);
  for (const month of months) {
    const code = codes[random(codes.length)] ?? '';
    const network = await wholeOf('network', month, code);
    const regions = await partsOf('network', month, code);
    expect(regions.sum).toEqual(network);
    const regionalCenters = await Promise.all(
      regions.rows.map(({ id }) => partsOf(`region-${id}`, month, code)),
    );
    const ids = regionalCenters.flatMap(({ rows }) => rows.map(({ id }) => id));
    for (const [index, { id, ...region }] of regions.rows.entries()) {
      expect(regionalCenters[index]?.sum).toEqual(region);
      expect(await wholeOf(`region-${id}`, month, code)).toEqual(region);
    }
    for (const id of ids) {
      const below = await partsOf(`rc-${id}`, month, code);
      expect(below.sum).toEqual(await wholeOf(`rc-${id}`, month, code));
    }
  }
});

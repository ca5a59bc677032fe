import { addDays, asDay, firstDay, monthOf, type Day } from '@pbnet/domain';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { networkPlace, seedActor, seedNetwork } from '../testing/network.ts';
import type { CenterRow } from './center-list.ts';

const api = await testApi();
await seedNetwork(api.database);
const administrator = await seedActor(api.database, 'administrator', networkPlace);
const { centers, regionalCenters, regions } = api.as(administrator).network;

const start = asDay('2016-01-01');
const span = 4000;

/** The same numbers every run: a failure can be run again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const next = random(20_201_021);
const someDay = () => addDays(start, next(span));

async function command(number: number, made: number[]): Promise<void> {
  const centerId = made[next(made.length)] ?? 11;
  const { version } = await centers.get({ centerId });
  const on = someDay();
  const reason = 'проверка истории';
  switch (next(7)) {
    case 0:
    case 1: {
      const facts = {
        name: `Центр ${number}`,
        locality: 'Город',
        organizationId: 1,
        timeZone: 'Europe/Moscow',
      };
      const regionalCenterId = 1 + next(3);
      made.push(
        await centers.open({ code: `P${number}`, openedOn: on, regionalCenterId, email: null, ...facts }),
      );
      return;
    }
    case 2:
      return centers.close({ centerId, version, on, reason });
    case 3:
      return centers.suspend({ centerId, version, on, reason });
    case 4:
      return centers.resume({ centerId, version, on });
    default: {
      const facts = { regionalCenterId: 1 + next(3) };
      return centers.change({ centerId, version, from: firstDay(monthOf(on)), facts });
    }
  }
}

interface Sums {
  readonly day: Day;
  readonly network: number;
  readonly byRegion: Readonly<Record<number, number>>;
  readonly byRegionalCenter: Readonly<Record<number, number>>;
}

/** Counted from the list of centres, one by one. */
async function counted(day: Day): Promise<Sums> {
  const working: CenterRow[] = [];
  for (const state of ['working', 'suspended'] as const) {
    const { rows, total } = await centers.list({ asOf: day, state });
    expect(rows).toHaveLength(total);
    working.push(...rows);
  }
  const by = (of: (row: CenterRow) => number) =>
    Object.fromEntries([1, 2, 3].map((id) => [id, working.filter((row) => of(row) === id).length]));
  return {
    day,
    network: working.length,
    byRegion: by(({ regionId }) => regionId),
    byRegionalCenter: by(({ regionalCenterId }) => regionalCenterId),
  };
}

/** As the registry's own lists of regions and regional centers say. */
async function told(day: Day): Promise<Sums> {
  const overview = await regions.overview({ asOf: day });
  const listed = await regionalCenters.list({ asOf: day });
  const byRegion = Object.fromEntries(overview.regions.map(({ id, centers: count }) => [id, count]));
  return {
    day,
    network: Object.values(byRegion).reduce((sum, count) => sum + count, 0),
    byRegion,
    byRegionalCenter: Object.fromEntries(listed.map(({ id, centers: count }) => [id, count])),
  };
}

it('sums over centres equal those of regional centers, regions and the network on any day', async () => {
  const made = [11, 12, 13, 21, 22, 31];
  let done = 0;
  for (let number = 0; number < 160; number += 1)
    await command(number, made).then(
      () => {
        done += 1;
      },
      (error: { code?: string }) => expect(error.code).toBe('UNPROCESSABLE_CONTENT'),
    );
  expect(done).toBeGreaterThan(60);
  for (let sample = 0; sample < 60; sample += 1) {
    const day = someDay();
    expect(await told(day)).toEqual(await counted(day));
  }
});

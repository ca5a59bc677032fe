import type { ZeroList } from '@pbnet/domain/monitoring';
import { expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { figures, october, seedMonth } from '../../testing/month.ts';
import { publishResult } from './publish-result.ts';
import { results } from './results.ts';

const api = await testApi();
const { officer, managers } = await seedMonth(api);
const month = october;
const { database } = api;

async function report(visits: number): Promise<void> {
  const { reports } = api.as(managers[0]);
  const { version } = await reports.get({ centerId: 11, month });
  const saved = await reports.save({
    centerId: 11,
    month,
    version,
    values: figures({ visits }),
    comments: {},
  });
  await reports.submit({ centerId: 11, month, version: saved.version });
}

/** The zero lists, with something happening each time they are read: in the midst of setting the bulletin. */
function options(during: (reading: number) => Promise<unknown>) {
  let readings = 0;
  return {
    database,
    now: () => new Date('2026-11-12T09:00:00Z'),
    zeroLists: {
      async system(): Promise<{ readonly lists: readonly ZeroList[] }> {
        const found = await api.services.zeroLists.system(month);
        readings += 1;
        await during(readings);
        return found;
      },
    },
  };
}

await report(100);
api.moveTo('2026-11-11T21:00:00Z');
await api.services.periods.runSchedule(new Date('2026-11-11T21:00:00Z'));
const { version } = await api
  .as(officer)
  .results.saveWords({ month, version: 0, words: 'Главное за месяц.' });

const change = (visits: number) => database.raw`
  update center_reports set "values" = "values" || ${`{"visits": ${visits}}`}::text::jsonb, version = version + 1
  where month = ${month} and center_id = 11`;

it('gives up, and publishes nothing, while reports keep changing', async () => {
  const restless = options((reading) => change(100 + reading));
  await expect(publishResult(restless, officer, { month, version })).rejects.toMatchObject({
    code: 'conflict',
    key: 'result-figures-moving',
  });
  expect(await api.as(officer).results.ofMonth({ month })).toMatchObject({
    state: 'draft',
    periodState: 'closed',
  });
});

it('sets the bulletin again when a report changes meanwhile, and publishes once for two people', async () => {
  const changed = Promise.withResolvers<void>();
  const once = options(async (reading) => {
    if (reading > 1) return;
    await change(777);
    changed.resolve();
  });
  // Whoever is first publishes what the reports say by then.
  const director = results(options(() => changed.promise));
  await Promise.all([
    publishResult(once, officer, { month, version }),
    director.publish(officer, { month, version }),
  ]);
  const { figures: frozen, state } = await api.as(officer).results.ofMonth({ month });
  const visits = frozen.indicators.findIndex(({ code }) => code === 'visits');
  expect([state, frozen.network.totals[visits]]).toEqual(['published', 777]);
  expect(await database.raw`select from audit_log where action = 'result.publish'`).toHaveLength(1);
});

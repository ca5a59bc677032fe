import type { IndicatorValues } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import { beforeEach } from 'vitest';
import { testApi } from './api.ts';
import { october, seedMonth } from './month.ts';

/** Noon in Moscow, two days before the due day of October. */
export const noon = '2026-11-03T09:00:00Z';

/** Everything that tests of one centre's October need; before each of them the month is open and nothing is entered. */
export async function reportDesk() {
  const api = await testApi();
  const actors = await seedMonth(api);
  const { officer, managers } = actors;
  const key = { centerId: 11, month: october };
  const execute = (statement: string) => api.database.system((tx) => tx.execute(sql.raw(statement)));
  const get = () => api.as(officer).reports.get(key);

  beforeEach(async () => {
    api.moveTo(noon);
    await execute(`
      update center_reports set state = 'missing', "values" = '{}', comments = '{}', version = version + 1,
        reopened = false, late = false, extended_due_on = null, receipt_number = null, return_reason = null
      where month = '2026-10';
      update reporting_periods set state = 'open' where month = '2026-10'`);
  });

  return {
    ...{ api, key, execute, get },
    ...actors,
    /** Saves as the centre itself, over what is there now. */
    save: async (values: IndicatorValues, over: object = {}) =>
      api.as(managers[0]).reports.save({
        ...key,
        ...{ version: (await get()).version, values, comments: {}, ...over },
      }),
    /** Hands in as the centre itself. */
    submit: async () => api.as(managers[0]).reports.submit({ ...key, version: (await get()).version }),
  };
}

import { DomainError, monthOf, type Day, type Month } from '@pbnet/domain';
import { firstFullMonth } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import type { Transaction } from '../../database.ts';
import { keepExpectedReports } from './expected-reports.ts';

/** What the monitoring does when a centre appears in the registry. */
export interface FirstReports {
  /**
   * Expects the centre's reports in the months that are open already; later months expect them when they open.
   * @returns the first month that it owes a report for
   * @throws DomainError rule-broken opening-month-closed where that month is closed: its figures stand
   */
  expect(tx: Transaction, openedOn: Day): Promise<Month>;
}

export const firstReports: FirstReports = {
  expect: (tx, openedOn) =>
    asOwner(tx, async () => {
      const first = firstFullMonth(openedOn);
      const months = await tx.execute<{ month: Month; state: string }>(sql`
        select month, state from reporting_periods
        where month >= ${monthOf(openedOn)} and state <> 'scheduled' order by month for share`);
      const closed = months.find(({ month, state }) => month >= first && state !== 'open');
      if (closed) throw new DomainError('rule-broken', 'opening-month-closed', { month: closed.month });
      for (const { month, state } of months) {
        if (state !== 'open') continue;
        await keepExpectedReports(tx, month);
        await tx.execute(sql`
          select pg_notify('center_report', json_build_object(
            'month', ${month}::text, 'regionalCenterId', null, 'centerId', null)::text)`);
      }
      return first;
    }),
};

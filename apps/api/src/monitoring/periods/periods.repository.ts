import type { Day, Month } from '@pbnet/domain';
import type { PeriodState, ReportingPeriod } from '@pbnet/domain/monitoring';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { reportingPeriods } from '../monitoring.tables.ts';

const columns = {
  month: sql<Month>`${reportingPeriods.month}`,
  state: sql<PeriodState>`${reportingPeriods.state}`,
  opensOn: sql<Day>`${reportingPeriods.opensOn}`,
  dueOn: sql<Day>`${reportingPeriods.dueOn}`,
  closesOn: sql<Day>`${reportingPeriods.closesOn}`,
  version: reportingPeriods.version,
};

export type PeriodChange = Partial<Pick<ReportingPeriod, 'state' | 'opensOn' | 'dueOn' | 'closesOn'>> & {
  readonly openedAt?: string;
  readonly closedAt?: string;
};

export function periodsRepository(tx: Transaction) {
  const select = () => tx.select(columns).from(reportingPeriods);

  return {
    ofState: (...states: PeriodState[]): Promise<ReportingPeriod[]> =>
      select()
        .where(inArray(reportingPeriods.state, states))
        .orderBy(asc(reportingPeriods.month))
        .for('update'),

    async newest(): Promise<ReportingPeriod | undefined> {
      const [period] = await select().orderBy(desc(reportingPeriods.month)).limit(1);
      return period;
    },

    async lock(month: Month): Promise<ReportingPeriod | undefined> {
      const [period] = await select().where(eq(reportingPeriods.month, month)).for('update');
      return period;
    },

    async add(period: Pick<ReportingPeriod, 'month' | 'opensOn' | 'dueOn' | 'closesOn'>): Promise<void> {
      await tx.insert(reportingPeriods).values(period).onConflictDoNothing();
    },

    async change({ month, version }: ReportingPeriod, change: PeriodChange): Promise<void> {
      const { openedAt, closedAt, ...rest } = change;
      await tx
        .update(reportingPeriods)
        .set({
          ...rest,
          ...(openedAt ? { openedAt: sql`${openedAt}::timestamptz` } : {}),
          ...(closedAt ? { closedAt: sql`${closedAt}::timestamptz` } : {}),
          version: version + 1,
        })
        .where(and(eq(reportingPeriods.month, month), eq(reportingPeriods.version, version)));
    },
  };
}

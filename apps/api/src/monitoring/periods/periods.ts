import { DomainError, dayIn, monthOf, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { usualDays, westernmostZone, type ReportingPeriod } from '@pbnet/domain/monitoring';
import type { ChangePeriodDates, ClosePeriod, OpenPeriod } from '@pbnet/validation/monitoring';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { closePeriod, openPeriod } from './move-period.ts';
import { periodList, type PeriodOverview } from './period-list.ts';
import { runSchedule, type ScheduleRun } from './period-schedule.ts';
import { periodsRepository } from './periods.repository.ts';

export interface Periods {
  /** Newest first; the counts cover the actor's place. */
  list(actor: Actor): Promise<readonly PeriodOverview[]>;
  open(actor: Actor, input: OpenPeriod): Promise<void>;
  close(actor: Actor, input: ClosePeriod): Promise<void>;
  changeDates(actor: Actor, input: ChangePeriodDates): Promise<void>;
  /** For the worker: opens and closes what the calendar asks for. Safe to run at any time, any number of times. */
  runSchedule(now: Date): Promise<ScheduleRun>;
}

export interface PeriodsOptions {
  readonly database: Database;
  readonly now: () => Date;
}

async function lockVersion(tx: Transaction, month: Month, version: number): Promise<ReportingPeriod> {
  const period = await periodsRepository(tx).lock(month);
  if (!period) throw new DomainError('not-found', 'not-found');
  if (period.version !== version) throw new DomainError('conflict', 'stale-edit', { current: period });
  return period;
}

async function lockOrPlan(tx: Transaction, month: Month): Promise<ReportingPeriod> {
  const repository = periodsRepository(tx);
  await repository.add({ month, ...usualDays(month) });
  const period = await repository.lock(month);
  if (!period) throw new DomainError('not-found', 'not-found');
  return period;
}

function checkDates(period: ReportingPeriod, { opensOn, dueOn, closesOn }: ChangePeriodDates): void {
  if (period.state !== 'scheduled' && period.state !== 'open')
    throw new DomainError('rule-broken', 'period-dates-fixed', { month: period.month });
  if (opensOn > dueOn || dueOn > closesOn) throw new DomainError('rule-broken', 'period-dates-disordered');
}

export function periods({ database, now }: PeriodsOptions): Periods {
  return {
    list: (actor) => database.as(actor, periodList),

    open: (actor, { month }) =>
      database.as(actor, async (tx) => {
        const at = now();
        const details = { month };
        if (month > monthOf(dayIn(westernmostZone, at)))
          throw new DomainError('rule-broken', 'period-month-not-begun', details);
        const period = await lockOrPlan(tx, month);
        if (period.state !== 'scheduled')
          throw new DomainError('rule-broken', 'period-not-scheduled', details);
        await openPeriod(tx, actor, { period, now: at });
      }),

    close: (actor, { month, version }) =>
      database.as(actor, async (tx) => {
        const period = await lockVersion(tx, month, version);
        if (period.state !== 'open') throw new DomainError('rule-broken', 'period-not-open', { month });
        await closePeriod(tx, actor, { period, now: now() });
      }),

    changeDates: (actor, input) =>
      database.as(actor, async (tx) => {
        const before = await lockVersion(tx, input.month, input.version);
        checkDates(before, input);
        const { opensOn, dueOn, closesOn, reason } = input;
        await periodsRepository(tx).change(before, { opensOn, dueOn, closesOn });
        await audit(tx, actor, {
          action: 'period.dates',
          entity: 'period',
          entityId: input.month,
          before: { opensOn: before.opensOn, dueOn: before.dueOn, closesOn: before.closesOn },
          after: { opensOn, dueOn, closesOn, reason },
        });
      }),

    runSchedule: (at) => database.system((tx) => runSchedule(tx, at)),
  };
}

import { addDays, addMonths, dayIn, endOfDay, monthOf, monthsOf, type Month } from '@pbnet/domain';
import { periodClosesAt, usualDays, westernmostZone, type ReportingPeriod } from '@pbnet/domain/monitoring';
import { systemActor } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { keepExpectedReports, zonesOf } from './expected-reports.ts';
import { closeDrafts, closePeriod, openPeriod } from './move-period.ts';
import { periodsRepository } from './periods.repository.ts';

export interface ScheduleRun {
  readonly opened: readonly Month[];
  readonly closed: readonly Month[];
}

/** Every month up to the present one has its row, with the usual days unless somebody chose others. */
async function planMonths(tx: Transaction, now: Date): Promise<void> {
  const repository = periodsRepository(tx);
  const present = monthOf(dayIn(westernmostZone, now));
  const newest = await repository.newest();
  const first = newest ? addMonths(newest.month, 1) : addMonths(present, -1);
  for (const month of monthsOf(first, present)) await repository.add({ month, ...usualDays(month) });
}

/** Opens as soon as the opening day has begun somewhere in the network: nobody waits for another zone. */
function opensAt({ opensOn }: ReportingPeriod, zones: readonly string[]): number {
  const eve = addDays(opensOn, -1);
  return Math.min(
    ...(zones.length === 0 ? [westernmostZone] : zones).map((zone) => endOfDay(eve, zone).getTime()),
  );
}

/**
 * Does what the calendar asks for at the instant: plans, opens and closes months, and keeps the expected
 * reports of open ones equal to the registry. Running it twice changes nothing more.
 */
export async function runSchedule(tx: Transaction, now: Date): Promise<ScheduleRun> {
  await planMonths(tx, now);
  const opened: Month[] = [];
  const closed: Month[] = [];
  const repository = periodsRepository(tx);
  for (const period of await repository.ofState('scheduled')) {
    if (now.getTime() < opensAt(period, await zonesOf(tx, period.month))) continue;
    await openPeriod(tx, systemActor, { period, now });
    opened.push(period.month);
  }
  for (const period of await repository.ofState('open')) {
    if (now < periodClosesAt(period.closesOn, await zonesOf(tx, period.month))) {
      await keepExpectedReports(tx, period.month);
      continue;
    }
    await closePeriod(tx, systemActor, { period, now });
    closed.push(period.month);
  }
  // A draft that was being saved in the very moment of closing can have slipped through.
  await closeDrafts(tx, systemActor);
  return { opened, closed };
}

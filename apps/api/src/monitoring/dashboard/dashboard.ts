import { addMonths, DomainError, monthsOf, type Month } from '@pbnet/domain';
import type { Actor, PlaceRef } from '@pbnet/domain/access';
import type { Indicator, PeriodState, Total } from '@pbnet/domain/monitoring';
import type { DashboardMonth, DashboardSpan } from '@pbnet/validation/monitoring';
import type { Database } from '../../database.ts';
import { places } from '../../places.ts';
import { currentRequest } from '../../request-info.ts';
import { askedPlace, placeTrail, type NamedPlace } from './places.ts';
import {
  dashboardRepository,
  type PartReports,
  type Parts,
  type PartTotals,
  type ReportCounts,
  type Series,
} from './dashboard.repository.ts';
import { partKind, type PartKind } from './sources.ts';

export interface MonthState {
  readonly month: Month;
  readonly state: PeriodState;
}

/** A place's month with the twelve months before it; arrays run along `months`. */
export interface Overview extends Series {
  readonly place: PlaceRef;
  readonly trail: readonly NamedPlace[];
  readonly month: Month;
  /** Figures are preliminary until the period is closed. */
  readonly state: PeriodState;
  /** Every month that has begun, oldest first, to choose from. */
  readonly periods: readonly MonthState[];
  readonly months: readonly Month[];
  /** Values that changed after the month was published: the figures here have them, the published results do not. */
  readonly corrections: number;
}

export interface Trend extends ReportCounts {
  readonly indicator: Indicator;
  readonly months: readonly Month[];
  readonly totals: readonly Total[];
  readonly counted: readonly number[];
  /** The totals of the same months a year earlier. */
  readonly yearAgo: readonly Total[];
}

/** The parts that make up a place's figure of a month; arrays run along the parts. */
export interface PartsOfMonth extends Parts, ReportCounts {
  readonly kind: PartKind;
  readonly indicator: Indicator;
  readonly totals: readonly Total[];
  readonly counted: readonly number[];
  readonly previous: readonly Total[];
  readonly yearAgo: readonly Total[];
}

export interface PartHistory extends PartTotals {
  readonly kind: PartKind;
  readonly months: readonly Month[];
}

export interface PartDiscipline extends PartReports {
  readonly kind: PartKind;
  readonly months: readonly Month[];
}

export interface Dashboard {
  overview(actor: Actor, asked: DashboardMonth): Promise<Overview>;
  trend(actor: Actor, asked: DashboardSpan): Promise<Trend>;
  parts(actor: Actor, asked: DashboardSpan): Promise<PartsOfMonth>;
  /** Totals of every part month by month: a year × regions and longer. */
  history(actor: Actor, asked: DashboardSpan): Promise<PartHistory>;
  /** How every part has reported month by month. */
  discipline(actor: Actor, asked: DashboardSpan): Promise<PartDiscipline>;
}

async function periodsOf({ raw }: Database): Promise<readonly MonthState[]> {
  return raw<MonthState[]>`
    select month, state from reporting_periods where state <> 'scheduled' order by month`;
}

/** The newest month whose collection has ended, else the newest that has begun. */
function usualMonth(periods: readonly MonthState[]): Month | undefined {
  const ended = periods.findLast(({ state }) => state === 'closed' || state === 'published');
  return (ended ?? periods.at(-1))?.month;
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new DomainError('not-found', 'not-found');
  return item;
}

export function dashboard(database: Database): Dashboard {
  const parts = { database, places: places(database) };

  async function question(
    actor: Actor,
    { place, code, months }: Pick<DashboardSpan, 'place' | 'code'> & { readonly months: readonly Month[] },
  ) {
    return {
      place: await askedPlace(parts, actor, place),
      code,
      months,
      language: currentRequest().language,
    };
  }

  const span = (last: Month, count: number) => monthsOf(addMonths(last, 1 - count), last);
  const read = (actor: Actor) => dashboardRepository(database, actor.place);

  return {
    async overview(actor, chosen) {
      const [periods, place] = await Promise.all([
        periodsOf(database),
        askedPlace(parts, actor, chosen.place),
      ]);
      const month = chosen.month ?? usualMonth(periods);
      const state = periods.find((period) => period.month === month)?.state;
      if (!month || !state) throw new DomainError('not-found', 'no-figures-yet');
      const { language } = currentRequest();
      const months = span(month, 13);
      const { series, corrections } = read(actor);
      const asked = { place, months, language };
      const [figures, trail, corrected] = await Promise.all([
        series({ ...asked, code: null }),
        placeTrail(database, actor.place, { place, month, language }),
        state === 'published' ? corrections(asked) : 0,
      ]);
      return { place, trail, month, state, periods, months, corrections: corrected, ...figures };
    },

    async trend(actor, { month, months: count, ...asked }) {
      const long = await read(actor).series(
        await question(actor, { ...asked, months: span(month, count + 12) }),
      );
      const totals = first(long.totals);
      const recent = (counts: readonly number[]) => counts.slice(12);
      return {
        indicator: first(long.indicators),
        months: span(month, count),
        totals: totals.slice(12),
        yearAgo: totals.slice(0, count),
        counted: recent(first(long.counted)),
        expected: recent(long.expected),
        onTime: recent(long.onTime),
        late: recent(long.late),
        allZero: recent(long.allZero),
      };
    },

    async parts(actor, { month, ...asked }) {
      const whole = await question(actor, {
        ...asked,
        months: [addMonths(month, -12), addMonths(month, -1), month],
      });
      const { series, partTotals, partReports } = read(actor);
      const [{ indicators }, sums, reports] = await Promise.all([
        series({ ...whole, months: [month] }),
        partTotals(whole),
        partReports({ ...whole, months: [month] }),
      ]);
      const at = <T>(lists: readonly (readonly T[])[], index: number) =>
        lists.map((list) => list[index]).filter((value) => value !== undefined);
      const known = new Map(reports.ids.map((id, index) => [id, index]));
      const counts = (lists: readonly (readonly number[])[]) =>
        sums.ids.map((id) => lists[known.get(id) ?? -1]?.[0] ?? 0);
      return {
        kind: partKind(whole.place),
        indicator: first(indicators),
        ids: sums.ids,
        codes: sums.codes,
        names: sums.names,
        totals: at(sums.totals, 2),
        counted: at(sums.counted, 2),
        previous: at(sums.totals, 1),
        yearAgo: at(sums.totals, 0),
        expected: counts(reports.expected),
        onTime: counts(reports.onTime),
        late: counts(reports.late),
        allZero: counts(reports.allZero),
      };
    },

    async history(actor, { month, months: count, ...asked }) {
      const whole = await question(actor, { ...asked, months: span(month, count) });
      return { kind: partKind(whole.place), months: whole.months, ...(await read(actor).partTotals(whole)) };
    },

    async discipline(actor, { month, months: count, ...asked }) {
      const whole = await question(actor, { ...asked, months: span(month, count) });
      return { kind: partKind(whole.place), months: whole.months, ...(await read(actor).partReports(whole)) };
    },
  };
}

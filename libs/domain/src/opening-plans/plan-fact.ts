import { monthOf, type Day, type Month } from '../month.ts';
import type { OpeningState } from '../openings/opening-state.ts';
import type { PlanItem } from './plan.ts';

/** A centre that was opened, and the opening that it came of; null for one that no opening led to. */
export interface OpenedCenter {
  readonly centerId: number;
  readonly openingId: string | null;
  readonly name: string;
  readonly regionId: number;
  readonly regionName: string;
  readonly regionalCenterName: string;
  readonly openedOn: Day;
}

/** How a planned opening stands today. */
export interface OpeningToday {
  readonly state: OpeningState;
  readonly month: Month | null;
}

export const outcomes = [
  'opened',
  'opened-early',
  'opened-late',
  'late',
  'ahead',
  'postponed',
  'dropped',
] as const;

export type PlanOutcome = (typeof outcomes)[number];

export interface PlanFactItem {
  readonly item: PlanItem;
  readonly outcome: PlanOutcome;
  readonly openedOn: Day | null;
  readonly centerId: number | null;
  /** Its month now, where that is another one than the plan's. */
  readonly newMonth: Month | null;
}

/** Planned by the edition, opened of what was planned, and opened beside the plan. */
export interface PlanFactCount {
  readonly planned: number;
  readonly opened: number;
  readonly beside: number;
}

export interface PlanFactRegion extends PlanFactCount {
  readonly regionId: number;
  readonly regionName: string;
  /** Planned by this month and not opened yet. */
  readonly late: number;
}

export interface PlanFact {
  readonly items: readonly PlanFactItem[];
  readonly beside: readonly OpenedCenter[];
  readonly months: readonly (PlanFactCount & { readonly month: Month })[];
  readonly regions: readonly PlanFactRegion[];
  readonly total: PlanFactCount & { readonly late: number };
}

export interface PlanFactInput {
  readonly year: number;
  readonly items: readonly PlanItem[];
  readonly opened: readonly OpenedCenter[];
  readonly today: ReadonlyMap<string, OpeningToday>;
  readonly now: Month;
}

function outcomeOf(item: PlanItem, openedOn: Day | null, { today, now }: PlanFactInput): PlanOutcome {
  if (openedOn !== null) {
    const month = monthOf(openedOn);
    return month === item.month ? 'opened' : month < item.month ? 'opened-early' : 'opened-late';
  }
  const current = today.get(item.openingId);
  if (!current || current.state === 'withdrawn' || current.state === 'rejected') return 'dropped';
  if (current.state === 'postponed' || (current.month !== null && current.month !== item.month))
    return 'postponed';
  return item.month < now ? 'late' : 'ahead';
}

const countOf = (items: readonly PlanFactItem[], beside: readonly OpenedCenter[]): PlanFactCount => ({
  planned: items.length,
  opened: items.filter(({ openedOn }) => openedOn !== null).length,
  beside: beside.length,
});

/** Months count a planned opening in the month that the plan gives it, whenever it was opened. */
export function planFact(input: PlanFactInput): PlanFact {
  const { year, opened, today } = input;
  const found = new Map(opened.flatMap((center) => (center.openingId ? [[center.openingId, center]] : [])));
  const items = input.items.map((item): PlanFactItem => {
    const center = found.get(item.openingId);
    const month = today.get(item.openingId)?.month ?? null;
    return {
      ...{ item, outcome: outcomeOf(item, center?.openedOn ?? null, input) },
      ...{ openedOn: center?.openedOn ?? null, centerId: center?.centerId ?? null },
      newMonth: month === item.month ? null : month,
    };
  });
  const planned = new Set(input.items.map(({ openingId }) => openingId));
  const beside = opened.filter(
    ({ openingId, openedOn }) =>
      openedOn.startsWith(`${year}-`) && (openingId === null || !planned.has(openingId)),
  );
  const late = (of: readonly PlanFactItem[]) => of.filter(({ outcome }) => outcome === 'late').length;
  const regions = new Map<number, string>();
  for (const { item } of items) regions.set(item.regionId, item.regionName);
  for (const center of beside) regions.set(center.regionId, center.regionName);
  const order = new Intl.Collator('ru');
  return {
    ...{ items, beside },
    total: { ...countOf(items, beside), late: late(items) },
    months: Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}` as Month;
      const here = items.filter(({ item }) => item.month === month);
      return {
        month,
        ...countOf(
          here,
          beside.filter(({ openedOn }) => monthOf(openedOn) === month),
        ),
      };
    }),
    regions: [...regions]
      .map(([regionId, regionName]) => {
        const here = items.filter(({ item }) => item.regionId === regionId);
        const count = countOf(
          here,
          beside.filter((center) => center.regionId === regionId),
        );
        return { regionId, regionName, ...count, late: late(here) };
      })
      .toSorted((one, other) => order.compare(one.regionName, other.regionName)),
  };
}

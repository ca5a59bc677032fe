import { isDay, type Day } from '@pbnet/domain';
import { calendarKinds, type CalendarKind } from '@pbnet/domain/calendar';
import { useSearchParams } from 'react-router';

/** Whose clocks tell the hours: those of the place of each event, or Moscow's for all. */
export type Clocks = 'place' | 'moscow';

export type View = 'month' | 'week' | 'list';

export interface CalendarAddress {
  /** Undefined: what fits the screen. */
  readonly view: View | undefined;
  readonly day: Day | undefined;
  readonly clocks: Clocks;
  readonly kind: CalendarKind | undefined;
  readonly regionId: number | undefined;
  readonly regionalCenterId: number | undefined;
  readonly state: string | undefined;
}

const views: readonly View[] = ['month', 'week', 'list'];

/** States that the filter offers; items of modules with other states are shown when none is chosen. */
export const filterStates = ['submitted', 'agreed', 'postponed', 'held', 'reported', 'cancelled'] as const;

function idOf(text: string | null): number | undefined {
  const id = Number(text);
  return text !== null && Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** What the address says; anything in it that is no filter counts as absent. */
export function addressOf(search: URLSearchParams): CalendarAddress {
  const day = search.get('day') ?? '';
  return {
    view: views.find((view) => view === search.get('view')),
    day: isDay(day) ? day : undefined,
    clocks: search.get('clocks') === 'moscow' ? 'moscow' : 'place',
    kind: calendarKinds.find((kind) => kind === search.get('kind')),
    regionId: idOf(search.get('region')),
    regionalCenterId: idOf(search.get('rc')),
    state: filterStates.find((state) => state === search.get('state')),
  };
}

export function searchOf(address: CalendarAddress): string {
  const { view, day, clocks, kind, regionId, regionalCenterId, state } = address;
  const given = {
    ...{ view, day, kind, state },
    clocks: clocks === 'place' ? undefined : clocks,
    region: regionId?.toString(),
    rc: regionalCenterId?.toString(),
  };
  const parts = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return new URLSearchParams(parts).toString();
}

export function useCalendarAddress(): readonly [CalendarAddress, (change: Partial<CalendarAddress>) => void] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) => setSearch(searchOf({ ...address, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

import { isDay, type Day } from '@pbnet/domain';
import { broadcastStates } from '@pbnet/domain/broadcasts';
import type { ListBroadcasts } from '@pbnet/validation/broadcasts';
import { useSearchParams } from 'react-router';

export const views = ['coming', 'waiting', 'past', 'all'] as const;
export const layouts = ['list', 'week', 'month'] as const;

export interface BroadcastsAddress {
  readonly view: (typeof views)[number];
  readonly layout: (typeof layouts)[number];
  readonly state: ListBroadcasts['state'];
  /** The day that the week or the month is shown around. */
  readonly day: Day | undefined;
  readonly search: string;
}

function addressOf(search: URLSearchParams): BroadcastsAddress {
  const day = search.get('day') ?? '';
  return {
    view: views.find((view) => view === search.get('view')) ?? 'coming',
    layout: layouts.find((layout) => layout === search.get('layout')) ?? 'list',
    state: broadcastStates.find((state) => state === search.get('state')),
    day: isDay(day) ? day : undefined,
    search: (search.get('search') ?? '').slice(0, 100),
  };
}

function searchOf({ view, layout, state, day, search }: BroadcastsAddress): string {
  return new URLSearchParams({
    ...(view === 'coming' ? {} : { view }),
    ...(layout === 'list' ? {} : { layout }),
    ...(state === undefined ? {} : { state }),
    ...(day === undefined ? {} : { day }),
    ...(search.trim() === '' ? {} : { search }),
  }).toString();
}

export function useBroadcastsAddress(): readonly [
  BroadcastsAddress,
  (change: Partial<BroadcastsAddress>) => void,
] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) => setSearch(searchOf({ ...address, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

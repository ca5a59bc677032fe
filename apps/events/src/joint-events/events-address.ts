import { eventStates } from '@pbnet/domain/joint-events';
import type { ListEvents } from '@pbnet/validation/joint-events';
import { useSearchParams } from 'react-router';

export const listStates = ['waiting', 'handed-over', 'to-report', ...eventStates] as const;

export interface EventsAddress {
  readonly state: ListEvents['state'];
  readonly regionId: number | undefined;
  /** Agreed events of others as well; headquarters always reads all. */
  readonly everybody: boolean;
  readonly search: string;
  readonly page: number;
}

export function addressOf(search: URLSearchParams): EventsAddress {
  const page = Number(search.get('page') ?? '1');
  const region = Number(search.get('region'));
  return {
    state: listStates.find((state) => state === search.get('state')),
    regionId: Number.isSafeInteger(region) && region > 0 ? region : undefined,
    everybody: search.get('whose') === 'all',
    search: (search.get('search') ?? '').slice(0, 100),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

export function searchOf({ state, regionId, everybody, search, page }: EventsAddress): string {
  return new URLSearchParams({
    ...(state === undefined ? {} : { state }),
    ...(regionId === undefined ? {} : { region: String(regionId) }),
    ...(everybody ? { whose: 'all' } : {}),
    ...(search.trim() === '' ? {} : { search }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
}

/** A change of a filter begins with the first page again. */
export function useEventsAddress(): readonly [EventsAddress, (change: Partial<EventsAddress>) => void] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) =>
      setSearch(searchOf({ ...address, page: 1, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

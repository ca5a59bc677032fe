import { openingStates } from '@pbnet/domain/openings';
import type { ListOpenings } from '@pbnet/validation/openings';
import { useSearchParams } from 'react-router';

export const listStates = ['waiting', 'live', ...openingStates] as const;
export const views = ['list', 'board', 'months', 'map'] as const;

export interface OpeningsAddress {
  readonly view: (typeof views)[number];
  readonly state: ListOpenings['state'];
  readonly year: number | undefined;
  readonly regionId: number | undefined;
  readonly search: string;
  readonly page: number;
}

function whole(text: string | null, most: number): number | undefined {
  const number = Number(text ?? '');
  return Number.isSafeInteger(number) && number > 0 && number <= most ? number : undefined;
}

export function addressOf(search: URLSearchParams): OpeningsAddress {
  return {
    view: views.find((view) => view === search.get('view')) ?? 'list',
    state: listStates.find((state) => state === search.get('state')),
    year: whole(search.get('year'), 2100),
    regionId: whole(search.get('region'), 1_000_000),
    search: (search.get('search') ?? '').slice(0, 100),
    page: whole(search.get('page'), 10_000) ?? 1,
  };
}

export function searchOf({ view, state, year, regionId, search, page }: OpeningsAddress): string {
  return new URLSearchParams({
    ...(view === 'list' ? {} : { view }),
    ...(state === undefined ? {} : { state }),
    ...(year === undefined ? {} : { year: String(year) }),
    ...(regionId === undefined ? {} : { region: String(regionId) }),
    ...(search.trim() === '' ? {} : { search }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
}

/** What the API is asked for by the address. */
export function askedOf({ state, year, regionId, search }: OpeningsAddress): ListOpenings {
  return {
    ...(state === undefined ? {} : { state }),
    ...(year === undefined || year < 2000 ? {} : { year }),
    ...(regionId === undefined ? {} : { regionId }),
    search,
  };
}

/** A change of a filter begins with the first page again. */
export function useOpeningsAddress(): readonly [OpeningsAddress, (change: Partial<OpeningsAddress>) => void] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) =>
      setSearch(searchOf({ ...address, page: 1, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

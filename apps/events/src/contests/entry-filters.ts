import { entryStates, type EntryState } from '@pbnet/domain/contests';
import { useSearchParams } from 'react-router';

export interface EntryFilters {
  readonly state: EntryState | undefined;
  readonly nominationId: string | undefined;
  readonly regionalCenterId: number | undefined;
  readonly federal: boolean;
  readonly search: string;
  readonly page: number;
}

/** What the address says; anything in it that is no filter counts as absent. */
export function filtersOf(search: URLSearchParams): EntryFilters {
  const page = Number(search.get('page'));
  const center = Number(search.get('rc'));
  return {
    state: entryStates.find((state) => state === search.get('state')),
    nominationId: search.get('nominationId')?.slice(0, 40),
    regionalCenterId: Number.isInteger(center) && center > 0 ? center : undefined,
    federal: search.get('federal') === '1',
    search: (search.get('search') ?? '').slice(0, 100),
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  };
}

/** The address of the filters, the page left out of the workbook's. */
export function searchOf({
  state,
  nominationId,
  regionalCenterId,
  federal,
  search,
  page,
}: EntryFilters): URLSearchParams {
  return new URLSearchParams({
    ...(state === undefined ? {} : { state }),
    ...(nominationId === undefined ? {} : { nominationId }),
    ...(regionalCenterId === undefined ? {} : { rc: String(regionalCenterId) }),
    ...(federal ? { federal: '1' } : {}),
    ...(search.trim() === '' ? {} : { search }),
    ...(page === 1 ? {} : { page: String(page) }),
  });
}

export function useEntryFilters(): readonly [EntryFilters, (change: Partial<EntryFilters>) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  return [
    filters,
    (change) =>
      setSearch(searchOf({ ...filters, page: 1, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

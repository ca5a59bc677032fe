import { boardStates, type BoardState } from '@pbnet/domain/campaigns';
import { useSearchParams } from 'react-router';

export interface BoardFilters {
  readonly board: BoardState | undefined;
  readonly regionId: number | undefined;
  readonly search: string;
}

/** What the address says; anything in it that is no filter counts as absent. */
export function filtersOf(search: URLSearchParams): BoardFilters {
  const region = Number(search.get('region'));
  return {
    board: boardStates.find((state) => state === search.get('board')),
    regionId: Number.isInteger(region) && region > 0 ? region : undefined,
    search: (search.get('search') ?? '').slice(0, 100),
  };
}

/** The address of the filters: the usual ones are left out of it. */
export function searchOf({ board, regionId, search }: BoardFilters): string {
  return new URLSearchParams({
    ...(board === undefined ? {} : { board }),
    ...(regionId === undefined ? {} : { region: String(regionId) }),
    ...(search.trim() === '' ? {} : { search }),
  }).toString();
}

export function useBoardFilters(): readonly [BoardFilters, (change: Partial<BoardFilters>) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  return [
    filters,
    (change) => setSearch(searchOf({ ...filters, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

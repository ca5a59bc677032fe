import type { BoardState } from '@pbnet/domain/campaigns';
import { boardStates } from '@pbnet/domain/campaigns';
import { boardCenterStates } from '@pbnet/validation/monitoring';
import { useSearchParams } from 'react-router';

export type CenterState = (typeof boardCenterStates)[number];

export interface BoardFilters {
  readonly view: 'regional-centers' | 'centers';
  readonly regionId: number | undefined;
  readonly regionalCenterId: number | undefined;
  /** Of regional centers' cards. */
  readonly card: BoardState | undefined;
  /** Of centres' reports. */
  readonly state: CenterState | undefined;
  readonly late: boolean;
  readonly overdue: boolean;
  readonly search: string;
}

const noFilters: BoardFilters = {
  view: 'regional-centers',
  regionId: undefined,
  regionalCenterId: undefined,
  card: undefined,
  state: undefined,
  late: false,
  overdue: false,
  search: '',
};

function idOf(text: string | null): number | undefined {
  const id = Number(text);
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

/** What the address says; anything in it that is no filter counts as absent. */
export function filtersOf(search: URLSearchParams): BoardFilters {
  return {
    view: search.get('view') === 'centers' ? 'centers' : 'regional-centers',
    regionId: idOf(search.get('region')),
    regionalCenterId: idOf(search.get('rc')),
    card: boardStates.find((state) => state === search.get('board')),
    state: boardCenterStates.find((state) => state === search.get('state')),
    late: search.get('late') === 'yes',
    overdue: search.get('overdue') === 'yes',
    search: (search.get('search') ?? '').slice(0, 100),
  };
}

/** The address of the filters: the usual ones are left out of it. */
export function searchOf(filters: Partial<BoardFilters>): URLSearchParams {
  const all = { ...noFilters, ...filters };
  const entries: readonly (readonly [string, string | number | undefined | false])[] = [
    ['view', all.view === 'centers' && all.view],
    ['region', all.regionId],
    ['rc', all.regionalCenterId],
    ['board', all.card],
    ['state', all.state],
    ['late', all.late && 'yes'],
    ['overdue', all.overdue && 'yes'],
    ['search', all.search.trim() === '' ? undefined : all.search],
  ];
  return new URLSearchParams(
    entries.flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [[name, String(value)]],
    ),
  );
}

export function useBoardFilters(): readonly [BoardFilters, (change: Partial<BoardFilters>) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  return [
    filters,
    (change) => setSearch(searchOf({ ...filters, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

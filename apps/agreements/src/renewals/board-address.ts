import { renewalStages, usualStuckDays, type RenewalStage } from '@pbnet/domain/renewals';
import { useSearchParams } from 'react-router';

/** What the address of a board can narrow to; `days`: how long at one stage is still all right. */
export interface BoardFilters {
  readonly stage: RenewalStage | undefined;
  /** 0: agreements without a regional center. */
  readonly center: number | undefined;
  readonly stuck: boolean;
  readonly days: number;
  readonly search: string;
}

function whole(text: string | null, most: number): number | undefined {
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
}

/** What the address says; anything in it that is no filter counts as absent. */
export function filtersOf(search: URLSearchParams): BoardFilters {
  return {
    stage: renewalStages.find((stage) => stage === search.get('stage')),
    center: whole(search.get('center'), 1_000_000),
    stuck: search.get('stuck') === 'true',
    days: whole(search.get('days'), 365) ?? usualStuckDays,
    search: (search.get('search') ?? '').slice(0, 100),
  };
}

/** The address of the filters: the usual ones are left out of it. */
export function searchOf({ stage, center, stuck, days, search }: BoardFilters): string {
  return new URLSearchParams({
    ...(stage === undefined ? {} : { stage }),
    ...(center === undefined ? {} : { center: String(center) }),
    ...(stuck ? { stuck: 'true' } : {}),
    ...(days === usualStuckDays ? {} : { days: String(days) }),
    ...(search.trim() === '' ? {} : { search }),
  }).toString();
}

export const noFilters = { stage: undefined, center: undefined, stuck: false, search: '' } as const;

export function useBoardAddress(): readonly [BoardFilters, (change: Partial<BoardFilters>) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  return [
    filters,
    (change) => setSearch(searchOf({ ...filters, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

import { isUuid } from '@pbnet/domain';
import { controlStates, outcomes, type ControlState, type Outcome } from '@pbnet/domain/resolutions';
import { useSearchParams } from 'react-router';

/** What the addresses of board and cards can narrow to. */
export interface ControlFilters {
  readonly resolutionId?: string;
  readonly decisionId?: string;
  readonly party?: string;
  readonly state?: ControlState;
  readonly outcome?: Outcome;
  readonly extended?: boolean;
  readonly search?: string;
}

/** What the address says; anything in it that is no filter counts as absent. */
export function filtersOf(search: URLSearchParams): ControlFilters {
  const id = (name: string) => {
    const value = search.get(name) ?? '';
    return isUuid(value) ? value : undefined;
  };
  const [resolutionId, decisionId] = [id('resolutionId'), id('decisionId')];
  const party = search.get('party')?.slice(0, 60);
  const state = controlStates.find((one) => one === search.get('state'));
  const outcome = outcomes.find((one) => one === search.get('outcome'));
  const text = (search.get('search') ?? '').slice(0, 100).trim();
  return {
    ...(resolutionId === undefined ? {} : { resolutionId }),
    ...(decisionId === undefined ? {} : { decisionId }),
    ...(party === undefined ? {} : { party }),
    ...(state === undefined ? {} : { state }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(search.get('extended') === 'true' ? { extended: true } : {}),
    ...(text === '' ? {} : { search: text }),
  };
}

/** The address of the filters; those that are absent are left out of it. */
export function searchOf(filters: ControlFilters): string {
  const pairs = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
}

export type FilterChange = { readonly [Name in keyof ControlFilters]?: ControlFilters[Name] | undefined };

export function useControlFilters(): readonly [ControlFilters, (change: FilterChange) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = filtersOf(search);
  return [
    filters,
    (change) =>
      setSearch(searchOf({ ...filters, ...change } as ControlFilters), {
        replace: true,
        preventScrollReset: true,
      }),
  ];
}

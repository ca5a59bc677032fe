import { attendeeStates } from '@pbnet/domain/attendance';
import { attendanceModes, type AttendanceMode } from '@pbnet/domain/meetings';
import { useSearchParams } from 'react-router';

export const shownStates = [...attendeeStates, 'present'] as const;

export type ShownState = (typeof shownStates)[number];

export interface PeopleFilters {
  readonly search: string;
  readonly state: ShownState | undefined;
  readonly mode: AttendanceMode | undefined;
  readonly page: number;
}

/** What the address says; anything in it that is no filter counts as absent. */
function filtersOf(search: URLSearchParams): PeopleFilters {
  const page = Number(search.get('page'));
  return {
    search: (search.get('search') ?? '').slice(0, 100),
    state: shownStates.find((state) => state === search.get('state')),
    mode: attendanceModes.find((mode) => mode === search.get('mode')),
    page: Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1,
  };
}

/** A change of anything but the page leads back to the first one. */
export function usePeopleFilters(): readonly [PeopleFilters, (change: Partial<PeopleFilters>) => void] {
  const [address, setAddress] = useSearchParams();
  const filters = filtersOf(address);
  return [
    filters,
    (change) => {
      const { search, state, mode, page } = { ...filters, page: 1, ...change };
      const next = new URLSearchParams({
        ...(search.trim() === '' ? {} : { search }),
        ...(state === undefined ? {} : { state }),
        ...(mode === undefined ? {} : { mode }),
        ...(page === 1 ? {} : { page: String(page) }),
      });
      setAddress(next, { replace: true, preventScrollReset: true });
    },
  ];
}

import { useSearchParams } from 'react-router';

export const listParts = ['running', 'ended', 'all'] as const;

export interface ListFilters {
  readonly part: (typeof listParts)[number];
  readonly search: string;
}

/** What the address of the list says; anything in it that is no filter counts as absent. */
export function useListFilters(): readonly [ListFilters, (change: Partial<ListFilters>) => void] {
  const [address, setAddress] = useSearchParams();
  const filters: ListFilters = {
    part: listParts.find((part) => part === address.get('show')) ?? 'running',
    search: (address.get('search') ?? '').slice(0, 100),
  };
  return [
    filters,
    (change) => {
      const { part, search } = { ...filters, ...change };
      setAddress(
        { ...(part === 'running' ? {} : { show: part }), ...(search.trim() === '' ? {} : { search }) },
        { replace: true, preventScrollReset: true },
      );
    },
  ];
}

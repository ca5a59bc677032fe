import type { ListMethods } from '@pbnet/validation/methods';
import { useSearchParams } from 'react-router';

export const shows = ['recommended', 'own', 'applied', 'in-review', 'draft', 'returned', 'archived'] as const;

export interface MethodsAddress {
  readonly show: (typeof shows)[number] | undefined;
  readonly theme: string | undefined;
  readonly indicator: string | undefined;
  readonly search: string;
  readonly page: number;
  /** The regional center that recommendations are for; headquarters chooses it. */
  readonly whom: number | undefined;
}

function addressOf(search: URLSearchParams): MethodsAddress {
  const page = Number(search.get('page') ?? '');
  const indicator = search.get('indicator') ?? '';
  const whom = search.get('whom') ?? '';
  return {
    show: shows.find((show) => show === search.get('show')),
    theme: search.get('theme')?.slice(0, 80) || undefined,
    indicator: /^[a-z0-9_]{1,60}$/.test(indicator) ? indicator : undefined,
    search: (search.get('search') ?? '').slice(0, 100),
    page: Number.isSafeInteger(page) && page > 0 && page <= 10_000 ? page : 1,
    whom: /^[1-9]\d{0,8}$/.test(whom) ? Number(whom) : undefined,
  };
}

/** What the API is asked for by the address. */
export function askedOf({ show, theme, indicator, search, page }: MethodsAddress): ListMethods {
  return {
    ...(show === undefined ? {} : { show }),
    ...(theme === undefined ? {} : { theme }),
    ...(indicator === undefined ? {} : { indicator }),
    ...{ search, page },
  };
}

/** A change of a filter begins with the first page again. */
export function useMethodsAddress(): readonly [MethodsAddress, (change: Partial<MethodsAddress>) => void] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  function change(changed: Partial<MethodsAddress>) {
    const next = { ...address, page: 1, ...changed };
    setSearch(
      new URLSearchParams({
        ...(next.show === undefined ? {} : { show: next.show }),
        ...(next.theme === undefined ? {} : { theme: next.theme }),
        ...(next.indicator === undefined ? {} : { indicator: next.indicator }),
        ...(next.search.trim() === '' ? {} : { search: next.search }),
        ...(next.show !== 'recommended' || next.whom === undefined ? {} : { whom: String(next.whom) }),
        ...(next.page === 1 ? {} : { page: String(next.page) }),
      }),
      { replace: true, preventScrollReset: true },
    );
  }
  return [address, change];
}

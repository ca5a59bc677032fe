import { isMonth, type Month } from '@pbnet/domain';
import { parsePlaceKey, placeKey, type PlaceRef } from '@pbnet/domain/access';
import { useSearchParams } from 'react-router';

export const spans = [13, 24, 36] as const;

export type Span = (typeof spans)[number];

/** What the address says: everything on the page follows from it, so that it can be sent to a colleague. */
export interface DashboardAddress {
  /** Null leaves the choice to the server. */
  readonly month: Month | null;
  readonly place: PlaceRef | null;
  readonly indicator: string | null;
  readonly span: Span;
  readonly view: 'tiles' | 'map';
  readonly all: boolean;
}

export function readAddress(search: URLSearchParams): DashboardAddress {
  const month = search.get('month') ?? '';
  const span = Number(search.get('span'));
  return {
    month: isMonth(month) ? month : null,
    place: parsePlaceKey(search.get('place') ?? '') ?? null,
    indicator: search.get('indicator'),
    span: spans.find((known) => known === span) ?? 24,
    view: search.get('view') === 'map' ? 'map' : 'tiles',
    all: search.get('all') === '1',
  };
}

export type AddressChange = Partial<
  Record<'month' | 'indicator' | 'span' | 'view' | 'all', string | null>
> & {
  readonly place?: PlaceRef;
};

export function changedSearch(search: URLSearchParams, { place, ...change }: AddressChange): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  if (place) next.set('place', placeKey(place));
  return next;
}

export interface DashboardNavigation {
  readonly address: DashboardAddress;
  /** Address of the same page with something changed, for links. */
  to(change: AddressChange): { readonly search: string };
  change(change: AddressChange): void;
}

export function useDashboardAddress(): DashboardNavigation {
  const [search, setSearch] = useSearchParams();
  return {
    address: readAddress(search),
    to: (change) => ({ search: `?${changedSearch(search, change)}` }),
    change: (change) => setSearch((now) => changedSearch(now, change), { preventScrollReset: true }),
  };
}

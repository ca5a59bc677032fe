import { longestReach, usualApart, usualReach } from '@pbnet/validation/white-spots';
import { useSearchParams } from 'react-router';

export const views = ['spots', 'regions', 'near'] as const;

export interface WhiteSpotsAddress {
  readonly regionId: number | undefined;
  /** Kilometres. */
  readonly reach: number;
  readonly apart: number;
  readonly view: (typeof views)[number];
}

function kilometres(text: string | null, usual: number): number {
  const number = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return number >= 0 && number <= longestReach ? number : usual;
}

/** What the address says; anything in it that is no filter counts as absent. */
export function addressOf(search: URLSearchParams): WhiteSpotsAddress {
  const region = Number(search.get('region'));
  return {
    regionId: Number.isInteger(region) && region > 0 ? region : undefined,
    reach: kilometres(search.get('reach'), usualReach),
    apart: kilometres(search.get('apart'), usualApart),
    view: views.find((view) => view === search.get('view')) ?? 'spots',
  };
}

export function searchOf({ regionId, reach, apart, view }: WhiteSpotsAddress): string {
  return new URLSearchParams({
    ...(regionId === undefined ? {} : { region: String(regionId) }),
    ...(reach === usualReach ? {} : { reach: String(reach) }),
    ...(apart === usualApart ? {} : { apart: String(apart) }),
    ...(view === 'spots' ? {} : { view }),
  }).toString();
}

export function questionOf({ regionId, reach, apart }: WhiteSpotsAddress) {
  return { ...(regionId === undefined ? {} : { regionId }), reach, apart };
}

export function useWhiteSpotsAddress(): readonly [
  WhiteSpotsAddress,
  (change: Partial<WhiteSpotsAddress>) => void,
] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) => setSearch(searchOf({ ...address, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

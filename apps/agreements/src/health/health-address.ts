import { findingKinds, type FindingKind } from '@pbnet/domain/network-health';
import { useSearchParams } from 'react-router';

/** What the address of the page narrows to. */
export interface HealthAddress {
  readonly kind: FindingKind | undefined;
  readonly regionId: number | undefined;
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

const positive = (text: string | null) => {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

/** What the address says; anything in it that is no filter counts as absent. */
export function addressOf(search: URLSearchParams): HealthAddress {
  return {
    kind: findingKinds.find((kind) => kind === search.get('kind')),
    regionId: positive(search.get('region')),
    search: (search.get('search') ?? '').slice(0, 100),
    page: positive(search.get('page')) ?? 1,
  };
}

export function searchOf({ kind, regionId, search, page }: HealthAddress): string {
  return new URLSearchParams({
    ...(kind === undefined ? {} : { kind }),
    ...(regionId === undefined ? {} : { region: String(regionId) }),
    ...(search.trim() === '' ? {} : { search }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
}

/** The filters as the procedures and the file take them. */
export function questionOf({ kind, regionId, search }: HealthAddress) {
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(regionId === undefined ? {} : { regionId }),
    ...(search.trim() === '' ? {} : { search: search.trim() }),
  };
}

/** Any change but of the page goes back to the first page. */
export function useHealthAddress(): readonly [HealthAddress, (change: Partial<HealthAddress>) => void] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) =>
      setSearch(searchOf({ ...address, page: 1, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

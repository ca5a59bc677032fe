import { organizationKinds, type OrganizationKind } from '@pbnet/domain/network';
import { linkGrounds } from '@pbnet/domain/partners';
import { partnerGaps, type ListPartners } from '@pbnet/validation/partners';
import { useSearchParams } from 'react-router';

export const links = [...linkGrounds, 'none'] as const;

export type PartnersAddress = Omit<ListPartners, 'search' | 'several'> & {
  readonly search: string;
  readonly several: boolean;
};

function idOf(text: string | null): number | undefined {
  const id = Number(text);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

const known = <T extends string>(list: readonly T[], text: string | null): T | undefined =>
  list.find((value) => value === text);

export function addressOf(search: URLSearchParams): PartnersAddress {
  return {
    search: (search.get('search') ?? '').slice(0, 100),
    kind: known<OrganizationKind>(organizationKinds, search.get('kind')),
    regionId: idOf(search.get('region')),
    regionalCenterId: idOf(search.get('rc')),
    link: known(links, search.get('link')),
    gap: known(partnerGaps, search.get('gap')),
    several: search.get('several') === '1',
    page: idOf(search.get('page')) ?? 1,
  };
}

export function searchOf(address: PartnersAddress): URLSearchParams {
  const { search, kind, regionId, regionalCenterId, link, gap, several, page } = address;
  const said = {
    ...{ search: search.trim(), kind, link, gap },
    region: regionId?.toString(),
    rc: regionalCenterId?.toString(),
    several: several ? '1' : undefined,
    page: page === 1 ? undefined : String(page),
  };
  const entries = Object.entries(said).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams(entries);
}

/** What the list asks the server for, without what is not asked. */
export function filterOf({ several, search, ...rest }: PartnersAddress): ListPartners {
  const asked = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...asked,
    page: rest.page,
    ...(several ? { several } : {}),
    ...(search.trim() === '' ? {} : { search }),
  };
}

/** A change of a filter begins with the first page again. */
export function usePartnersAddress(): readonly [PartnersAddress, (change: Partial<PartnersAddress>) => void] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) =>
      setSearch(searchOf({ ...address, page: 1, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

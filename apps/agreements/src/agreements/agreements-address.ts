import { isDay, type Day } from '@pbnet/domain';
import {
  agreementKinds,
  agreementStates,
  expiryWarnings,
  type AgreementKind,
  type ExpiryWarning,
} from '@pbnet/domain/agreements';
import type { ListAgreements } from '@pbnet/validation/agreements';
import { useSearchParams } from 'react-router';

export const listStates = ['in-work', ...agreementStates] as const;

export interface AgreementsAddress {
  readonly state: ListAgreements['state'];
  readonly kind: AgreementKind | undefined;
  readonly regionId: number | undefined;
  readonly organizationId: number | undefined;
  readonly centerId: number | undefined;
  readonly expiring: ExpiryWarning | undefined;
  readonly endsTo: Day | undefined;
  readonly search: string;
  readonly page: number;
}

const positive = (text: string | null) => {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
};

/** What the address says; anything in it that is no filter counts as absent. */
export function addressOf(search: URLSearchParams): AgreementsAddress {
  const endsTo = search.get('endsTo') ?? '';
  return {
    state: listStates.find((state) => state === search.get('state')),
    kind: agreementKinds.find((kind) => kind === search.get('kind')),
    regionId: positive(search.get('region')),
    organizationId: positive(search.get('organization')),
    centerId: positive(search.get('center')),
    expiring: expiryWarnings.find((days) => String(days) === search.get('expiring')),
    endsTo: isDay(endsTo) ? endsTo : undefined,
    search: (search.get('search') ?? '').slice(0, 100),
    page: Math.min(positive(search.get('page')) ?? 1, 10_000),
  };
}

/** The filters as the procedure and the file take them. */
export function questionOf({ page: _, search, ...filters }: AgreementsAddress): Omit<ListAgreements, 'page'> {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), ...(search.trim() === '' ? {} : { search: search.trim() }) };
}

const names = { regionId: 'region', organizationId: 'organization', centerId: 'center' } as const;

export function searchOf({ page, ...address }: AgreementsAddress): string {
  const entries = Object.entries(questionOf({ ...address, page })).map(([name, value]) => [
    name in names ? names[name as keyof typeof names] : name,
    String(value),
  ]);
  return new URLSearchParams([...entries, ...(page === 1 ? [] : [['page', String(page)]])]).toString();
}

/** A change of a filter begins with the first page again. */
export function useAgreementsAddress(): readonly [
  AgreementsAddress,
  (change: Partial<AgreementsAddress>) => void,
] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) =>
      setSearch(searchOf({ ...address, page: 1, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

/** The address of the workbook with the same filters. */
export function workbookPath(address: AgreementsAddress): string {
  const question = Object.entries(questionOf(address)).map(([name, value]) => [name, String(value)]);
  const search = new URLSearchParams(question).toString();
  return `/files/agreements.xlsx${search === '' ? '' : `?${search}`}`;
}

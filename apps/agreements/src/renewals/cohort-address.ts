import { addDays, dayIn, isDay, isUuid, type Day } from '@pbnet/domain';
import { agreementKinds, type AgreementKind } from '@pbnet/domain/agreements';
import { networkTimeZone } from '@pbnet/domain/network';
import { useSearchParams } from 'react-router';

/** Which agreements are looked for, and how long their successors hold; all of it lives in the address. */
export interface CohortChoice {
  readonly until: Day;
  readonly expired: boolean;
  readonly automatic: boolean;
  readonly regionIds: readonly number[];
  readonly kinds: readonly AgreementKind[];
  readonly templateIds: readonly string[];
  /** Null: as long as the agreement that ends. */
  readonly termMonths: number | null;
}

/** In months; null: as the old one. */
export const terms = [null, 12, 24, 36, 60] as const;

const list = (text: string | null) => (text ?? '').split(',').filter((part) => part !== '');

/** A year from today, the cohort of a usual renewal. */
function usualUntil(): Day {
  return addDays(dayIn(networkTimeZone, new Date()), 365);
}

/** What the address says; anything in it that is no condition counts as absent. */
export function choiceOf(search: URLSearchParams): CohortChoice {
  const until = search.get('until') ?? '';
  const term = Number(search.get('term'));
  return {
    until: isDay(until) ? until : usualUntil(),
    expired: search.get('expired') === 'true',
    automatic: search.get('automatic') === 'true',
    regionIds: list(search.get('regions'))
      .map(Number)
      .filter((id) => Number.isInteger(id) && id > 0)
      .slice(0, 200),
    kinds: agreementKinds.filter((kind) => list(search.get('kinds')).includes(kind)),
    templateIds: list(search.get('templates')).filter(isUuid).slice(0, 100),
    termMonths: terms.find((months) => months === term) ?? null,
  };
}

/** The address of the conditions: the usual ones are left out of it. */
export function searchOf(choice: CohortChoice): string {
  const { until, expired, automatic, regionIds, kinds, templateIds, termMonths } = choice;
  return new URLSearchParams({
    ...(until === usualUntil() ? {} : { until }),
    ...(expired ? { expired: 'true' } : {}),
    ...(automatic ? { automatic: 'true' } : {}),
    ...(regionIds.length === 0 ? {} : { regions: regionIds.join(',') }),
    ...(kinds.length === 0 ? {} : { kinds: kinds.join(',') }),
    ...(templateIds.length === 0 ? {} : { templates: templateIds.join(',') }),
    ...(termMonths === null ? {} : { term: String(termMonths) }),
  }).toString();
}

export function useCohortAddress(): readonly [CohortChoice, (change: Partial<CohortChoice>) => void] {
  const [search, setSearch] = useSearchParams();
  const choice = choiceOf(search);
  return [
    choice,
    (change) => setSearch(searchOf({ ...choice, ...change }), { replace: true, preventScrollReset: true }),
  ];
}

import { isDay, type Day } from '@pbnet/domain';
import {
  periodFault,
  type AgreementKind,
  type PartyRole,
  type PeriodKind,
  type PeriodFault,
} from '@pbnet/domain/agreements';
import type { UnreadableNumber } from '@pbnet/ui';
import type { CreateAgreement } from '@pbnet/validation/agreements';
import type { NamedAgreement } from '../agreement-shapes.ts';

export interface PartyValues {
  readonly organizationId: number | null;
  readonly name: string;
  readonly role: PartyRole;
  readonly signatoryName: string;
  readonly signatoryPost: string;
  readonly actsOn: string;
}

export interface PeriodValues {
  /** 'YYYY-MM-DD' as the pickers write it. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly kind: PeriodKind;
}

export interface CenterValues {
  readonly centerId: number;
  readonly name: string;
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
}

export interface LinkValues {
  readonly id: string;
  readonly name: string;
}

/** An agreement as the form holds it. */
export interface FormValues {
  readonly title: string;
  readonly kind: AgreementKind;
  readonly number: string;
  readonly parties: readonly PartyValues[];
  readonly periods: readonly PeriodValues[];
  readonly centers: readonly CenterValues[];
  readonly automatic: boolean;
  readonly months: number | null | UnreadableNumber;
  readonly supersedes: LinkValues | null;
  readonly amends: LinkValues | null;
  readonly responsibleId: string | null;
}

export const emptyParty: PartyValues = {
  ...{ organizationId: null, name: '', role: 'regional-center-host' },
  ...{ signatoryName: '', signatoryPost: '', actsOn: '' },
};

export const emptyPeriod: PeriodValues = { startsOn: null, endsOn: null, kind: 'term' };

export const emptyValues: FormValues = {
  ...{ title: '', kind: 'cooperation', number: '', parties: [], periods: [emptyPeriod], centers: [] },
  ...{ automatic: false, months: 12, supersedes: null, amends: null, responsibleId: null },
};

const dayOf = (text: string | null): Day | null => (text !== null && isDay(text) ? text : null);

export type Fault =
  | { readonly field: 'title'; readonly rule: 'title' }
  | { readonly field: 'months'; readonly rule: 'months' }
  | { readonly field: 'parties'; readonly rule: 'party-unknown' | 'party-twice' | 'library-twice' }
  | { readonly field: 'centers'; readonly rule: 'covers' }
  | { readonly field: 'periods'; readonly rule: 'no-start' | PeriodFault['rule']; readonly number: number };

/** What is wrong, field by field, by the same rules as the server's; periods wholly empty count as absent. */
export function faultsOf(values: FormValues): readonly Fault[] {
  const faults: Fault[] = [];
  if (values.title.trim().length < 3) faults.push({ field: 'title', rule: 'title' });
  if (values.automatic && !(typeof values.months === 'number' && values.months > 0 && values.months <= 120))
    faults.push({ field: 'months', rule: 'months' });
  const ids = values.parties.map(({ organizationId }) => organizationId);
  if (ids.includes(null)) faults.push({ field: 'parties', rule: 'party-unknown' });
  else if (new Set(ids).size !== ids.length) faults.push({ field: 'parties', rule: 'party-twice' });
  else if (values.parties.filter(({ role }) => role === 'presidential-library').length > 1)
    faults.push({ field: 'parties', rule: 'library-twice' });
  const { centers } = values;
  if (centers.some(({ coversFrom, coversTo }) => coversFrom && coversTo && coversTo < coversFrom))
    faults.push({ field: 'centers', rule: 'covers' });
  return [...faults, ...periodFaults(values)];
}

function periodFaults({ periods }: FormValues): readonly Fault[] {
  const given = periods.filter(({ startsOn, endsOn }) => startsOn !== null || endsOn !== null);
  const nameless = given.findIndex(({ startsOn }) => dayOf(startsOn) === null);
  if (nameless !== -1) return [{ field: 'periods', rule: 'no-start', number: nameless + 1 }];
  const fault = periodFault(contentPeriods(given));
  return fault === undefined ? [] : [{ field: 'periods', rule: fault.rule, number: fault.index + 1 }];
}

function contentPeriods(periods: readonly PeriodValues[]): CreateAgreement['content']['periods'] {
  return periods.flatMap(({ startsOn, endsOn, kind }) => {
    const from = dayOf(startsOn);
    return from === null ? [] : [{ startsOn: from, endsOn: dayOf(endsOn), kind }];
  });
}

export function contentOf(values: FormValues): CreateAgreement['content'] {
  const { title, kind, number, automatic, months, supersedes, amends } = values;
  return {
    ...{ title: title.trim(), kind, number: number.trim() === '' ? null : number.trim() },
    parties: values.parties.flatMap(({ organizationId, name: _, ...party }) =>
      organizationId === null
        ? []
        : [
            {
              ...{ organizationId, role: party.role, signatoryName: party.signatoryName.trim() },
              ...{ signatoryPost: party.signatoryPost.trim(), actsOn: party.actsOn.trim() },
            },
          ],
    ),
    periods: contentPeriods(values.periods),
    centers: values.centers.map(({ centerId, coversFrom, coversTo }) => ({
      ...{ centerId, coversFrom: dayOf(coversFrom), coversTo: dayOf(coversTo) },
    })),
    prolongation: automatic ? 'automatic' : 'none',
    prolongationMonths: automatic && typeof months === 'number' ? months : null,
    ...{ supersedesId: supersedes?.id ?? null, amendsId: amends?.id ?? null },
  };
}

const linkName = ({ title, number }: { readonly title: string; readonly number: string | null }) =>
  number === null ? title : `${title}, № ${number}`;

export function valuesOf(agreement: NamedAgreement): FormValues {
  const { title, kind, number, prolongation, prolongationMonths, responsibleId, links } = agreement;
  const linked = (relation: string) => {
    const found = links.find((link) => link.relation === relation);
    return found ? { id: found.id, name: linkName(found) } : null;
  };
  return {
    ...{ title, kind, number: number ?? '', responsibleId },
    parties: agreement.parties.map(
      ({ organizationId, name, role, signatoryName, signatoryPost, actsOn }) => ({
        ...{ organizationId, name, role, signatoryName, signatoryPost, actsOn },
      }),
    ),
    periods: agreement.periods.length === 0 ? [emptyPeriod] : agreement.periods,
    centers: agreement.centers.map(({ centerId, name, locality, coversFrom, coversTo }) => ({
      ...{ centerId, name: locality === '' ? name : `${name}, ${locality}`, coversFrom, coversTo },
    })),
    ...{ automatic: prolongation === 'automatic', months: prolongationMonths ?? 12 },
    ...{ supersedes: linked('supersedes'), amends: linked('amends') },
  };
}

import type { OrganizationKind } from '@pbnet/domain/network';
import {
  bareNumber,
  registrationNumberFault,
  taxNumberFault,
  taxReasonCodeFault,
  type RequisiteFault,
} from '@pbnet/domain/partners';
import { partnerContent } from '@pbnet/validation/partners';
import { factsOf } from './facts-today.ts';
import type { PartnerCard, PartnerContent } from './partner-shapes.ts';

export const factLines = ['name', 'shortName', 'legalAddress', 'address', 'postalAddress'] as const;
export const requisiteLines = [
  'taxNumber',
  'taxReasonCode',
  'registrationNumber',
  'phone',
  'email',
  'website',
  'bankDetails',
] as const;

export type LineField = (typeof factLines)[number] | (typeof requisiteLines)[number];

/** A card as the form holds it: everything as it was typed. */
export type FormValues = Readonly<Record<LineField, string>> & {
  readonly kind: OrganizationKind;
  readonly regionId: number | null;
  /** The day from which changed names and addresses hold. */
  readonly from: string | null;
};

export const emptyValues: FormValues = {
  ...{ kind: 'library', regionId: null, from: null },
  ...{ name: '', shortName: '', legalAddress: '', address: '', postalAddress: '' },
  ...{ taxNumber: '', taxReasonCode: '', registrationNumber: '', phone: '', email: '', website: '' },
  bankDetails: '',
};

export function valuesOf(card: PartnerCard, from: string): FormValues {
  const facts = factsOf(card);
  const { kind, regionId, phone, bankDetails } = card;
  return {
    ...{ kind, regionId, from, phone, bankDetails },
    name: facts?.name ?? '',
    shortName: facts?.shortName ?? '',
    legalAddress: facts?.legalAddress ?? '',
    address: facts?.address ?? '',
    postalAddress: facts?.postalAddress ?? '',
    taxNumber: card.taxNumber ?? '',
    taxReasonCode: card.taxReasonCode ?? '',
    registrationNumber: card.registrationNumber ?? '',
    email: card.email ?? '',
    website: card.website ?? '',
  };
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim());

export function contentOf(values: FormValues): PartnerContent {
  const { kind, name, shortName, legalAddress, address, postalAddress } = values;
  return {
    kind,
    facts: {
      name,
      shortName: shortName.trim() === '' ? name : shortName,
      address,
      legalAddress,
      postalAddress,
    },
    requisites: {
      taxNumber: orNull(values.taxNumber),
      taxReasonCode: orNull(values.taxReasonCode),
      registrationNumber: orNull(values.registrationNumber),
      phone: values.phone,
      email: orNull(values.email),
      website: orNull(values.website),
      bankDetails: values.bankDetails,
    },
  };
}

const numbers = {
  taxNumber: taxNumberFault,
  taxReasonCode: taxReasonCodeFault,
  registrationNumber: registrationNumberFault,
} as const satisfies Partial<Record<LineField, (text: string) => RequisiteFault | null>>;

export type FieldFault =
  `${keyof typeof numbers}.${RequisiteFault}` | 'line' | 'email' | 'website' | 'region' | 'day';

function faultOf(field: string, values: FormValues): FieldFault {
  const number = (Object.keys(numbers) as (keyof typeof numbers)[]).find((known) => known === field);
  const fault = number && numbers[number](bareNumber(values[number]));
  if (number && fault) return `${number}.${fault}`;
  return field === 'email' || field === 'website' ? field : 'line';
}

/** What is wrong in the form before anything is sent, by field; `editing` asks for the day as well. */
export function faultsOf(values: FormValues, editing: boolean): ReadonlyMap<keyof FormValues, FieldFault> {
  const read = partnerContent.safeParse(contentOf(values));
  const fields = read.success ? [] : read.error.issues.map(({ path }) => String(path.at(-1)));
  const faults = new Map<keyof FormValues, FieldFault>(
    fields.map((field) => [field as keyof FormValues, faultOf(field, values)]),
  );
  if (values.regionId === null) faults.set('regionId', 'region');
  if (editing && values.from === null) faults.set('from', 'day');
  return faults;
}

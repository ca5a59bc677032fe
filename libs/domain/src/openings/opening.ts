import type { Month } from '../month.ts';

/** What people fill in of a proposal. Text that is not known yet is ''. */
export interface OpeningContent {
  /** The organisation of the registry that will host the centre; null for one that is not there yet. */
  readonly organizationId: number | null;
  /** Its name: of the registry, or as it was typed. */
  readonly hostName: string;
  /** Name of the centre to be. */
  readonly name: string;
  readonly locality: string;
  readonly municipality: string;
  /** Row of the municipalities' list; null where only the name is known. */
  readonly municipalityId: number | null;
  readonly address: string;
  /** Degrees; both or none. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** IANA zone by whose days the centre will report. */
  readonly timeZone: string;
  readonly seats: number | null;
  readonly equipment: string;
  readonly linkSpeedMbps: number | null;
  /** Static addresses and blocks in the one spelling of `ipRange`. */
  readonly addresses: readonly string[];
  readonly personName: string;
  readonly personPost: string;
  readonly personPhone: string;
  readonly personEmail: string;
  readonly plannedMonth: Month | null;
}

export const openingFields = [
  'organizationId',
  'hostName',
  'name',
  'locality',
  'municipality',
  'municipalityId',
  'address',
  'latitude',
  'longitude',
  'timeZone',
  'seats',
  'equipment',
  'linkSpeedMbps',
  'addresses',
  'personName',
  'personPost',
  'personPhone',
  'personEmail',
  'plannedMonth',
] as const satisfies readonly (keyof OpeningContent)[];

export type OpeningField = (typeof openingFields)[number];

/** Fields that tell of a living person: the audit log says that they changed, not what they hold. */
export const personalOpeningFields = [
  'personName',
  'personPost',
  'personPhone',
  'personEmail',
] as const satisfies readonly OpeningField[];

export type OpeningGap = 'host' | 'address' | 'planned-month' | 'person' | 'seats';

/** What a proposal lacks before both sides can agree to it; empty when nothing. */
export function openingGaps(content: OpeningContent): readonly OpeningGap[] {
  const gaps: readonly (readonly [OpeningGap, boolean])[] = [
    ['host', content.organizationId === null && content.hostName === ''],
    ['address', content.address === ''],
    ['planned-month', content.plannedMonth === null],
    ['person', content.personName === ''],
    ['seats', content.seats === null],
  ];
  return gaps.flatMap(([gap, missing]) => (missing ? [gap] : []));
}

/** Fields in which the two differ, in the order of the card. */
export function changedOpeningFields(before: OpeningContent, after: OpeningContent): readonly OpeningField[] {
  return openingFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** How a fact is shown and asked for. */
export type FactKind =
  | 'text'
  | 'email'
  | 'day'
  | 'flag'
  | 'organization-kind'
  | 'district'
  | 'region'
  | 'organization'
  | 'regional-center'
  | 'time-zone';

/** Key of the field's name among the texts of this folder. */
type Label =
  | 'address'
  | 'legalAddress'
  | 'postalAddress'
  | 'branch'
  | 'code'
  | 'district'
  | 'email'
  | 'from'
  | 'kind'
  | 'locality'
  | 'name'
  | 'nameEn'
  | 'nameRu'
  | 'openedOn'
  | 'organization'
  | 'region'
  | 'regionalCenter'
  | 'shortName'
  | 'timeZone';

export interface FactField {
  /** Name of the fact in the API's input. */
  readonly name: string;
  readonly kind: FactKind;
  readonly label: Label;
  /** May be left empty. */
  readonly optional?: boolean;
}

export type FactValue = string | number | boolean | null;

export type FactValues = Readonly<Record<string, FactValue>>;

export const regionFields: readonly FactField[] = [
  { name: 'nameRu', kind: 'text', label: 'nameRu' },
  { name: 'nameEn', kind: 'text', label: 'nameEn' },
  { name: 'federalDistrict', kind: 'district', label: 'district' },
];

export const organizationFields: readonly FactField[] = [
  { name: 'name', kind: 'text', label: 'name' },
  { name: 'shortName', kind: 'text', label: 'shortName' },
  { name: 'address', kind: 'text', label: 'address', optional: true },
  { name: 'legalAddress', kind: 'text', label: 'legalAddress', optional: true },
  { name: 'postalAddress', kind: 'text', label: 'postalAddress', optional: true },
];

export const regionalCenterFields: readonly FactField[] = [
  { name: 'name', kind: 'text', label: 'name' },
  { name: 'organizationId', kind: 'organization', label: 'organization' },
  { name: 'email', kind: 'email', label: 'email', optional: true },
];

export const centerFields: readonly FactField[] = [
  { name: 'name', kind: 'text', label: 'name' },
  { name: 'locality', kind: 'text', label: 'locality' },
  { name: 'regionalCenterId', kind: 'regional-center', label: 'regionalCenter' },
  { name: 'organizationId', kind: 'organization', label: 'organization' },
  { name: 'timeZone', kind: 'time-zone', label: 'timeZone' },
  { name: 'email', kind: 'email', label: 'email', optional: true },
];

/** What is asked only when a thing enters the registry. */
export const addFields = {
  regions: [
    { name: 'code', kind: 'text', label: 'code' },
    { name: 'from', kind: 'day', label: 'from' },
    ...regionFields,
  ],
  organizations: [
    { name: 'kind', kind: 'organization-kind', label: 'kind' },
    { name: 'regionId', kind: 'region', label: 'region' },
    { name: 'from', kind: 'day', label: 'from' },
    ...organizationFields,
  ],
  'regional-centers': [
    { name: 'code', kind: 'text', label: 'code' },
    { name: 'regionId', kind: 'region', label: 'region' },
    { name: 'openedOn', kind: 'day', label: 'openedOn' },
    { name: 'isBranch', kind: 'flag', label: 'branch' },
    ...regionalCenterFields,
  ],
  centers: [
    { name: 'code', kind: 'text', label: 'code' },
    { name: 'openedOn', kind: 'day', label: 'openedOn' },
    ...centerFields,
  ],
} as const satisfies Record<string, readonly FactField[]>;

/** What an untouched field holds, as the API takes it. */
export function emptyValues(fields: readonly FactField[]): FactValues {
  const empty = { flag: false, text: '', 'time-zone': 'Europe/Moscow' } as const;
  return Object.fromEntries(
    fields.map(({ name, kind }) => [name, kind in empty ? empty[kind as keyof typeof empty] : null]),
  );
}

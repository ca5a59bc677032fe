import { isMonth } from '@pbnet/domain';
import { ipRangeFault, type IpRangeFault } from '@pbnet/domain/network';
import type { OpeningContent } from '@pbnet/domain/openings';
import type { UnreadableNumber } from '@pbnet/ui';
import { mostSeats, type CreateOpening } from '@pbnet/validation/openings';

/** Text that is no number stays as it was typed. */
export type Figure = number | null | UnreadableNumber;

/** A card as the form holds it: addresses as lines, the month as the day that begins it. */
export interface FormValues {
  readonly organizationId: number | null;
  readonly hostName: string;
  readonly name: string;
  readonly locality: string;
  readonly municipality: string;
  readonly municipalityId: number | null;
  readonly address: string;
  readonly latitude: Figure;
  readonly longitude: Figure;
  readonly timeZone: string;
  readonly seats: Figure;
  readonly equipment: string;
  readonly linkSpeedMbps: Figure;
  readonly addresses: string;
  readonly personName: string;
  readonly personPost: string;
  readonly personPhone: string;
  readonly personEmail: string;
  readonly month: string | null;
  /** Why the card should change; used by a request for a change only. */
  readonly words: string;
}

export const emptyValues: FormValues = {
  organizationId: null,
  hostName: '',
  name: '',
  locality: '',
  municipality: '',
  municipalityId: null,
  address: '',
  latitude: null,
  longitude: null,
  timeZone: 'Europe/Moscow',
  seats: null,
  equipment: '',
  linkSpeedMbps: null,
  addresses: '',
  personName: '',
  personPost: '',
  personPhone: '',
  personEmail: '',
  month: null,
  words: '',
};

function lines(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function valuesOf(content: OpeningContent): FormValues {
  const { plannedMonth, addresses, ...same } = content;
  const own = Object.fromEntries(
    Object.keys(emptyValues).flatMap((name) => (name in same ? [[name, Reflect.get(same, name)]] : [])),
  );
  return {
    ...emptyValues,
    ...own,
    addresses: addresses.join('\n'),
    month: plannedMonth === null ? null : `${plannedMonth}-01`,
  };
}

function figure(value: Figure): number | null {
  return typeof value === 'number' ? value : null;
}

export function contentOf(values: FormValues): CreateOpening['content'] {
  const { month, addresses, words: _, ...same } = values;
  const typed = month?.slice(0, 7) ?? '';
  return {
    ...same,
    name: same.name.trim(),
    locality: same.locality.trim(),
    personEmail: same.personEmail.trim(),
    latitude: figure(same.latitude),
    longitude: figure(same.longitude),
    seats: figure(same.seats),
    linkSpeedMbps: figure(same.linkSpeedMbps),
    addresses: lines(addresses),
    plannedMonth: isMonth(typed) ? typed : null,
  };
}

export type FieldFault =
  | 'name'
  | 'locality'
  | 'seats'
  | 'speed'
  | 'latitude'
  | 'longitude'
  | 'both-coordinates'
  | 'email'
  | 'phone'
  | 'reason';

/** The first typed address that no centre can have, and what is wrong with it. */
export function faultyAddress(
  text: string,
): { readonly line: string; readonly fault: IpRangeFault } | undefined {
  for (const line of lines(text)) {
    const fault = ipRangeFault(line);
    if (fault !== undefined) return { line, fault };
  }
  return undefined;
}

function isOutside(value: Figure, least: number, most: number): boolean {
  return value !== null && (typeof value !== 'number' || value < least || value > most);
}

function isCount(value: Figure, most: number): boolean {
  return (
    value === null || (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= most)
  );
}

/** What is wrong in the form before anything is sent, by field; addresses apart. */
export function faultsOf(values: FormValues, wish: boolean): ReadonlyMap<keyof FormValues, FieldFault> {
  const { latitude, longitude, personEmail, personPhone } = values;
  const faults: readonly (readonly [keyof FormValues, FieldFault, boolean])[] = [
    ['name', 'name', values.name.trim().length < 3],
    ['locality', 'locality', values.locality.trim().length < 2],
    ['seats', 'seats', !isCount(values.seats, mostSeats)],
    ['linkSpeedMbps', 'speed', !isCount(values.linkSpeedMbps, 100_000)],
    ['latitude', 'latitude', isOutside(latitude, -90, 90)],
    ['longitude', 'longitude', isOutside(longitude, -180, 180)],
    ['longitude', 'both-coordinates', (latitude === null) !== (longitude === null)],
    [
      'personEmail',
      'email',
      personEmail.trim() !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(personEmail.trim()),
    ],
    ['personPhone', 'phone', !/^[\d\s()+,.доб-]*$/i.test(personPhone)],
    ['words', 'reason', wish && values.words.trim().length < 5],
  ];
  return new Map(faults.flatMap(([field, fault, wrong]) => (wrong ? [[field, fault] as const] : [])));
}

import { spanFault, type EventContent, type EventFormat, type EventLink } from '@pbnet/domain/joint-events';
import { typedInstant, typedTime } from '@pbnet/micro-frontend/forms';
import type { UnreadableNumber } from '@pbnet/ui';
import type { CreateEvent } from '@pbnet/validation/joint-events';

/** A card as the form holds it: times by the clocks of the place, lists as lines. */
export interface FormValues {
  readonly title: string;
  readonly kind: string;
  readonly format: EventFormat;
  /** 'YYYY-MM-DD HH:mm:ss' by the clocks of `zone`. */
  readonly starts: string | null;
  readonly ends: string | null;
  readonly zone: string;
  readonly centerId: number | null;
  readonly placeCenterId: number | null;
  readonly place: string;
  readonly hall: string;
  readonly organisers: { organizationId: number | null; name: string }[];
  readonly withLibrary: boolean;
  readonly inCharge: string;
  readonly libraryPeople: string;
  readonly onAir: boolean;
  readonly audience: string;
  readonly description: string;
  readonly expectedInPerson: Figure;
  readonly expectedVideo: Figure;
  readonly links: string;
}

/** Text that is no number stays as it was typed. */
export type Figure = number | null | UnreadableNumber;

export const emptyValues: FormValues = {
  title: '',
  kind: 'lecture',
  format: 'in-person',
  starts: null,
  ends: null,
  zone: 'Europe/Moscow',
  centerId: null,
  placeCenterId: null,
  place: '',
  hall: '',
  organisers: [],
  withLibrary: true,
  inCharge: '',
  libraryPeople: '',
  onAir: false,
  audience: '',
  description: '',
  expectedInPerson: null,
  expectedVideo: null,
  links: '',
};

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** «Запись лекции https://…»: the words before the address name it. */
function linkOf(line: string): EventLink {
  const url = line.split(/\s+/).findLast((word) => /^https?:\/\//i.test(word)) ?? '';
  const label = line.replace(url, '').trim();
  return { label: label === '' ? url.slice(0, 300) : label, url };
}

/** Lines of links that name no address of the web. */
export function faultyLinks(text: string): readonly string[] {
  return lines(text).filter((line) => linkOf(line).url === '');
}

export function valuesOf(event: EventContent & { readonly centerId: number | null }): FormValues {
  const { startsAt, endsAt, inCharge, libraryPeople, links, organisers, ...same } = event;
  const { title, kind, format, zone, centerId, placeCenterId, place, hall, withLibrary, onAir } = same;
  const { audience, description, expectedInPerson, expectedVideo } = same;
  return {
    ...{ title, kind, format, zone, centerId, placeCenterId, place, hall, withLibrary, onAir },
    ...{ audience, description, expectedInPerson, expectedVideo },
    starts: typedTime(startsAt, zone),
    ends: typedTime(endsAt, zone),
    organisers: organisers.map((organiser) => ({ ...organiser })),
    inCharge: inCharge.join('\n'),
    libraryPeople: libraryPeople.join('\n'),
    links: links.map(({ label, url }) => (label === url ? url : `${label} ${url}`)).join('\n'),
  };
}

export function contentOf(values: FormValues): CreateEvent['content'] {
  const { starts, ends, zone, inCharge, libraryPeople, links, centerId: _holder, ...same } = values;
  return {
    ...same,
    expectedInPerson: peopleOf(same.expectedInPerson),
    expectedVideo: peopleOf(same.expectedVideo),
    title: same.title.trim(),
    zone,
    startsAt: typedInstant(starts, zone),
    endsAt: typedInstant(ends, zone),
    inCharge: lines(inCharge),
    libraryPeople: lines(libraryPeople),
    links: lines(links).map(linkOf),
  };
}

function peopleOf(figure: Figure): number | null {
  return typeof figure === 'number' ? figure : null;
}

export type FieldFault = 'title' | 'order' | 'both' | 'people' | 'links';

/** What is wrong in the form before anything is sent, by field. */
export function faultsOf(values: FormValues): ReadonlyMap<keyof FormValues, FieldFault> {
  const { startsAt, endsAt } = contentOf(values);
  const isWrong = (figure: Figure) =>
    typeof figure === 'number' ? !Number.isInteger(figure) || figure < 0 : figure !== null;
  const faults = new Map<keyof FormValues, FieldFault>();
  if (values.title.trim().length < 3) faults.set('title', 'title');
  if ((startsAt === null) !== (endsAt === null)) faults.set(startsAt === null ? 'starts' : 'ends', 'both');
  if (spanFault(startsAt, endsAt) !== undefined) faults.set('ends', 'order');
  if (isWrong(values.expectedInPerson)) faults.set('expectedInPerson', 'people');
  if (isWrong(values.expectedVideo)) faults.set('expectedVideo', 'people');
  if (faultyLinks(values.links).length > 0) faults.set('links', 'links');
  return faults;
}

/** Russia's zones from west to east. */
export const zones = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
] as const;

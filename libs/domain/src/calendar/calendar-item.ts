import type { Day } from '../month.ts';
import type { Words } from '../platform/attention.ts';

/** What stands in the calendar; every module that offers items adds its kinds here. */
export const calendarKinds = [
  'joint-event',
  'meeting',
  'campaign-due',
  'decision-due',
  'contest',
  'agreement-ends',
  'planned-opening',
  'broadcast',
  'post',
] as const;

export type CalendarKind = (typeof calendarKinds)[number];

/** What an item takes for its time: two items with the same one at the same time clash. */
export interface Occupied {
  /** A broadcast slot is the network's only one at a time, whatever its name. */
  readonly kind: 'hall' | 'person' | 'broadcast';
  /** As people wrote it: «Пенза, областная библиотека, читальный зал»; compared without case and spaces. */
  readonly name: string;
}

/**
 * One item of the calendar; `Instant` is Date in the database's module and ISO text on the wire.
 * An item has either `startsAt` and `endsAt` or `day`.
 */
export interface CalendarItemOf<Instant> {
  /** Stable for the thing: 'joint-event:<uuid>'. */
  readonly key: string;
  readonly kind: CalendarKind;
  /** People's own words, or words of the system in both languages. */
  readonly title: Words | string;
  readonly startsAt: Instant | null;
  readonly endsAt: Instant | null;
  /** A whole day, the same date in every zone. */
  readonly day: Day | null;
  /** IANA zone of the place where it happens. */
  readonly zone: string;
  /** Path of its page, beginning with a slash. */
  readonly to: string;
  /** Null for what concerns the whole network. */
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  /** State in the words of its module, for example 'agreed' or 'cancelled'; the calendar colours and filters by it. */
  readonly state: string;
  readonly occupies: readonly Occupied[];
}

export type CalendarItem = CalendarItemOf<string>;

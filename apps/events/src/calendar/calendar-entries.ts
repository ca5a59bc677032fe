import type { Language } from '@pbnet/domain';
import { clockIn, zoneNote, type CalendarItem } from '@pbnet/domain/calendar';
import type { CalendarEntry } from '@pbnet/ui/calendar';
import type { Tone } from '@pbnet/ui';
import type { Clocks } from './calendar-address.ts';

const tones: Readonly<Record<string, Tone>> = {
  agreed: 'ok',
  announced: 'ok',
  submitted: 'info',
  held: 'info',
  reported: 'info',
  returned: 'warning',
  postponed: 'warning',
  overdue: 'bad',
  live: 'ok',
  published: 'ok',
  scheduled: 'info',
  failed: 'bad',
  'in-doubt': 'bad',
};

const goneStates: readonly string[] = ['cancelled', 'withdrawn'];

export interface Wording {
  readonly language: Language;
  readonly clocks: Clocks;
  /** The state in words. */
  stateName(state: string): string;
}

function wallTime(instant: string, zone: string): string {
  const { day, time } = clockIn(zone, new Date(instant));
  return `${day}T${time}`;
}

/** An item by the chosen clocks; another zone than Moscow's is named beside it. */
export function entryOf(
  item: CalendarItem,
  { language, clocks, stateName }: Wording,
): CalendarEntry | undefined {
  const { key, title, startsAt, endsAt, day, state, to } = item;
  const zone = clocks === 'moscow' ? 'Europe/Moscow' : item.zone;
  const entry = {
    id: key,
    title: typeof title === 'string' ? title : title[language],
    tone: tones[state] ?? 'neutral',
    state: stateName(state),
    href: to,
    gone: goneStates.includes(state),
  };
  if (day !== null) return { ...entry, start: day };
  if (startsAt === null || endsAt === null) return undefined;
  return {
    ...entry,
    start: wallTime(startsAt, zone),
    end: wallTime(endsAt, zone),
    note: zoneNote(zone, new Date(startsAt), language),
  };
}

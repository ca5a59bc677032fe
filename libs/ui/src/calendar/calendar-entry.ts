import type { Tone } from '../state-badge/state-badge.tsx';

/** One thing in the calendar, by the clocks that the page has chosen: no zone is applied here. */
export interface CalendarEntry {
  readonly id: string;
  readonly title: string;
  /** 'YYYY-MM-DDTHH:mm' on the wall, or 'YYYY-MM-DD' for a whole day. */
  readonly start: string;
  /** Not included; absent for a whole day. */
  readonly end?: string;
  readonly tone: Tone;
  /** The state in words: colour only repeats it. */
  readonly state: string;
  /** Said after the title: «МСК+9», «РЦ Пензенская область». */
  readonly note?: string;
  readonly href: string;
  /** Cancelled and the like: struck out. */
  readonly gone?: boolean;
}

export const calendarViews = ['month', 'week', 'list'] as const;

export type CalendarView = (typeof calendarViews)[number];

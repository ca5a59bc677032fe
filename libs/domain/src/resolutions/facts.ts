import type { Day } from '../month.ts';
import type { Words } from '../platform/attention.ts';

/** A group of rows that a number is made of: «Сессия 2», 6, '/events/meetings/…/programme'. */
export interface FactTrace {
  readonly label: Words;
  readonly count: number;
  /** Path of the screen that shows the rows. */
  readonly to: string;
}

/** A number with its rows: the counts of the trace add up to it. */
export interface TracedCount {
  readonly count: number;
  readonly trace: readonly FactTrace[];
}

/** Regions, where some are known by name and others only by their number. */
export interface TracedRegions extends TracedCount {
  /** «Республика Крым»; those of the count that are known by name, in the order of the alphabet. */
  readonly names: readonly string[];
}

/** What a held meeting amounts to; `null` where nothing of the kind was counted, never a zero instead. */
export interface MeetingFactSheet {
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** «г. Пенза, Пензенская областная библиотека им. М. Ю. Лермонтова» */
  readonly place: string | null;
  readonly organiser: string | null;
  readonly peopleInPerson: TracedCount | null;
  readonly talks: TracedCount | null;
  readonly regionsInPerson: TracedRegions | null;
  readonly regionsByVideoconference: TracedRegions | null;
  /** Of the closed stream, counted apart from people, regions and viewers. */
  readonly connectionPoints: TracedCount | null;
  readonly viewers: TracedCount | null;
}

/** The facts that are numbers, in the order in which a preamble tells them. */
export const countedFacts = [
  'peopleInPerson',
  'talks',
  'regionsInPerson',
  'regionsByVideoconference',
  'connectionPoints',
  'viewers',
] as const satisfies readonly (keyof MeetingFactSheet)[];

export type CountedFact = (typeof countedFacts)[number];

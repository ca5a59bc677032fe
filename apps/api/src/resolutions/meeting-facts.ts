import type { Day } from '@pbnet/domain';
import type { Words } from '@pbnet/domain/platform';
import type { Transaction } from '../database.ts';

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

/** What one module knows of a meeting; a fact that it does not keep is absent. Undefined: no such meeting to it. */
export interface MeetingFactPart {
  facts(tx: Transaction, meetingId: string): Promise<Partial<MeetingFactSheet> | undefined>;
}

/** All that is known of a meeting. */
export interface MeetingFacts {
  /** Undefined when nobody knows the meeting. */
  facts(tx: Transaction, meetingId: string): Promise<MeetingFactSheet | undefined>;
}

type Card = Pick<MeetingFactSheet, 'title' | 'startsOn' | 'endsOn'>;

const isCard = (sheet: Partial<MeetingFactSheet>): sheet is Partial<MeetingFactSheet> & Card =>
  sheet.title !== undefined && sheet.startsOn !== undefined && sheet.endsOn !== undefined;

/** Joins what the modules know: the programme and connection points of one, the people of another. */
export function meetingFacts(parts: readonly MeetingFactPart[]): MeetingFacts {
  return {
    async facts(tx, meetingId) {
      let joined: Partial<MeetingFactSheet> = {};
      for (const part of parts) joined = { ...joined, ...(await part.facts(tx, meetingId)) };
      if (!isCard(joined)) return undefined;
      return {
        place: null,
        organiser: null,
        peopleInPerson: null,
        talks: null,
        regionsInPerson: null,
        regionsByVideoconference: null,
        connectionPoints: null,
        viewers: null,
        ...joined,
      };
    },
  };
}

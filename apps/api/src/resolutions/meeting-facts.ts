import type { MeetingFactSheet } from '@pbnet/domain/resolutions';
import type { Transaction } from '../database.ts';

export type { FactTrace, MeetingFactSheet, TracedRegions } from '@pbnet/domain/resolutions';

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

import type { Actor } from '@pbnet/domain/access';
import type { Database } from '../../database.ts';
import type { MeetingFacts } from '../../resolutions/meeting-facts.ts';
import type { Meetings } from '../meetings.ts';
import type { MinutesBook } from '../minutes/minutes-book.ts';
import type { Programmes } from '../programme/programmes.ts';
import { minutesPaper } from './minutes-paper.ts';
import { paperPdf } from './paper.ts';
import { programmePaper, programmeWorkbook } from './programme-paper.ts';

/** What of a meeting is printed or saved; throws DomainError not-found for a meeting that the actor does not see. */
export interface MeetingPapers {
  programmePdf(actor: Actor, meetingId: string): Promise<Uint8Array>;
  programmeWorkbook(actor: Actor, meetingId: string): Promise<Uint8Array>;
  minutesPdf(actor: Actor, meetingId: string): Promise<Uint8Array>;
}

export interface MeetingPapersOptions {
  readonly database: Database;
  readonly meetings: Meetings;
  readonly programmes: Programmes;
  readonly minutesBook: MinutesBook;
  readonly facts: MeetingFacts;
  readonly now: () => Date;
}

export function meetingPapers({ database, now, facts, ...kept }: MeetingPapersOptions): MeetingPapers {
  const { meetings, programmes, minutesBook } = kept;
  return {
    async programmePdf(actor, meetingId) {
      const { meeting } = await meetings.get(actor, meetingId);
      return paperPdf(programmePaper(meeting, await programmes.get(actor, meetingId)), now());
    },

    programmeWorkbook: async (actor, meetingId) => programmeWorkbook(await programmes.get(actor, meetingId)),

    async minutesPdf(actor, meetingId) {
      const { meeting } = await meetings.get(actor, meetingId);
      const items = await minutesBook.get(actor, meetingId);
      // Whoever reads the minutes reads the same counts, whatever rows the own place shows.
      const known = await database.system((tx) => facts.facts(tx, meetingId));
      return paperPdf(minutesPaper(meeting, items, known), now());
    },
  };
}

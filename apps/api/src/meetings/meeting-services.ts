import type { Database } from '../database.ts';
import type { GuessLimit } from '../guess-limit.ts';
import type { Outbox } from '../mail/outbox.ts';
import type { MeetingFacts } from '../resolutions/meeting-facts.ts';
import type { MeetingListener } from './meeting-listener.ts';
import { meetings, type Meetings } from './meetings.ts';
import type { AgendaSource } from './minutes/agenda-source.ts';
import { minutesBook, type MinutesBook } from './minutes/minutes-book.ts';
import { monitoringMeetings, type MonitoringMeetings } from './minutes/monitoring-meeting.ts';
import { meetingPapers, type MeetingPapers } from './papers/meeting-papers.ts';
import { connectionPoints, type ConnectionPoints } from './points/connection-points.ts';
import { programmes, type Programmes } from './programme/programmes.ts';
import { speakerLetters, type SpeakerLetters } from './talk-call/speaker-letters.ts';
import { talkCalls, type TalkCalls } from './talk-call/talk-calls.ts';
import { talkLinks } from './talk-call/talk-links.ts';
import { talksByLink, type TalksByLink } from './talk-call/talks-by-link.ts';

export interface MeetingServices {
  readonly meetings: Meetings;
  readonly programmes: Programmes;
  readonly minutesBook: MinutesBook;
  readonly monitoringMeetings: MonitoringMeetings;
  readonly connectionPoints: ConnectionPoints;
  readonly talkCalls: TalkCalls;
  readonly talksByLink: TalksByLink;
  readonly speakerLetters: SpeakerLetters;
  readonly meetingPapers: MeetingPapers;
}

export interface MeetingServiceOptions {
  readonly database: Database;
  readonly listeners: readonly MeetingListener[];
  /** What the agenda of a monitoring meeting is prepared from, in its order. */
  readonly agenda: readonly AgendaSource[];
  /** What is known of a meeting, for the minutes. */
  readonly facts: MeetingFacts;
  readonly outbox: Outbox;
  readonly guesses: GuessLimit;
  readonly secretKey: string;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: () => Date;
}

export function meetingServices({ database, now, ...options }: MeetingServiceOptions): MeetingServices {
  const { listeners, agenda, outbox, guesses, secretKey, publicUrl } = options;
  const links = talkLinks(secretKey, publicUrl);
  const letters = speakerLetters(database, outbox, links);
  const kept = {
    meetings: meetings({ database, listeners, now }),
    programmes: programmes(database),
    minutesBook: minutesBook(database),
  };
  return {
    ...kept,
    meetingPapers: meetingPapers({ database, ...kept, facts: options.facts, now }),
    monitoringMeetings: monitoringMeetings({ database, sources: agenda, now }),
    connectionPoints: connectionPoints(database),
    talkCalls: talkCalls({ database, outbox, links, letters, now }),
    talksByLink: talksByLink({ database, links, guesses, now }),
    speakerLetters: letters,
  };
}

import type { Database } from '../database.ts';
import type { MeetingListener } from './meeting-listener.ts';
import { meetings, type Meetings } from './meetings.ts';
import type { AgendaSource } from './minutes/agenda-source.ts';
import { minutesBook, type MinutesBook } from './minutes/minutes-book.ts';
import { monitoringMeetings, type MonitoringMeetings } from './minutes/monitoring-meeting.ts';
import { connectionPoints, type ConnectionPoints } from './points/connection-points.ts';
import { programmes, type Programmes } from './programme/programmes.ts';

export interface MeetingServices {
  readonly meetings: Meetings;
  readonly programmes: Programmes;
  readonly minutesBook: MinutesBook;
  readonly monitoringMeetings: MonitoringMeetings;
  readonly connectionPoints: ConnectionPoints;
}

export interface MeetingServiceOptions {
  readonly database: Database;
  readonly listeners: readonly MeetingListener[];
  /** What the agenda of a monitoring meeting is prepared from, in its order. */
  readonly agenda: readonly AgendaSource[];
  readonly now: () => Date;
}

export function meetingServices({
  database,
  listeners,
  agenda,
  now,
}: MeetingServiceOptions): MeetingServices {
  return {
    meetings: meetings({ database, listeners, now }),
    programmes: programmes(database),
    minutesBook: minutesBook(database),
    monitoringMeetings: monitoringMeetings({ database, sources: agenda, now }),
    connectionPoints: connectionPoints(database),
  };
}

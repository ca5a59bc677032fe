import type { Day, Month } from '@pbnet/domain';
import type {
  AttendanceMode,
  DeclaredCounts,
  EarlierDays,
  MeetingKind,
  MeetingState,
} from '@pbnet/domain/meetings';

/** A meeting as it is stored; instants are ISO texts, days and minutes by the clocks of `zone`. */
export interface StoredMeeting {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly within: string;
  readonly purpose: string;
  readonly state: MeetingState;
  readonly modes: readonly AttendanceMode[];
  readonly zone: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly place: string;
  readonly host: string;
  readonly hostRegionId: number | null;
  readonly organiser: string;
  readonly videoconferenceUrl: string | null;
  readonly month: Month | null;
  readonly earlierDays: readonly EarlierDays[];
  readonly cancellationReason: string | null;
  readonly declared: DeclaredCounts;
  readonly announcedAt: string | null;
  readonly heldAt: string | null;
  readonly closedAt: string | null;
  readonly createdBy: string | null;
  readonly version: number;
}

export interface Meeting extends StoredMeeting {
  /** ISO instants of its opening and its end. */
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface MeetingCounts {
  readonly sessions: number;
  /** Those of kind 'talk' that stand in a session. */
  readonly talks: number;
  /** Items of the side list. */
  readonly unscheduled: number;
  readonly videoconferencePoints: number;
  readonly closedStreamPoints: number;
}

export interface MeetingSheet {
  readonly meeting: Meeting;
  readonly counts: MeetingCounts;
}

export function meetingPath(meetingId: string): string {
  return `/events/meetings/${meetingId}`;
}

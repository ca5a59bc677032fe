import type { Day } from '@pbnet/domain';
import type { AttendanceMode, ItemKind, SpeakerState } from '@pbnet/domain/meetings';

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly seats: number | null;
  readonly version: number;
}

export interface Session {
  readonly id: string;
  readonly roomId: string;
  readonly title: string;
  readonly moderator: string;
  readonly day: Day;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly version: number;
}

export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  /** Null for everybody but headquarters, and where none is known. */
  readonly email: string | null;
  readonly speakerRegionId: number | null;
  readonly regionName: string | null;
}

export interface Talk {
  readonly id: string;
  readonly sessionId: string | null;
  readonly position: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly annotation: string;
  readonly minutes: number;
  readonly mode: AttendanceMode | null;
  readonly slidesWanted: 'yes' | 'no' | 'received';
  readonly given: boolean | null;
  readonly version: number;
  readonly speakerIds: readonly string[];
  /** Of the speakers, in the same order. */
  readonly speakerStates: readonly SpeakerState[];
}

/** The whole programme of a meeting; what waits in the side list has no session. */
export interface MeetingProgramme {
  readonly rooms: readonly Room[];
  readonly sessions: readonly Session[];
  readonly talks: readonly Talk[];
  readonly speakers: readonly Speaker[];
}

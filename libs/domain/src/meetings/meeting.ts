import { addDays, type Day } from '../month.ts';

/** annual: the yearly meeting of the network; monitoring: on the results of operational monitoring. */
export const meetingKinds = ['annual', 'monitoring', 'forum', 'seminar', 'other'] as const;

export type MeetingKind = (typeof meetingKinds)[number];

/** How people take part. Connection points of the stream are counted apart from people. */
export const attendanceModes = ['in-person', 'videoconference', 'closed-stream'] as const;

export type AttendanceMode = (typeof attendanceModes)[number];

export const meetingStates = [
  'draft',
  'announced',
  'registration',
  'held',
  'closed',
  'postponed',
  'cancelled',
] as const;

/** postponed: without new days yet; a meeting with new days keeps its state. */
export type MeetingState = (typeof meetingStates)[number];

export const meetingCommands = [
  'announce',
  'open-registration',
  'hold',
  'close',
  'postpone',
  'cancel',
] as const;

export type MeetingCommand = (typeof meetingCommands)[number];

const transitions: Readonly<Record<MeetingCommand, Readonly<Partial<Record<MeetingState, MeetingState>>>>> = {
  announce: { draft: 'announced' },
  'open-registration': { announced: 'registration' },
  hold: { announced: 'held', registration: 'held' },
  close: { held: 'closed' },
  postpone: { announced: 'postponed', registration: 'postponed' },
  cancel: { announced: 'cancelled', registration: 'cancelled', postponed: 'cancelled' },
};

/** The state that the command leads to, or undefined where it leads nowhere. */
export function afterMeetingCommand(state: MeetingState, command: MeetingCommand): MeetingState | undefined {
  return transitions[command][state];
}

/** Preparing and holding: what stands on the card and in the programme may still change. */
export function isOpenToChange(state: MeetingState): boolean {
  return state !== 'closed' && state !== 'cancelled';
}

/** Days that a meeting was put off from; never forgotten. */
export interface EarlierDays {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly reason: string;
  /** ISO instant of the putting off. */
  readonly at: string;
}

export interface MeetingDays {
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** Minutes from midnight by the clocks of the meeting's zone: on the first day. */
  readonly startMinute: number;
  /** On the last day. */
  readonly endMinute: number;
}

export function endsBeforeStart({ startsOn, endsOn, startMinute, endMinute }: MeetingDays): boolean {
  return endsOn < startsOn || (endsOn === startsOn && endMinute <= startMinute);
}

/** Every day of the meeting, the first to the last; at most 31. */
export function meetingDays({ startsOn, endsOn }: Pick<MeetingDays, 'startsOn' | 'endsOn'>): readonly Day[] {
  const days: Day[] = [];
  for (let day = startsOn; day <= endsOn && days.length < 31; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Counts declared by the organiser where no rows are known; null where nothing was declared. */
export interface DeclaredCounts {
  readonly inPerson: number | null;
  readonly videoconferenceRegions: number | null;
  readonly closedStreamPoints: number | null;
  readonly viewers: number | null;
}

export const nothingDeclared: DeclaredCounts = {
  inPerson: null,
  videoconferenceRegions: null,
  closedStreamPoints: null,
  viewers: null,
};

/** Connection points belong to one way of taking part: those of the stream are not those of the videoconference. */
export const connectionPointKinds = ['videoconference', 'closed-stream'] as const;

export type ConnectionPointKind = (typeof connectionPointKinds)[number];

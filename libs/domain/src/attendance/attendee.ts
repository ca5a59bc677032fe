import type { Day } from '../month.ts';
import type { AttendanceMode } from '../meetings/meeting.ts';

/**
 * invited: asked, no answer yet; pending: asks to come, headquarters decides; waiting: comes when a place is free;
 * registered: comes; declined: said no, or withdrew; rejected: headquarters said no.
 */
export const attendeeStates = [
  'invited',
  'pending',
  'waiting',
  'registered',
  'declined',
  'rejected',
] as const;

export type AttendeeState = (typeof attendeeStates)[number];

/** Who made the row: staff, the person by the public link, or a list of invitees. */
export const attendeeSources = ['staff', 'public', 'list', 'center'] as const;

export type AttendeeSource = (typeof attendeeSources)[number];

/** How somebody was noted as present: by the own phone, by the code of the hall, at the door. */
export type CheckInWay = 'self' | 'hall' | 'door';

export type AttendeeAnswer = 'none' | 'accepted' | 'declined' | 'tentative';

/** Places of each way of taking part; null where there is no limit, absent where the way is closed. */
export type ModeLimits = Readonly<Partial<Record<AttendanceMode, number | null>>>;

export interface RegistrationDays {
  readonly opensOn: Day;
  /** The last day, by the clocks of the meeting. */
  readonly closesOn: Day;
}

export type RegistrationRefusal = 'not-open-yet' | 'over' | 'meeting-ended' | 'mode-closed';

export interface RegistrationAsked extends RegistrationDays {
  readonly meetingState: string;
  readonly limits: ModeLimits;
  readonly mode: AttendanceMode;
  readonly today: Day;
}

/** Why nobody may register now, or undefined. A person of headquarters may be added at any time before the end. */
export function registrationRefusal(asked: RegistrationAsked): RegistrationRefusal | undefined {
  const { meetingState, limits, mode, opensOn, closesOn, today } = asked;
  if (['held', 'closed', 'cancelled', 'postponed', 'draft'].includes(meetingState)) return 'meeting-ended';
  if (today < opensOn) return 'not-open-yet';
  if (today > closesOn) return 'over';
  if (limits[mode] === undefined) return 'mode-closed';
  return undefined;
}

/** Where a new registration goes: to the moderator, to a place, or to the waiting list. */
export function stateOnRegistration(of: {
  readonly moderated: boolean;
  readonly limit: number | null;
  readonly taken: number;
}): 'pending' | 'waiting' | 'registered' {
  if (of.moderated) return 'pending';
  return of.limit !== null && of.taken >= of.limit ? 'waiting' : 'registered';
}

export interface Presence {
  /** ISO instants; null where the person was not there that way. */
  readonly inPersonAt: string | null;
  readonly videoconferenceAt: string | null;
  readonly streamAt: string | null;
}

/** The one way by which a person is counted: who was in the hall is no viewer as well. */
export function countedMode({
  inPersonAt,
  videoconferenceAt,
  streamAt,
}: Presence): AttendanceMode | undefined {
  if (inPersonAt !== null) return 'in-person';
  if (videoconferenceAt !== null) return 'videoconference';
  return streamAt === null ? undefined : 'closed-stream';
}

const codeAlphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Six characters that a person reads out at the door. */
export function personalCode(random: Uint8Array): string {
  return Array.from(random.subarray(0, 6), (byte) => codeAlphabet[byte % codeAlphabet.length]).join('');
}

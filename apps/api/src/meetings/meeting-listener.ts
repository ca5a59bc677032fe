import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';
import type { Meeting } from './meeting.ts';

export const meetingChanges = [
  'announced',
  'registration-opened',
  'edited',
  'rescheduled',
  'postponed',
  'cancelled',
  'held',
  'closed',
] as const;

export type MeetingChangeKind = (typeof meetingChanges)[number];

export interface MeetingChange {
  readonly kind: MeetingChangeKind;
  readonly before: Meeting;
  readonly meeting: Meeting;
}

/** Who does something when a meeting changes: invitations, evidence of decisions. Runs in the command's transaction. */
export interface MeetingListener {
  meetingChanged(tx: Transaction, actor: Actor, change: MeetingChange): Promise<void>;
}

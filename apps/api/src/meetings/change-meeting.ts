import { DomainError, type MessageKey } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  afterMeetingCommand,
  endsBeforeStart,
  instantAt,
  isOpenToChange,
  type MeetingCommand,
  type MeetingDays,
  type MeetingState,
} from '@pbnet/domain/meetings';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { MeetingChange, MeetingListener } from './meeting-listener.ts';
import type { Meeting } from './meeting.ts';
import { meetingsRepository } from './meetings.repository.ts';
import type { meetings } from './meetings.tables.ts';

export interface MeetingStepTaken {
  readonly meetingId: string;
  /** Of the meeting that the person had before the eyes. */
  readonly version: number;
  /** 'meeting.announce', for the audit. */
  readonly action: string;
  /** Decides what is written and who hears of it; throws DomainError when the step cannot be taken. */
  step(before: Meeting): {
    readonly written: Partial<typeof meetings.$inferInsert>;
    readonly change: MeetingChange['kind'] | null;
    /** Days by which the sessions move along. */
    readonly shift?: number;
  };
  /** True when what is found is what this very command has left behind. */
  repeated(found: Meeting): boolean;
}

/** One step of a meeting with its trace; repeated with the same version it changes nothing. */
export async function changeMeeting(
  tx: Transaction,
  actor: Actor,
  { listeners, taken }: { readonly listeners: readonly MeetingListener[]; readonly taken: MeetingStepTaken },
): Promise<void> {
  const { meetingId, version, action } = taken;
  const repository = meetingsRepository(tx);
  const before = await repository.lock(meetingId, 'update');
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.version === version + 1 && taken.repeated(before)) return;
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  const { written, change, shift } = taken.step(before);
  await repository.write(meetingId, written);
  if (shift) await repository.shiftSessions(meetingId, shift);
  await audit(tx, actor, {
    action,
    entity: 'meeting',
    entityId: meetingId,
    before: Object.fromEntries(Object.keys(written).map((key) => [key, Reflect.get(before, key)])),
    after: written,
  });
  const meeting = await repository.byId(meetingId);
  if (meeting) await refuseSessionsOutside(tx, meeting);
  if (change === null || !meeting) return;
  for (const listener of listeners)
    await listener.meetingChanged(tx, actor, { kind: change, before, meeting });
}

/** The programme is never left with sessions on days that the meeting no longer has. */
async function refuseSessionsOutside(tx: Transaction, meeting: Meeting): Promise<void> {
  const [outside] = await meetingsRepository(tx).sessionsOutside(meeting);
  if (outside)
    throw new DomainError('rule-broken', 'session-outside-meeting', {
      session: outside.title,
      day: outside.day,
    });
}

const refusals: Readonly<Partial<Record<MeetingState, MessageKey>>> = {
  closed: 'meeting-closed',
  cancelled: 'meeting-cancelled',
};

/** The state that the command leads to; a refusal in words where it leads nowhere. */
export function stateAfter(state: MeetingState, command: MeetingCommand): MeetingState {
  const after = afterMeetingCommand(state, command);
  if (after === undefined) throw new DomainError('rule-broken', refusals[state] ?? 'meeting-other-state');
  return after;
}

export function refuseEnded({ state }: Pick<Meeting, 'state'>): void {
  if (!isOpenToChange(state)) throw new DomainError('rule-broken', refusals[state] ?? 'meeting-other-state');
}

/** Throws DomainError for an end before the start and for a time that the zone's clocks jump over. */
export function checkDays(days: MeetingDays, zone: string): void {
  if (endsBeforeStart(days)) throw new DomainError('rule-broken', 'meeting-ends-before-start');
  for (const [day, minute] of [
    [days.startsOn, days.startMinute],
    [days.endsOn, days.endMinute],
  ] as const)
    if (!instantAt(day, minute, zone)) throw new DomainError('rule-broken', 'meeting-time-missing', { day });
}

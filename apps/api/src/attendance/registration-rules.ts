import { dayIn, DomainError, type MessageKey } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import { registrationRefusal, type RegistrationRefusal } from '@pbnet/domain/attendance';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import type { AuditActor } from '../audit/audit.ts';
import type { AttendeeRow, RegistrationRow } from './attendees.repository.ts';
import type { MeetingOf } from './meeting-of.ts';

const refusals = {
  'not-open-yet': 'registration-not-open-yet',
  over: 'registration-over',
  'meeting-ended': 'registration-meeting-ended',
  'mode-closed': 'registration-mode-closed',
} as const satisfies Record<RegistrationRefusal, MessageKey>;

/** Headquarters registers at any time before the end; everybody else in the days of registration. */
export function refuseRegistration(
  { meeting, registration }: { readonly meeting: MeetingOf; readonly registration: RegistrationRow },
  of: { readonly mode: AttendanceMode; readonly by: AuditActor; readonly now: Date },
): void {
  const { state: meetingState, zone } = meeting;
  const { opensOn, closesOn, limits } = registration;
  const asked = { meetingState, limits, mode: of.mode, opensOn, closesOn, today: dayIn(zone, of.now) };
  const refusal = registrationRefusal(asked);
  const atHeadquarters = 'place' in of.by && (of.by as Actor).place.kind === 'network';
  const late = refusal === 'not-open-yet' || refusal === 'over';
  if (refusal === undefined || (atHeadquarters && late)) return;
  throw new DomainError('rule-broken', refusals[refusal], { opensOn, closesOn });
}

export function placeOfRow({
  regionId,
  regionalCenterId,
}: Pick<AttendeeRow, 'regionId' | 'regionalCenterId'>): Place {
  return regionId === null || regionalCenterId === null
    ? { kind: 'network' }
    : { kind: 'regional-center', regionId, regionalCenterId };
}

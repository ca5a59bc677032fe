import { DomainError } from '@pbnet/domain';
import { personalCode, stateOnRegistration, type AttendeeSource } from '@pbnet/domain/attendance';
import { attendanceModes, type AttendanceMode } from '@pbnet/domain/meetings';
import { randomBytes } from 'node:crypto';
import { asOwner } from '../as-owner.ts';
import { audit, type AuditActor } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { attendeesRepository, type AttendeeRow, type RegistrationRow } from './attendees.repository.ts';
import { meetingOf, type MeetingOf } from './meeting-of.ts';
import { placeOfRow, refuseRegistration } from './registration-rules.ts';
import type { TellAttendee } from './tell-attendee.ts';

export interface PersonToRegister {
  readonly meetingId: string;
  readonly mode: AttendanceMode;
  readonly source: AttendeeSource;
  readonly name: string;
  readonly email: string | null;
  readonly office: string;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly headquarters: boolean;
  readonly consentVersion: number | null;
}

export interface Registered {
  readonly row: AttendeeRow;
  /** True when the person had registered before: nothing was changed. */
  readonly already: boolean;
}

export interface DeskOptions {
  readonly tell: TellAttendee;
  readonly now: () => Date;
}

export type Desk = ReturnType<typeof registrationDesk>;

/**
 * Takes and gives places. Every command locks the meeting's registration first, so that places are counted alone;
 * it runs as the owner, because places are counted over all regions. Call within the transaction of the command.
 */
export function registrationDesk({ tell, now }: DeskOptions) {
  async function open(tx: Transaction, meetingId: string) {
    const registration = await attendeesRepository(tx).lockRegistration(meetingId);
    if (!registration) throw new DomainError('rule-broken', 'registration-not-set-up');
    return { registration, meeting: await meetingOf(tx, meetingId) };
  }

  const limitOf = ({ limits }: RegistrationRow, mode: AttendanceMode) => limits[mode] ?? null;

  async function written(
    tx: Transaction,
    by: AuditActor,
    { before, row, action }: { before: AttendeeRow | null; row: AttendeeRow; action: string },
  ): Promise<void> {
    // Names and addresses stay out of the log: they are removed after the retention day.
    await audit(tx, by, {
      action: `attendee.${action}`,
      entity: 'attendee',
      entityId: row.id,
      place: placeOfRow(row),
      ...(before && { before: { state: before.state, mode: before.mode } }),
      after: { meetingId: row.meetingId, number: row.number, state: row.state, mode: row.mode },
    });
  }

  /** Gives free places to those who wait, the longest first. */
  async function promote(
    tx: Transaction,
    by: AuditActor,
    of: Awaited<ReturnType<typeof open>>,
  ): Promise<void> {
    const repository = attendeesRepository(tx);
    for (const mode of attendanceModes) {
      const limit = limitOf(of.registration, mode);
      for (;;) {
        if (limit !== null && (await repository.taken(of.meeting.id, mode)) >= limit) break;
        const first = await repository.firstWaiting(of.meeting.id, mode);
        if (!first) break;
        const row = await repository.write(first.id, { state: 'registered' });
        await written(tx, by, { before: first, row, action: 'promote' });
        await tell.calendar(tx, row, { kind: 'promoted', meeting: of.meeting });
      }
    }
  }

  async function placed(
    tx: Transaction,
    of: Awaited<ReturnType<typeof open>>,
    { mode, moderated = false }: { readonly mode: AttendanceMode; readonly moderated?: boolean },
  ) {
    const taken = await attendeesRepository(tx).taken(of.meeting.id, mode);
    return stateOnRegistration({ moderated, limit: limitOf(of.registration, mode), taken });
  }

  async function tellOutcome(tx: Transaction, row: AttendeeRow, meeting: MeetingOf): Promise<void> {
    if (row.state === 'registered') await tell.calendar(tx, row, { kind: 'confirmed', meeting });
    else if (row.state === 'waiting' || row.state === 'pending') await tell.taken(tx, row, meeting);
  }

  return {
    register: (tx: Transaction, by: AuditActor, person: PersonToRegister): Promise<Registered> =>
      asOwner(tx, async () => {
        const of = await open(tx, person.meetingId);
        const repository = attendeesRepository(tx);
        refuseRegistration(of, { mode: person.mode, by, now: now() });
        const there =
          person.email === null ? undefined : await repository.byEmail(person.meetingId, person.email);
        if (there && ['registered', 'waiting', 'pending'].includes(there.state))
          return { row: there, already: true };
        if (there?.state === 'rejected' && person.source === 'public') return { row: there, already: true };
        const moderated =
          of.registration.moderated && person.source === 'public' && there?.state !== 'invited';
        const state = await placed(tx, of, { mode: person.mode, moderated });
        const { consentVersion } = person;
        const fields = {
          ...person,
          state,
          queuedAt: now(),
          consentAt: consentVersion === null ? null : now(),
        };
        const [row] = there
          ? [await repository.write(there.id, { ...fields, source: there.source })]
          : await repository.add([
              { ...fields, code: personalCode(randomBytes(6)), createdBy: by.accountId },
            ]);
        if (!row) throw new Error('A person was added and is not there.');
        await written(tx, by, { before: there ?? null, row, action: 'register' });
        await tellOutcome(tx, row, of.meeting);
        return { row, already: false };
      }),

    /** The person says yes or no, by link, by mail or through staff; saying the same again changes nothing. */
    answer: (
      tx: Transaction,
      by: AuditActor,
      of: {
        readonly attendeeId: string;
        readonly answer: 'accepted' | 'declined' | 'tentative';
        readonly mode: AttendanceMode | null;
        readonly way: 'link' | 'mail' | 'staff';
      },
    ): Promise<AttendeeRow> =>
      asOwner(tx, async () => {
        const repository = attendeesRepository(tx);
        const found = await repository.byId(of.attendeeId);
        if (!found) throw new DomainError('not-found', 'not-found');
        const desk = await open(tx, found.meetingId);
        const before = (await repository.lock(found.id)) ?? found;
        const mode = of.mode ?? before.mode;
        const answered = { answer: of.answer, answeredAt: now(), answeredBy: of.way };
        if (['cancelled', 'held', 'closed'].includes(desk.meeting.state))
          throw new DomainError('rule-broken', 'registration-meeting-ended');
        if (of.answer === 'tentative') return repository.write(before.id, answered);
        const comes =
          before.state === 'registered' || before.state === 'waiting' || before.state === 'pending';
        const same = of.answer === 'accepted' ? comes && mode === before.mode : before.state === 'declined';
        if (same) return before.answer === of.answer ? before : repository.write(before.id, answered);
        if (before.state === 'rejected') throw new DomainError('rule-broken', 'registration-rejected');
        if (of.answer === 'declined') {
          const row = await repository.write(before.id, { ...answered, state: 'declined' });
          await written(tx, by, { before, row, action: 'decline' });
          if (before.state === 'registered')
            await tell.calendar(tx, row, { kind: 'withdrawn', meeting: desk.meeting });
          await promote(tx, by, desk);
          return row;
        }
        if (desk.registration.limits[mode] === undefined)
          throw new DomainError('rule-broken', 'registration-mode-closed');
        const state = before.state === 'pending' ? 'pending' : await placed(tx, desk, { mode });
        // Nobody gives up a place for a waiting list by a slip of the hand.
        if (before.state === 'registered' && state === 'waiting')
          throw new DomainError('rule-broken', 'registration-mode-full');
        const row = await repository.write(before.id, { ...answered, mode, state, queuedAt: now() });
        await written(tx, by, { before, row, action: 'accept' });
        await tellOutcome(tx, row, desk.meeting);
        await promote(tx, by, desk);
        return row;
      }),

    /** Headquarters lets somebody in or not; letting in over the limit is refused in words. */
    decide: (tx: Transaction, by: AuditActor, of: { attendeeId: string; version: number; admit: boolean }) =>
      asOwner(tx, async () => {
        const repository = attendeesRepository(tx);
        const found = await repository.byId(of.attendeeId);
        if (!found) throw new DomainError('not-found', 'not-found');
        const desk = await open(tx, found.meetingId);
        const before = (await repository.lock(found.id)) ?? found;
        const wanted = of.admit ? 'registered' : 'rejected';
        if (before.state === wanted) return before;
        if (before.version !== of.version)
          throw new DomainError('conflict', 'stale-edit', {
            current: { version: before.version, state: before.state },
          });
        if (of.admit && (await placed(tx, desk, { mode: before.mode })) === 'waiting')
          throw new DomainError('rule-broken', 'registration-no-places', {
            limit: limitOf(desk.registration, before.mode),
          });
        const row = await repository.write(before.id, { state: wanted });
        await written(tx, by, { before, row, action: of.admit ? 'admit' : 'reject' });
        if (of.admit) await tell.calendar(tx, row, { kind: 'confirmed', meeting: desk.meeting });
        else if (before.state === 'registered') {
          await tell.calendar(tx, row, { kind: 'withdrawn', meeting: desk.meeting });
          await promote(tx, by, desk);
        }
        return row;
      }),

    /** After the limits have changed. */
    fill: (tx: Transaction, by: AuditActor, meetingId: string): Promise<void> =>
      asOwner(tx, async () => promote(tx, by, await open(tx, meetingId))),
  };
}

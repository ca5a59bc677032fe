import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  mostInvitees,
  playerAddress,
  readInvitees,
  type BrokenLine,
  type ModeLimits,
} from '@pbnet/domain/attendance';
import type {
  AddPerson,
  ChangePerson,
  CheckInByCode,
  ConfigureRegistration,
  DecidePerson,
  InviteCenters,
  InviteList,
  ListPeople,
  MarkPresence,
  AnswerForPerson,
  PrepareInvitations,
} from '@pbnet/validation/attendance';
import type { Database } from '../database.ts';
import { addInvitees, centersToInvite } from './add-invitees.ts';
import {
  countAttendance,
  isHeadquarters,
  readEditions,
  readPeople,
  type AttendanceOverview,
  type People,
  type Person,
} from './attendance-views.ts';
import { attendeesRepository, type RegistrationRow } from './attendees.repository.ts';
import { changePerson } from './change-person.ts';
import { markByCode, markPresence, type CheckedIn } from './check-in.ts';
import { configureRegistration } from './configure-registration.ts';
import { countFresh, prepareInvitations, untoldChange, type Preparing } from './invitations.ts';
import { meetingOf } from './meeting-of.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { Desk } from './registration-desk.ts';

export interface Attendance {
  overview(actor: Actor, meetingId: string): Promise<AttendanceOverview>;
  people(actor: Actor, filter: ListPeople): Promise<People>;
  configure(actor: Actor, input: ConfigureRegistration): Promise<AttendanceOverview>;
  add(actor: Actor, input: AddPerson): Promise<Person>;
  change(actor: Actor, input: ChangePerson): Promise<Person>;
  decide(actor: Actor, input: DecidePerson): Promise<Person>;
  /** Staff answer for a person; when one withdraws, whoever waits takes the place. */
  answer(actor: Actor, input: AnswerForPerson): Promise<Person>;
  /** Of the chosen regional centers those that are not invited yet. */
  inviteCenters(actor: Actor, input: InviteCenters): Promise<{ readonly added: number }>;
  /** All of the list or nobody. @throws DomainError with the broken lines */
  inviteList(actor: Actor, input: InviteList): Promise<{ readonly added: number; readonly there: number }>;
  /** Makes the letters, ready to be looked at and released. */
  prepareInvitations(actor: Actor, input: PrepareInvitations): Promise<{ readonly mailingId: string }>;
  mark(actor: Actor, input: MarkPresence): Promise<Person>;
  /** The code that a person shows or says at the door; a second time tells when the first was. */
  checkIn(actor: Actor, input: CheckInByCode): Promise<CheckedIn>;
}

export interface AttendanceOptions extends Preparing {
  readonly database: Database;
  readonly desk: Desk;
  readonly links: PersonalLinks;
  readonly now: () => Date;
}

function settingsOf(row: RegistrationRow, actor: Actor): AttendanceOverview['registration'] {
  const { opensOn, closesOn, limits, moderated, byLink, retainUntil, purgedAt, streamUrl, version } = row;
  return {
    ...{ opensOn, closesOn, limits, moderated, byLink, retainUntil, version },
    purged: purgedAt !== null,
    hasStream: streamUrl !== null,
    streamUrl: isHeadquarters(actor) ? streamUrl : null,
  };
}

export function attendance({ database, desk, links, mailings, now }: AttendanceOptions): Attendance {
  const overview = (actor: Actor, meetingId: string): Promise<AttendanceOverview> =>
    database.as(actor, async (tx) => {
      const meeting = await meetingOf(tx, meetingId);
      const headquarters = isHeadquarters(actor);
      if (meeting.state === 'draft' && !headquarters) throw new DomainError('not-found', 'not-found');
      const registration = await attendeesRepository(tx).registration(meetingId);
      const editions = headquarters ? await readEditions(tx, meetingId) : [];
      const { id, title, state, modes, startsOn, endsOn } = meeting;
      return {
        meeting: { id, title, state, modes, startsOn, endsOn },
        registration: registration ? settingsOf(registration, actor) : null,
        ...(await countAttendance(tx, meetingId)),
        peakViewers: registration?.peakViewers ?? 0,
        links: headquarters
          ? {
              registration: registration?.byLink ? links.registrationUrl(id) : null,
              hall: links.hallUrl(id),
            }
          : null,
        editions: editions.filter(({ mailingId }) => mailingId !== null),
        newInvitees: headquarters ? await countFresh(tx, meetingId) : 0,
        untold: headquarters ? await untoldChange(tx, meeting, editions) : null,
      };
    });

  const person = (actor: Actor, row: { readonly meetingId: string; readonly id: string }): Promise<Person> =>
    database.as(actor, async (tx) => {
      const { people } = await readPeople(tx, { meetingId: row.meetingId, page: null });
      const found = people.find(({ id }) => id === row.id);
      if (!found) throw new DomainError('not-found', 'not-found');
      return found;
    });

  return {
    overview,
    people: (actor, filter) => database.as(actor, (tx) => readPeople(tx, filter)),

    async configure(actor, input) {
      const address = input.streamUrl === '' ? null : playerAddress(input.streamUrl);
      if (address === undefined) throw new DomainError('rule-broken', 'stream-address-unknown');
      await database.as(actor, async (tx) => {
        const limits = Object.fromEntries(
          Object.entries(input.limits).filter(([, limit]) => limit !== undefined),
        ) as ModeLimits;
        await configureRegistration(tx, actor, { ...input, limits, streamUrl: address });
        await desk.fill(tx, actor, input.meetingId);
      });
      return overview(actor, input.meetingId);
    },

    async add(actor, { regionalCenterId, ...input }) {
      const row = await database.as(actor, async (tx) => {
        const regionId =
          regionalCenterId === null
            ? null
            : ((await centersToInvite(tx, [regionalCenterId]))[0]?.regionId ?? null);
        const source = isHeadquarters(actor) ? 'staff' : 'center';
        const of = { ...input, regionId, regionalCenterId, source, consentVersion: null } as const;
        const { row: added, already } = await desk.register(tx, actor, of);
        if (already) throw new DomainError('conflict', 'attendee-already');
        return added;
      });
      return person(actor, row);
    },

    async change(actor, input) {
      return person(actor, await database.as(actor, (tx) => changePerson(tx, actor, { desk, input })));
    },

    async decide(actor, input) {
      return person(actor, await database.as(actor, (tx) => desk.decide(tx, actor, input)));
    },

    async answer(actor, { attendeeId, version, answer, mode }) {
      const row = await database.as(actor, async (tx) => {
        const found = await attendeesRepository(tx).lock(attendeeId);
        if (!found) throw new DomainError('not-found', 'not-found');
        const done = answer === 'declined' ? found.state === 'declined' : found.answer === 'accepted';
        if (found.version !== version && !done)
          throw new DomainError('conflict', 'stale-edit', { current: { version: found.version } });
        return desk.answer(tx, actor, { attendeeId, answer, mode, way: 'staff' });
      });
      return person(actor, row);
    },

    inviteCenters: (actor, { meetingId, regionalCenterIds, mode }) =>
      database.as(actor, async (tx) => {
        const centers = await centersToInvite(tx, regionalCenterIds);
        const people = centers.map(({ regionId, regionalCenterId, name, email }) => ({
          ...{ regionId, regionalCenterId, name, email },
          office: '',
        }));
        const { added } = await addInvitees(tx, actor, { meetingId, mode, people, source: 'staff' });
        if (added === 0) throw new DomainError('rule-broken', 'invitees-none');
        return { added };
      }),

    inviteList: (actor, { meetingId, mode, list }) =>
      database.as(actor, async (tx) => {
        const { people, broken } = readInvitees(list);
        if (broken.length > 0)
          throw new DomainError('rule-broken', 'invitees-broken', {
            count: broken.length,
            lines: broken.map(({ line, problem }: BrokenLine) => ({ line, problem })),
          });
        if (people.length > mostInvitees)
          throw new DomainError('rule-broken', 'invitees-too-many', { most: mostInvitees });
        const rows = people.map(({ name, email, office }) => ({
          ...{ name, email, office },
          regionId: null,
          regionalCenterId: null,
        }));
        return addInvitees(tx, actor, { meetingId, mode, people: rows, source: 'list' });
      }),

    prepareInvitations: (actor, input) => prepareInvitations({ database, mailings }, actor, input),

    async mark(actor, input) {
      return person(actor, await database.as(actor, (tx) => markPresence(tx, actor, { input, now: now() })));
    },

    checkIn: (actor, { meetingId, code }) =>
      database.as(actor, (tx) =>
        markByCode(tx, actor, {
          meetingId,
          code,
          way: 'door',
          now: now(),
          today: (zone) => dayIn(zone, now()),
        }),
      ),
  };
}

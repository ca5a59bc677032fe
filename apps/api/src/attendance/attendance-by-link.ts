import { dayIn, DomainError, type Day } from '@pbnet/domain';
import {
  registrationRefusal,
  type AttendeeAnswer,
  type AttendeeState,
  type RegistrationRefusal,
} from '@pbnet/domain/attendance';
import type { AttendanceMode, MeetingState } from '@pbnet/domain/meetings';
import type { AnswerByLink, HallCheckIn, RegisterByLink } from '@pbnet/validation/attendance';
import { sql } from 'drizzle-orm';
import { nobody } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { GuessLimit } from '../guess-limit.ts';
import { attendeesRepository, type AttendeeRow } from './attendees.repository.ts';
import { markByCode, type CheckedIn } from './check-in.ts';
import { consentOf, type Consent } from './consent.ts';
import { meetingOf, type MeetingOf } from './meeting-of.ts';
import type { PersonalLinks } from './personal-links.ts';
import type { Desk } from './registration-desk.ts';

/** What people without an account see of a meeting; instants are ISO texts. */
export interface MeetingForGuests {
  readonly title: string;
  readonly state: MeetingState;
  readonly zone: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startsOn: Day;
  readonly place: string;
  readonly organiser: string;
}

export interface RegistrationForm {
  readonly meeting: MeetingForGuests;
  readonly opensOn: Day;
  readonly closesOn: Day;
  /** The ways that are open, and whether places are left in each. */
  readonly modes: readonly { readonly mode: AttendanceMode; readonly free: boolean }[];
  readonly moderated: boolean;
  readonly consent: Consent;
  /** Why nobody can register now; null while one can. */
  readonly refusal: RegistrationRefusal | null;
  readonly regions: readonly { readonly id: number; readonly name: string }[];
}

/** A person's own page; nobody else's data stand on it. */
export interface OwnCard {
  readonly meetingId: string;
  readonly meeting: MeetingForGuests;
  readonly name: string | null;
  readonly number: number;
  readonly mode: AttendanceMode;
  readonly modes: readonly AttendanceMode[];
  readonly state: AttendeeState;
  readonly answer: AttendeeAnswer;
  readonly code: string;
  readonly inPersonAt: string | null;
  readonly videoconferenceUrl: string | null;
  readonly hasStream: boolean;
  readonly surveyOpen: boolean;
  readonly certificateNumber: string | null;
}

export interface AttendanceByLink {
  /** Null for a link that is not ours or was switched off. */
  form(token: string): Promise<RegistrationForm | null>;
  /** What became of it; the personal link goes by letter only, so that nobody takes another's place. */
  register(input: RegisterByLink): Promise<{ readonly state: AttendeeState }>;
  card(token: string): Promise<OwnCard | null>;
  answer(input: AnswerByLink): Promise<OwnCard>;
  /** «Я на месте», on the own phone. */
  checkIn(token: string): Promise<CheckedIn>;
  hall(token: string): Promise<MeetingForGuests | null>;
  hallCheckIn(input: HallCheckIn): Promise<CheckedIn>;
}

export interface AttendanceByLinkOptions {
  readonly database: Database;
  readonly desk: Desk;
  readonly links: PersonalLinks;
  readonly guesses: GuessLimit;
  readonly now: () => Date;
}

function forGuests(meeting: MeetingOf): MeetingForGuests {
  const { title, state, zone, startsAt, endsAt, startsOn, place, organiser } = meeting;
  const times = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() };
  return { title, state, zone, ...times, startsOn, place, organiser };
}

async function cardOf(tx: Transaction, row: AttendeeRow): Promise<OwnCard> {
  const meeting = await meetingOf(tx, row.meetingId);
  const registration = await attendeesRepository(tx).registration(row.meetingId);
  const [extra] = await tx.execute<{ open: boolean | null; number: string | null }>(sql`
    select (select open from surveys where meeting_id = ${row.meetingId}::uuid) as open,
      (select number from awards where kind = 'certificate' and about = ${`meeting:${row.meetingId}`}
        and recipient_key = ${row.id} and revoked_at is null) as number`);
  const comes = row.state === 'registered';
  const { name, number, mode, state, answer, code } = row;
  return {
    meetingId: row.meetingId,
    meeting: forGuests(meeting),
    ...{ name, number, mode, state, answer, code },
    modes: meeting.modes.filter((way) => registration?.limits[way] !== undefined),
    inPersonAt: row.inPersonAt?.toISOString() ?? null,
    videoconferenceUrl: comes && mode === 'videoconference' ? meeting.videoconferenceUrl : null,
    hasStream: comes && (registration?.streamUrl ?? null) !== null,
    surveyOpen: extra?.open ?? false,
    certificateNumber: extra?.number ?? null,
  };
}

export function attendanceByLink(options: AttendanceByLinkOptions): AttendanceByLink {
  const { database, desk, links, guesses, now } = options;

  async function known(purpose: 'person' | 'registration' | 'hall', token: string): Promise<string> {
    const id = await guesses.look('link', () => Promise.resolve(links.read(purpose, token) ?? null));
    if (id === null) throw new DomainError('not-found', 'not-found');
    return id;
  }

  async function own(tx: Transaction, attendeeId: string): Promise<AttendeeRow> {
    const row = await attendeesRepository(tx).byId(attendeeId);
    // After the retention day the page has nothing to show any more.
    if (!row) throw new DomainError('not-found', 'not-found');
    return row;
  }

  return {
    form: (token) =>
      guesses.look('link', async () => {
        const meetingId = links.read('registration', token);
        if (meetingId === undefined) return null;
        return database.system(async (tx) => {
          const repository = attendeesRepository(tx);
          const registration = await repository.registration(meetingId);
          if (!registration?.byLink) return null;
          const meeting = await meetingOf(tx, meetingId);
          const { opensOn, closesOn, limits, moderated } = registration;
          const ways = meeting.modes.filter((mode) => limits[mode] !== undefined);
          const modes = [];
          for (const mode of ways) {
            const limit = limits[mode] ?? null;
            modes.push({ mode, free: limit === null || (await repository.taken(meetingId, mode)) < limit });
          }
          const today = dayIn(meeting.zone, now());
          const asked = {
            meetingState: meeting.state,
            limits,
            mode: ways[0] ?? 'in-person',
            opensOn,
            closesOn,
            today,
          };
          const regions = await tx.execute<{ id: number; name: string }>(sql`
            select region_id as id, name_ru as name from region_versions
            where valid_from <= current_date and (valid_to is null or valid_to > current_date) order by name_ru`);
          return {
            meeting: forGuests(meeting),
            ...{ opensOn, closesOn, modes, moderated, regions },
            consent: consentOf(registration),
            refusal: registrationRefusal(asked) ?? null,
          };
        });
      }),

    async register({ token, consent: _agreed, consentVersion, regionId, ...person }) {
      const meetingId = await known('registration', token);
      await guesses.press('registration');
      return database.system(async (tx) => {
        const registration = await attendeesRepository(tx).registration(meetingId);
        if (!registration?.byLink) throw new DomainError('not-found', 'not-found');
        if (registration.consentVersion !== consentVersion)
          throw new DomainError('conflict', 'registration-consent-changed');
        const of = {
          ...person,
          meetingId,
          regionId,
          regionalCenterId: null,
          headquarters: false,
          consentVersion,
        };
        const { row } = await desk.register(tx, nobody, { ...of, source: 'public' });
        // Who is rejected learns it from the organiser, not from a form that anybody may fill in.
        return { state: row.state === 'rejected' ? 'pending' : row.state };
      });
    },

    card: (token) =>
      guesses.look('link', async () => {
        const id = links.read('person', token);
        if (id === undefined) return null;
        return database.system(async (tx) => {
          const row = await attendeesRepository(tx).byId(id);
          return row ? cardOf(tx, row) : null;
        });
      }),

    async answer({ token, answer, mode }) {
      const attendeeId = await known('person', token);
      return database.system(async (tx) => {
        await own(tx, attendeeId);
        return cardOf(tx, await desk.answer(tx, nobody, { attendeeId, answer, mode, way: 'link' }));
      });
    },

    async checkIn(token) {
      const attendeeId = await known('person', token);
      return database.system(async (tx) => {
        const { meetingId, code } = await own(tx, attendeeId);
        const today = (zone: string) => dayIn(zone, now());
        return markByCode(tx, nobody, { meetingId, code, way: 'self', now: now(), today });
      });
    },

    hall: (token) =>
      guesses.look('link', async () => {
        const meetingId = links.read('hall', token);
        return meetingId === undefined
          ? null
          : database.system(async (tx) => forGuests(await meetingOf(tx, meetingId)));
      }),

    async hallCheckIn({ token, code }) {
      const meetingId = await known('hall', token);
      const today = (zone: string) => dayIn(zone, now());
      const found = await guesses.look('link', () =>
        database
          .system((tx) => markByCode(tx, nobody, { meetingId, code, way: 'hall', now: now(), today }))
          .catch((error: unknown) => {
            if (error instanceof DomainError && error.key === 'check-in-unknown') return null;
            throw error;
          }),
      );
      if (!found) throw new DomainError('not-found', 'check-in-unknown');
      return found;
    },
  };
}

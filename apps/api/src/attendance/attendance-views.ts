import type { Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type {
  AttendeeAnswer,
  AttendeeSource,
  AttendeeState,
  CheckInWay,
  ModeLimits,
} from '@pbnet/domain/attendance';
import type { AttendanceMode, MeetingState } from '@pbnet/domain/meetings';
import type { MailingState } from '@pbnet/domain/mail';
import type { ListPeople } from '@pbnet/validation/attendance';
import { sql, type SQL } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { InvitationSnapshot } from './attendance.tables.ts';

/** A person on the list; instants are ISO texts. Names are gone after the retention day. */
export interface Person {
  readonly id: string;
  readonly number: number;
  readonly name: string | null;
  readonly email: string | null;
  readonly office: string | null;
  readonly regionName: string | null;
  readonly regionalCenterId: number | null;
  readonly regionalCenterName: string | null;
  readonly headquarters: boolean;
  readonly mode: AttendanceMode;
  readonly state: AttendeeState;
  readonly source: AttendeeSource;
  readonly answer: AttendeeAnswer;
  readonly code: string;
  readonly inPersonAt: string | null;
  readonly inPersonBy: CheckInWay | null;
  readonly videoconferenceAt: string | null;
  readonly streamAt: string | null;
  readonly version: number;
}

export interface People {
  readonly people: readonly Person[];
  readonly total: number;
  readonly pages: number;
}

export interface Edition {
  readonly id: string;
  readonly kind: 'request' | 'update' | 'cancel';
  readonly sequence: number;
  readonly createdAt: string;
  readonly snapshot: InvitationSnapshot;
  /** Null for what was told to those who registered by themselves. */
  readonly mailingId: string | null;
  readonly mailingState: MailingState | null;
  readonly letters: number;
}

export interface RegistrationSettings {
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly limits: ModeLimits;
  readonly moderated: boolean;
  readonly byLink: boolean;
  readonly retainUntil: Day;
  readonly purged: boolean;
  /** Whether there is a stream to watch; its address is for headquarters. */
  readonly hasStream: boolean;
  readonly streamUrl: string | null;
  readonly version: number;
}

export interface AttendanceOverview {
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly state: MeetingState;
    readonly modes: readonly AttendanceMode[];
    readonly startsOn: Day;
    readonly endsOn: Day;
  };
  /** Null until headquarters sets the registration up. */
  readonly registration: RegistrationSettings | null;
  /** Of the people that the reader sees. */
  readonly states: Readonly<Partial<Record<AttendeeState, number>>>;
  /** Registered by way of taking part, over all regions. */
  readonly taken: Readonly<Record<AttendanceMode, number>>;
  /** Each person once, by the first of the ways in the order of this type. */
  readonly present: Readonly<Record<AttendanceMode, number>>;
  readonly regionsInPerson: number;
  readonly viewers: number;
  readonly peakViewers: number;
  /** For headquarters: the links to give away, and the letters. */
  readonly links: { readonly registration: string | null; readonly hall: string } | null;
  readonly editions: readonly Edition[];
  /** Invited people who have had no letter yet. */
  readonly newInvitees: number;
  /** True when the meeting has moved since people were told, or is cancelled and they do not know. */
  readonly untold: 'update' | 'cancel' | null;
}

export const pageSize = 100;

type Row<T> = T & Record<string, unknown>;

const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** People present, each in one way only. */
export const countedSql = sql.raw(`case when in_person_at is not null then 'in-person'
  when videoconference_at is not null then 'videoconference'
  when stream_at is not null then 'closed-stream' end`);

function conditionOf({ meetingId, search = '', state, mode }: Omit<ListPeople, 'page'>): SQL {
  const parts = [sql`person.meeting_id = ${meetingId}::uuid`];
  if (state === 'present') parts.push(sql`${countedSql} is not null`);
  else if (state !== undefined) parts.push(sql`person.state = ${state}`);
  if (mode !== undefined) parts.push(sql`person.mode = ${mode}`);
  if (search !== '') {
    const words = `%${search
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&')
      .replaceAll('ё', 'е')}%`;
    parts.push(sql`(translate(lower(coalesce(person.name, '') || ' ' || coalesce(person.email, '') || ' '
      || coalesce(person.office, '')), 'ё', 'е') like ${words} or person.code = ${search.toUpperCase()}
      or person.number::text = ${search})`);
  }
  return sql.join(parts, sql` and `);
}

/** The people of the condition that the transaction's place lets through, by name, numbered ones after. */
export async function readPeople(
  tx: Transaction,
  { page, ...filter }: Omit<ListPeople, 'page'> & { readonly page: number | null },
): Promise<People> {
  const condition = conditionOf(filter);
  const [count] = await tx.execute<{ total: number }>(
    sql`select count(*)::int as total from attendees person where ${condition}`,
  );
  const total = count?.total ?? 0;
  const window = page === null ? sql`` : sql`limit ${pageSize} offset ${(page - 1) * pageSize}`;
  const people = await tx.execute<Row<Person>>(sql`
    select person.id, person.number, person.name, person.email, person.office, region.name_ru as "regionName",
      person.regional_center_id as "regionalCenterId", center.name as "regionalCenterName", person.headquarters,
      person.mode, person.state, person.source, person.answer, person.code,
      ${instant('person.in_person_at')} as "inPersonAt", person.in_person_by as "inPersonBy",
      ${instant('person.videoconference_at')} as "videoconferenceAt", ${instant('person.stream_at')} as "streamAt",
      person.version
    from attendees person
    left join region_versions region on region.region_id = person.region_id
      and region.valid_from <= current_date and (region.valid_to is null or region.valid_to > current_date)
    left join regional_center_versions center on center.regional_center_id = person.regional_center_id
      and center.valid_from <= current_date and (center.valid_to is null or center.valid_to > current_date)
    where ${condition} order by person.name is null, lower(person.name), person.number ${window}`);
  return { people, total, pages: Math.max(1, Math.ceil(total / pageSize)) };
}

export interface AttendanceCounts {
  readonly states: AttendanceOverview['states'];
  readonly taken: AttendanceOverview['taken'];
  readonly present: AttendanceOverview['present'];
  readonly regionsInPerson: number;
  readonly viewers: number;
}

const noModes = { 'in-person': 0, videoconference: 0, 'closed-stream': 0 };

/** States by what the place sees; places and presence over the whole meeting. */
export async function countAttendance(tx: Transaction, meetingId: string): Promise<AttendanceCounts> {
  const states = await tx.execute<{ state: AttendeeState; count: number }>(
    sql`select state, count(*)::int as count from attendees where meeting_id = ${meetingId}::uuid group by state`,
  );
  return asOwner(tx, async () => {
    const taken = await tx.execute<{ mode: AttendanceMode; count: number }>(sql`
      select mode, count(*)::int as count from attendees
      where meeting_id = ${meetingId}::uuid and state = 'registered' group by mode`);
    const present = await tx.execute<{ mode: AttendanceMode; count: number; regions: number }>(sql`
      select ${countedSql} as mode, count(*)::int as count, count(distinct region_id)::int as regions
      from attendees where meeting_id = ${meetingId}::uuid and ${countedSql} is not null group by 1`);
    const [viewers] = await tx.execute<{ count: number }>(
      sql`select count(*)::int as count from stream_viewers where meeting_id = ${meetingId}::uuid`,
    );
    const byMode = (rows: readonly { mode: AttendanceMode; count: number }[]) => ({
      ...noModes,
      ...Object.fromEntries(rows.map(({ mode, count }) => [mode, count])),
    });
    return {
      states: Object.fromEntries(states.map(({ state, count }) => [state, count])),
      taken: byMode(taken),
      present: byMode(present),
      regionsInPerson: present.find(({ mode }) => mode === 'in-person')?.regions ?? 0,
      viewers: viewers?.count ?? 0,
    };
  });
}

/** The editions of a meeting with what became of their mailings, the latest first. */
export async function readEditions(tx: Transaction, meetingId: string): Promise<readonly Edition[]> {
  return tx.execute<Row<Edition>>(sql`
    select edition.id, edition.kind, edition.sequence, ${instant('edition.created_at')} as "createdAt",
      edition.snapshot, mailing.id as "mailingId", mailing.state as "mailingState",
      (select count(*)::int from deliveries where mailing_id = mailing.id and state <> 'left-out') as letters
    from invitation_editions edition
    left join lateral (
      select id, state from mailings where kind = 'meeting-invitations' and about = edition.id::text
      order by prepared_at desc limit 1
    ) mailing on true
    where edition.meeting_id = ${meetingId}::uuid order by edition.created_at desc`);
}

export function isHeadquarters({ place }: Actor): boolean {
  return place.kind === 'network';
}

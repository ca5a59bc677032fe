import { addDays, type Day } from '@pbnet/domain';
import type { Sql } from 'postgres';
import { penzaMeetingId } from './penza-meeting.ts';

/** The next meeting of the network, with invitations under way. */
export const seminarId = '20261201-0000-4000-8000-000000000001';

const limits = { 'in-person': 60, videoconference: null, 'closed-stream': null };

/** Registration of the meeting in Penza, long over: the names would be removed by now, and there never were any. */
async function loadPenzaRegistration(sql: Sql): Promise<void> {
  await sql`
    insert into registrations (meeting_id, opens_on, closes_on, limits, retain_until, purged_at)
    values (${penzaMeetingId}, '2020-09-01', '2020-10-20', ${JSON.stringify(limits)}::text::jsonb, '2021-10-22',
      '2021-10-23T00:30:00Z')`;
}

/** A seminar by videoconference that is announced: every regional center is asked, some have answered. */
async function loadSeminar(sql: Sql, today: Day): Promise<void> {
  const day = addDays(today, 16);
  const declared = { inPerson: null, videoconferenceRegions: null, closedStreamPoints: null, viewers: null };
  await sql`
    insert into meetings (id, kind, title, purpose, state, modes, zone, starts_on, ends_on, start_minute, end_minute,
      place, host, organiser, videoconference_url, declared, announced_at, version)
    values (${seminarId}, 'seminar', 'Семинар: показатели центров без ошибок',
      'Разбираем, откуда берутся нулевые показатели и как их объяснять.', 'registration',
      '["in-person", "videoconference"]'::jsonb, 'Europe/Moscow', ${day}, ${day}, 660, 780,
      'Санкт-Петербург, Сенатская площадь, 3', 'Президентская библиотека', 'Президентская библиотека, ОМиМС',
      'https://meet.pbnet.example/seminar', ${JSON.stringify(declared)}::text::jsonb,
      ${`${addDays(today, -6)}T09:00:00Z`}, 3)`;
  await sql`
    insert into registrations (meeting_id, opens_on, closes_on, limits, by_link, retain_until)
    values (${seminarId}, ${addDays(today, -6)}, ${addDays(day, -1)},
      ${JSON.stringify({ 'in-person': 12, videoconference: null })}::text::jsonb, true, ${addDays(day, 365)})`;
  // The invited are institutions: the demo has no people.
  await sql`
    with center as (
      select center.id, center.region_id, version.name, version.email,
        row_number() over (order by center.id) as n
      from regional_centers center join regional_center_versions version
        on version.regional_center_id = center.id and version.valid_to is null
      where center.closed_on is null)
    insert into attendees (meeting_id, number, region_id, regional_center_id, mode, state, source, name, email, code,
      answer, answered_at, answered_by, told_at)
    select ${seminarId}, n, region_id, id,
      case when n % 9 = 0 then 'in-person' else 'videoconference' end,
      case when n % 3 = 0 then 'registered' when n % 11 = 0 then 'declined' else 'invited' end, 'staff', name,
      case when email ~ '^[^[:space:]@]+@[^[:space:]@]+$' then lower(email) end,
      'S' || lpad(n::text, 5, '0'),
      case when n % 3 = 0 then 'accepted' when n % 11 = 0 then 'declined' else 'none' end,
      case when n % 3 = 0 or n % 11 = 0 then ${`${addDays(today, -3)}T10:00:00Z`}::timestamptz end,
      case when n % 3 = 0 or n % 11 = 0 then 'link' end,
      ${`${addDays(today, -5)}T09:00:00Z`}::timestamptz
    from center`;
  await sql`
    insert into invitation_editions (meeting_id, kind, sequence, snapshot, created_at)
    select id, 'request', 0, jsonb_build_object('title', title, 'zone', zone, 'place', place || ', ' || host,
      'videoconferenceUrl', videoconference_url,
      'startsAt', to_char((starts_on + make_interval(mins => start_minute)) at time zone zone at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'endsAt', to_char((ends_on + make_interval(mins => end_minute)) at time zone zone at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), ${`${addDays(today, -5)}T09:00:00Z`}
    from meetings where id = ${seminarId}`;
}

export async function loadAttendance(sql: Sql, today: Day): Promise<void> {
  await loadPenzaRegistration(sql);
  await loadSeminar(sql, today);
}

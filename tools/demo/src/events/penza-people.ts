import type { Sql } from 'postgres';
import { penzaMeetingId } from './penza-meeting.ts';

/** One guest of each region that the resolution names, people of the library, and the hosts: fifty in all. */
const groups = [
  { region: 'Республика Крым', people: 1 },
  { region: 'Республика Коми', people: 1 },
  { region: 'Рязанская область', people: 1 },
  { region: 'Ханты-Мансийский автономный округ — Югра', people: 1 },
  { region: null, people: 6 },
  { region: 'Пензенская область', people: 40 },
] as const;

/** The 50 people who came to Penza, as numbered placeholders. Does nothing where the list is there already. */
export async function loadPenzaPeople(sql: Sql): Promise<void> {
  const [there] = await sql`select 1 from attendees where meeting_id = ${penzaMeetingId} limit 1`;
  if (there) return;
  let number = 0;
  for (const { region, people } of groups) {
    const [found] =
      region === null
        ? []
        : await sql`select region_id as id from region_versions where name_ru = ${region} order by valid_from desc limit 1`;
    if (region !== null && !found) throw new Error(`The demo network has no ${region}.`);
    await sql`
      insert into attendees (meeting_id, number, region_id, headquarters, mode, state, source, code, in_person_at,
        in_person_by)
      select ${penzaMeetingId}, ${number} + n, ${found?.['id'] ?? null}, ${region === null}, 'in-person', 'registered',
        'list', 'P' || (${number} + n), '2020-10-21T07:00:00Z', 'door'
      from generate_series(1, ${people}) n`;
    number += people;
  }
}

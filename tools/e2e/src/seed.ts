import { hashPassword } from '@pbnet/api/password';
import type { StaffRole } from '@pbnet/domain/access';
import type { Sql } from 'postgres';
import { seedMonths } from './seed-months.ts';

export const password = 'Читальный-зал-2026';

/** Names of the accounts that every test may sign in with; the address is `<name>@pbnet.example`. */
export const people = {
  administrator: { role: 'administrator', place: [null, null, null] },
  director: { role: 'director', place: [null, null, null] },
  officer: { role: 'monitoring-officer', place: [null, null, null] },
  colleague: { role: 'monitoring-officer', place: [null, null, null] },
  media: { role: 'media-editor', place: [null, null, null] },
  agreements: { role: 'agreements-officer', place: [null, null, null] },
  readers: { role: 'readers-officer', place: [null, null, null] },
  penza: { role: 'regional-head', place: [1, 1, null] },
  kamchatka: { role: 'regional-head', place: [2, 2, null] },
  manager: { role: 'center-manager', place: [1, 1, 11] },
} as const satisfies Record<string, { role: StaffRole; place: readonly (number | null)[] }>;

export type PersonName = keyof typeof people;

const regions = [
  {
    id: 1,
    code: 'RU-PNZ',
    name: 'Пензенская область',
    district: 'volga',
    en: 'Penza Oblast',
    zone: 'Europe/Moscow',
    centers: 3,
  },
  {
    id: 2,
    code: 'RU-KAM',
    name: 'Камчатский край',
    district: 'far-eastern',
    en: 'Kamchatka Krai',
    zone: 'Asia/Kamchatka',
    centers: 2,
  },
  {
    id: 3,
    code: 'RU-ORL',
    name: 'Орловская область',
    district: 'central',
    en: 'Oryol Oblast',
    zone: 'Europe/Moscow',
    centers: 1,
  },
] as const;

async function seedRegion(
  sql: Sql,
  { id, code, name, district, en, zone, centers }: (typeof regions)[number],
): Promise<void> {
  const since = '2015-01-01';
  await sql`insert into regions (id, code, iso_code) values (${id}, ${code}, ${code})`;
  await sql`insert into region_versions (region_id, valid_from, name_ru, name_en, federal_district)
    values (${id}, ${since}, ${name}, ${en}, ${district})`;
  await sql`insert into organizations (id, kind, region_id) values (${id}, 'library', ${id})`;
  await sql`insert into organization_versions (organization_id, valid_from, name, short_name)
    values (${id}, ${since}, ${`Областная библиотека, ${name}`}, ${`Библиотека ${code}`})`;
  await sql`insert into regional_centers (id, code, region_id, opened_on) values (${id}, ${`РЦ-${id}`}, ${id}, ${since})`;
  await sql`insert into regional_center_versions (regional_center_id, valid_from, name, organization_id, email)
    values (${id}, ${since}, ${`Региональный центр, ${name}`}, ${id}, ${`rc${id}@region.example`})`;
  for (let number = 1; number <= centers; number += 1) {
    const center = id * 10 + number;
    await sql`insert into access_centers (id, code, region_id, regional_center_id, opened_on)
      values (${center}, ${`${code}-${number}`}, ${id}, ${id}, ${since})`;
    await sql`insert into access_center_versions
      (center_id, region_id, regional_center_id, valid_from, name, locality, organization_id, time_zone, email)
      values (${center}, ${id}, ${id}, ${since}, ${`Центр ${center}`}, ${name}, ${id}, ${zone}, ${`c${center}@region.example`})`;
  }
}

/** The address that the center 11 is seen from. */
export const readingRoom = '198.18.0.11';

/** Three regions, six centers, 14 months, one account for each role: enough to see every page, small enough to be quick. */
export async function seed(sql: Sql): Promise<void> {
  for (const region of regions) await seedRegion(sql, region);
  await sql`insert into center_addresses (center_id, region_id, regional_center_id, range, valid_from)
    values (11, 1, 1, ${`${readingRoom}/32`}, '2020-01-01')`;
  await seedMonths(
    sql,
    regions.flatMap(({ id, centers }) => Array.from({ length: centers }, (_, index) => id * 10 + index + 1)),
  );
  const passwordHash = await hashPassword(password);
  for (const [name, { role, place }] of Object.entries(people)) {
    const [account] = await sql`insert into accounts (email, display_name, password_hash, state)
      values (${`${name}@pbnet.example`}, ${`Сотрудник, ${name}`}, ${passwordHash}, 'active') returning id`;
    await sql`insert into account_bindings (account_id, role, region_id, regional_center_id, center_id)
      values (${account?.['id']}, ${role}, ${place[0]}, ${place[1]}, ${place[2]})`;
  }
  for (const table of ['regions', 'organizations', 'regional_centers', 'access_centers'])
    await sql.unsafe(`select setval(pg_get_serial_sequence('${table}', 'id'), 1000)`);
}

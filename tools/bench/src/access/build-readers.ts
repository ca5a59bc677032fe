import { createHash } from 'node:crypto';
import type { Sql } from 'postgres';

export const documents = 'https://documents.bench.example';
export const items = 1_000;

const months = 12;
const batch = 2_000_000;

/** The cookie's token of one reader. */
export const tokenOf = (reader: number): string => `bench-reader-${reader}`;

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** An extended collection, its items and its server, and readers that are signed in, one in three with a history. */
export async function buildReaders(sql: Sql, readers: number): Promise<void> {
  await sql`insert into resource_servers (title, origin) values ('bench', ${documents})`;
  await sql`insert into collections (code, title_ru, title_en) values ('bench', 'bench', 'bench')`;
  await sql`insert into collection_policies (collection_id, valid_from, access, pages_an_hour, readings_at_once)
    select id, '2020-01-01', 'extended', 1000000, 1000 from collections where code = 'bench'`;
  await sql`insert into resource_items (id, collection_id, title, address)
    select 'bench-' || n, c.id, 'Дело ' || n, ${documents} || '/' || n
    from collections c, generate_series(1, ${items}::int) n where c.code = 'bench'`;
  await sql`insert into center_addresses (center_id, region_id, regional_center_id, range, valid_from)
    select id, region_id, regional_center_id, ('198.' || 18 + id / 65536 || '.' || id / 256 % 256 || '.' || id % 256)::cidr,
      '2020-01-01' from access_centers on conflict do nothing`;
  await sql`insert into readers (id, card_number, state, origin)
    select md5('reader ' || n)::uuid, lpad(n::text, 12, '0'), 'confirmed', 'esia'
    from generate_series(1, ${readers}::int) n`;
  await sql`insert into reader_persons (reader_id, last_name, first_name, birth_date, level)
    select md5('reader ' || n)::uuid, 'Читатель', n::text, '1980-01-01', 'confirmed'
    from generate_series(1, ${readers}::int) n`;
  await sql`insert into reader_consents (reader_id, purpose, edition, given_by)
    select md5('reader ' || n)::uuid, purpose, 1, 'reader'
    from generate_series(1, ${readers}::int) n, unnest(array['registration', 'reading-history']) purpose
    where purpose = 'registration' or n % 3 = 0`;
  await sql`insert into reader_sessions (token_hash, reader_id, expires_at, user_agent)
    select sha256(convert_to('bench-reader-' || n, 'UTF8')), md5('reader ' || n)::uuid, now() + interval '1 day', 'bench'
    from generate_series(1, ${readers}::int) n`;
  await sql`vacuum analyze readers, reader_persons, reader_consents, reader_sessions, center_addresses, resource_items`;
}

/** Decisions of the last twelve months, evenly spread; a row in three names its reader. */
export async function buildLog(sql: Sql, { readers, log }: { readers: number; log: number }): Promise<void> {
  await sql`select ensure_access_partition((now() - make_interval(months => step))::date)
    from generate_series(1, ${months}::int) step`;
  for (let from = 0; from < log; from += batch) {
    const to = Math.min(from + batch, log);
    await sql`insert into access_log (at, reader_id, session_id, item, collection_id, center_id, server_id, granted, ground)
      select now() - n * (interval '360 days' / ${log}::float8),
        case when n % 3 = 0 then md5('reader ' || n % ${readers}::int)::uuid end, null, 'bench-' || n % ${items}::int,
        1, null, 1, true, 'person'
      from generate_series(${from}::int, ${to - 1}::int) n`;
  }
  await sql`vacuum analyze access_log`;
}

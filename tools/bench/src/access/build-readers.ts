import { createHash } from 'node:crypto';
import type { Sql, TransactionSql } from 'postgres';

export const documents = 'https://documents.bench.example';
export const items = 1_000;

const months = 12;

/** The cookie's token of one reader. */
export const tokenOf = (reader: number): string => `bench-reader-${reader}`;

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * What is loaded is whole as it is: checks of the references between the tables are left out, and a large index is made
 * at once and after.
 */
const load = (sql: Sql, work: (tx: TransactionSql) => Promise<unknown>) =>
  sql.begin(async (tx) => {
    await tx`select set_config('session_replication_role', 'replica', true), set_config('maintenance_work_mem', '512MB', true)`;
    await work(tx);
  });

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
  const reader = sql`md5('reader ' || n)::uuid`;
  const each = sql`generate_series(1, ${readers}::int) n`;
  await load(sql, async (tx) => {
    await tx`insert into readers (id, card_number, state, origin)
      select ${reader}, lpad(n::text, 12, '0'), 'confirmed', 'esia' from ${each} order by 1`;
    await tx`insert into reader_persons (reader_id, last_name, first_name, birth_date, level)
      select ${reader}, 'Читатель', n::text, '1980-01-01', 'confirmed' from ${each} order by 1`;
    await tx`insert into reader_consents (reader_id, purpose, edition, given_by)
      select ${reader}, purpose, 1, 'reader' from ${each}, unnest(array['registration', 'reading-history']) purpose
      where purpose = 'registration' or n % 3 = 0 order by 1`;
    await tx`insert into reader_sessions (token_hash, reader_id, expires_at, user_agent)
      select sha256(convert_to('bench-reader-' || n, 'UTF8')), ${reader}, now() + interval '1 day', 'bench'
      from ${each} order by 1`;
  });
  await sql`vacuum analyze readers, reader_persons, reader_consents, reader_sessions, center_addresses, resource_items`;
}

interface Index {
  readonly name: string;
  /** The statement that makes it. */
  readonly made: string;
}

const indexesOfLog = (sql: Sql) => sql<Index[]>`
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as made
  from pg_index where indrelid = 'access_log'::regclass`;

/** Decisions of the last twelve months, evenly spread; a row in three names its reader. */
export async function buildLog(sql: Sql, { readers, log }: { readers: number; log: number }): Promise<void> {
  await sql`select ensure_access_partition((now() - make_interval(months => step))::date)
    from generate_series(1, ${months}::int) step`;
  const indexes = await indexesOfLog(sql);
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  const share = Math.ceil(log / months);
  const rows = (
    from: number,
  ) => sql`insert into access_log (at, reader_id, session_id, item, collection_id, center_id, server_id, granted, ground)
    select now() - n * (interval '360 days' / ${log}::float8),
      case when n % 3 = 0 then md5('reader ' || n % ${readers}::int)::uuid end, null, 'bench-' || n % ${items}::int,
      1, null, 1, true, 'person'
    from generate_series(${from}::int, ${Math.min(from + share, log) - 1}::int) n`;
  for (let from = 0; from < log; from += 2 * share) await Promise.all([rows(from), rows(from + share)]);
  await load(sql, async (tx) => {
    for (const { made } of indexes) await tx.unsafe(made);
  });
  await sql`vacuum analyze access_log`;
  await sql`checkpoint`;
}

import { addMonths, firstDay, monthOf, type Day } from '@pbnet/domain';
import type { Sql } from 'postgres';

/** Months back from the running one that the log of reading has rows of. */
const logged = 3;

const devices = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
  'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
] as const;

/** A session or two of each reader that was seen this month; nobody knows their cookies. */
async function loadSessions(sql: Sql, today: Day): Promise<void> {
  await sql`
    insert into reader_sessions (token_hash, reader_id, created_at, last_seen_at, expires_at, user_agent, center_id)
    select sha256((r.id::text || nth)::bytea), r.id, r.last_seen_at - make_interval(days => nth, mins => 47),
      r.last_seen_at - make_interval(days => nth - 1, mins => 5), r.last_seen_at + interval '30 days',
      (${sql.array([...devices])}::text[])[1 + abs(hashtext(r.id::text) % 3 + nth) % 3],
      case when nth = 2 then (select id from access_centers where code = 'PNZ-001') end
    from readers r cross join generate_series(1, 2) nth
    where r.state <> 'erased' and r.last_seen_at > ${today}::date - 28
      and (nth = 1 or hashtext(r.id::text) % 3 = 0)`;
}

/**
 * Answers of the access service, month after month. A reader stands in a row only with the consent to the history; a
 * centre's hall is a ground without anybody's name.
 */
async function loadLog(sql: Sql, today: Day): Promise<void> {
  const from = firstDay(addMonths(monthOf(today), -logged));
  await sql`select ensure_access_partition(month::date)
    from generate_series(${from}::timestamp, ${today}::timestamp, interval '1 month') month`;
  await sql`
    insert into access_log (at, reader_id, item, collection_id, center_id, server_id, granted, ground, refusal)
    select (day + make_interval(mins => 420 + (hashtext(i.id || day::text) & 2147483647) % 720)) at time zone 'Europe/Moscow',
      who.id, i.id, i.collection_id, place.id, (select min(id) from resource_servers),
      c.code <> 'HALLS' or place.id is not null,
      case when c.code = 'OPEN' then 'open' when place.id is not null then 'place'
        when c.code <> 'HALLS' then 'person' end,
      case when c.code = 'HALLS' and place.id is null then 'centers-only' end
    from generate_series(${from}::timestamp, ${today}::timestamp - interval '1 day', interval '1 day') day
    join resource_items i on (hashtext(i.id || day::text || 'read') & 2147483647) % 9 = 0
    join collections c on c.id = i.collection_id
    left join lateral (select id from access_centers where code = 'PNZ-001'
      and (hashtext(i.id || day::text || 'place') & 2147483647) % 3 = 0) place on true
    left join lateral (
      select r.id from readers r join reader_persons p on p.reader_id = r.id
      where r.state = 'confirmed' and r.registered_at < day and (c.code <> 'HOME-18' or p.level = 'confirmed')
        and exists (select from reader_consents h where h.reader_id = r.id and h.purpose = 'reading-history'
          and h.withdrawn_at is null)
      order by hashtext(r.id::text || day::text || i.id) limit 1) who on place.id is null`;
}

/** Reading as it went on over months. */
export async function loadReadingLife(sql: Sql, today: Day): Promise<void> {
  await loadSessions(sql, today);
  await loadLog(sql, today);
}

import { addMonths, firstDay, monthOf, type Day } from '@pbnet/domain';
import { figureCodes, readingFigures } from '@pbnet/domain/reading';
import type { Sql } from 'postgres';

/** Months back from the running one that the demo's access service has counted in. */
const counted = 4;

/**
 * What the access service counted at every sixth centre and at those of Penza: a little less than they report, as
 * not everybody signs in, and far less at a few. The running month goes as the one before.
 */
export async function loadReadingFigures(sql: Sql, today: Day): Promise<void> {
  const figures = sql.json(readingFigures.map((figure) => ({ figure, code: figureCodes[figure] })));
  const month = monthOf(today);
  await sql`
    insert into reading_days (day, center_id, figure, count)
    select day, center_id, figure, count from (
      select d.day, c.id as center_id, f.figure, floor(m.total * d.nth / d.days)::int - floor(m.total * (d.nth - 1) / d.days)::int as count
      from (select day::date as day, to_char(day, 'YYYY-MM') as of, extract(day from day)::int as nth,
        extract(day from date_trunc('month', day) + interval '1 month - 1 day')::int as days from generate_series(
        ${firstDay(addMonths(month, -counted))}::timestamp, ${today}::timestamp, interval '1 day') day) d
      join access_centers c on (c.id % 6 = 0 or c.code like 'PNZ-%')
      cross join jsonb_to_recordset(${figures}) as f(figure text, code text)
      join lateral (
        select (r."values" ->> f.code)::numeric * case when c.code = 'PNZ-002' or (hashtext(c.code || d.of) & 2147483647) % 70 = 0 then 0.4
          else 0.92 + (hashtext(c.code) & 2147483647) % 7 / 100.0 end as total
        from center_reports r where r.center_id = c.id and r.month <= d.of
          and r.month >= to_char(d.day - interval '3 months', 'YYYY-MM') and jsonb_typeof(r."values" -> f.code) = 'number'
        order by r.month desc limit 1) m on true
    ) told where count > 0
    union all
    select day::date, 0, 'document-views', 40 + (hashtext(day::text) & 2147483647) % 90
    from generate_series(${firstDay(addMonths(month, -counted))}::timestamp, ${today}::timestamp, interval '1 day') day
    union all
    select day::date, 0, 'visits', 15 + (hashtext(day::text) & 2147483647) % 30
    from generate_series(${firstDay(addMonths(month, -counted))}::timestamp, ${today}::timestamp, interval '1 day') day
    on conflict do nothing`;
}

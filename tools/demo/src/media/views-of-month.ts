import type { Sql } from 'postgres';

/** The figures that the collection of views has brought into the open month's reports of the videos' centres. */
export async function enterViewsOfMonth(sql: Sql): Promise<void> {
  await sql`
    with open as (
      select month, month || '-01' as begins, to_char((month || '-01')::date + interval '1 month', 'YYYY-MM-DD') as ends
      from reporting_periods where state = 'open'
    ), grown as (
      select o.month, p.video_id, p.center_id, sum(greatest(0, within.views - coalesce(earlier.views, 0)))::int as views
      from open o cross join publications p
      join lateral (select views from video_views w where w.publication_id = p.id and w.day >= o.begins::date
        and w.day < o.ends::date order by w.day desc limit 1) within on true
      left join lateral (select views from video_views w where w.publication_id = p.id and w.day < o.begins::date
        order by w.day desc limit 1) earlier on true
      where p.center_id is not null group by o.month, p.video_id, p.center_id
    ), entered as (
      insert into report_contributions (source, month, center_id, region_id, regional_center_id, code, amount, applied,
        title, path, changed_at)
      select 'video:' || g.video_id, g.month, g.center_id, r.region_id, r.regional_center_id, 'video_views', g.views,
        case when r.state = 'missing' then 0 else g.views end, v.title, '/media/videos/' || v.id, now()
      from grown g join center_reports r on r.month = g.month and r.center_id = g.center_id
      join videos v on v.id = g.video_id
      returning month, center_id, amount, applied
    )
    update center_reports r set "values" = r."values" || jsonb_build_object('video_views', e.amount)
    from entered e where e.applied > 0 and r.month = e.month and r.center_id = e.center_id`;
}

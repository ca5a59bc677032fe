-- Networks that began before their videos' views were counted get the indicator from the first month that is not open
-- yet; an empty database gets it with the rest of the starting form.
insert into indicators (code, position)
select 'video_views', max(position) + 1 from indicators having count(*) > 0
on conflict (code) do nothing;
--> statement-breakpoint
insert into indicator_versions (code, valid_from, valid_to, name_ru, name_en, unit, kind, zero_policy)
select 'video_views',
  coalesce(
    (select to_char((max(month) || '-01')::date + interval '1 month', 'YYYY-MM') from reporting_periods
      where state <> 'scheduled'),
    to_char(now() at time zone 'Europe/Moscow', 'YYYY-MM')),
  null, 'Просмотров видео', 'Video views', 'ед.', 'flow', 'fine'
from indicators i
where i.code = 'video_views' and not exists (select from indicator_versions v where v.code = i.code);

-- Counts name nobody; a place reads those of its own centres, headquarters also what was read outside of them (0).
grant select on reading_days to pbnet_app;
--> statement-breakpoint
alter table reading_days enable row level security;
--> statement-breakpoint
create policy reading_days_place on reading_days for select to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or center_id in (select c.id from access_centers c
      where c.region_id = (select nullif(current_setting('app.region_id', true), '')::int)
        or c.regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
        or c.id = (select nullif(current_setting('app.center_id', true), '')::int)));
--> statement-breakpoint
create index reading_days_center on reading_days (center_id, day);
--> statement-breakpoint
-- Who registers a reader on paper counts one more, and can write no number of its own.
create function count_reading(counted_on date, counted_figure text, centers int[]) returns void
language sql security definer set search_path = public as $$
  insert into reading_days (day, center_id, figure, count)
  select counted_on, told.center_id, counted_figure, count(*)::int from unnest(centers) told(center_id)
  group by told.center_id order by told.center_id
  on conflict (day, center_id, figure) do update set count = reading_days.count + excluded.count
$$;
--> statement-breakpoint
revoke all on function count_reading(date, text, int[]) from public;
--> statement-breakpoint
grant execute on function count_reading(date, text, int[]) to pbnet_app;
--> statement-breakpoint
grant select, insert, update on figure_explanations to pbnet_app;
--> statement-breakpoint
alter table figure_explanations enable row level security;
--> statement-breakpoint
create policy figure_explanations_place on figure_explanations to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));

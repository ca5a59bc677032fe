grant select, insert on video_steps to pbnet_app;
--> statement-breakpoint
alter table video_steps enable row level security;
--> statement-breakpoint
create policy video_steps_place on video_steps to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
grant select, insert, update, delete on video_posters to pbnet_app;
--> statement-breakpoint
alter table video_posters enable row level security;
--> statement-breakpoint
create policy video_posters_place on video_posters to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
grant select, insert, update, delete on video_checks to pbnet_app;
--> statement-breakpoint
alter table video_checks enable row level security;
--> statement-breakpoint
create policy video_checks_place on video_checks to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
create index videos_title on videos using gin (lower(translate(title || ' ' || theme, 'Ёё', 'Ее')) gin_trgm_ops);

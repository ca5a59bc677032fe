grant select, insert, update, delete on awards to pbnet_app;
--> statement-breakpoint
grant usage, select on all sequences in schema public to pbnet_app;
--> statement-breakpoint
alter table awards enable row level security;
--> statement-breakpoint
create policy awards_place on awards to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));

grant select, insert, update, delete on stored_files to pbnet_app;
--> statement-breakpoint
alter table stored_files enable row level security;
--> statement-breakpoint
-- Files of headquarters lie in no place: the purpose that the module registers guards them.
create policy stored_files_place on stored_files to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id is null
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id is null
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));

grant select, insert, update, delete on uploads to pbnet_app;
--> statement-breakpoint
alter table uploads enable row level security;
--> statement-breakpoint
create policy uploads_place on uploads to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));

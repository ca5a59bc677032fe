grant select, insert, update, delete on campaign_submissions to pbnet_app;
--> statement-breakpoint
alter table campaign_submissions enable row level security;
--> statement-breakpoint
create policy campaign_submissions_place on campaign_submissions to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));

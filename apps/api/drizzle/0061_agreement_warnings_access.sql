grant select, insert, update, delete on agreement_warnings to pbnet_app;
--> statement-breakpoint
alter table agreement_warnings enable row level security;
--> statement-breakpoint
create policy agreement_warnings_place on agreement_warnings to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));

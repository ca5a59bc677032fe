grant select, insert, update on renewals, renewal_agreements to pbnet_app;
--> statement-breakpoint
alter table renewal_agreements enable row level security;
--> statement-breakpoint
create policy renewal_agreements_place on renewal_agreements to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));

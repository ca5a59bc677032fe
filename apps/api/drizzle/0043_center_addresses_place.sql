grant select, insert, update, delete on center_addresses to pbnet_app;
--> statement-breakpoint
grant select, insert on center_write_offs to pbnet_app;
--> statement-breakpoint
alter table center_addresses enable row level security;
--> statement-breakpoint
create policy center_addresses_place on center_addresses to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table center_write_offs enable row level security;
--> statement-breakpoint
create policy center_write_offs_place on center_write_offs to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table center_addresses add constraint center_addresses_span check (valid_to is null or valid_from < valid_to);
--> statement-breakpoint
-- An address is the ground of access: on any day it is one centre's, whoever writes.
alter table center_addresses add constraint center_addresses_one_center
  exclude using gist (range inet_ops with &&, daterange(valid_from, valid_to) with &&);

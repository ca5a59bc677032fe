grant select, insert, update on broadcasts to pbnet_app;
--> statement-breakpoint
grant select, insert on broadcast_steps to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on broadcast_secrets, broadcast_points, broadcast_viewers to pbnet_app;
--> statement-breakpoint
alter table broadcasts enable row level security;
--> statement-breakpoint
create policy broadcasts_place on broadcasts to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table broadcast_secrets enable row level security;
--> statement-breakpoint
create policy broadcast_secrets_place on broadcast_secrets to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table broadcast_steps enable row level security;
--> statement-breakpoint
create policy broadcast_steps_place on broadcast_steps to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table broadcast_points enable row level security;
--> statement-breakpoint
create policy broadcast_points_place on broadcast_points to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
-- What headquarters has agreed to stands in the network's one schedule, for everybody.
create policy broadcasts_agreed on broadcasts for select to pbnet_app using (agreed_at is not null);
--> statement-breakpoint
alter table broadcast_viewers enable row level security;
--> statement-breakpoint
create policy broadcast_viewers_network on broadcast_viewers to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
-- A channel shows one broadcast at a time, whoever writes; the preparation belongs to the later one.
alter table broadcasts add constraint broadcasts_one_slot
  exclude using gist (channel_id with =, tstzrange(slot_from, ends_at) with &&)
  where (channel_id is not null and slot_from is not null
    and state in ('agreed', 'prepared', 'testing', 'live', 'finished'));
--> statement-breakpoint
alter table broadcasts add constraint broadcasts_span
  check ((starts_at is null) = (ends_at is null) and (starts_at is null) = (slot_from is null)
    and (starts_at is null or starts_at < ends_at and slot_from <= starts_at));
--> statement-breakpoint
create index broadcasts_title on broadcasts using gin (lower(translate(title, 'Ёё', 'Ее')) gin_trgm_ops);

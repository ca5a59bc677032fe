grant select, insert, update on planned_openings to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on planned_opening_addresses to pbnet_app;
--> statement-breakpoint
grant select, insert, update on planned_opening_changes to pbnet_app;
--> statement-breakpoint
grant select, insert on planned_opening_steps to pbnet_app;
--> statement-breakpoint
alter table planned_openings enable row level security;
--> statement-breakpoint
create policy planned_openings_place on planned_openings to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table planned_opening_addresses enable row level security;
--> statement-breakpoint
create policy planned_opening_addresses_place on planned_opening_addresses to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table planned_opening_changes enable row level security;
--> statement-breakpoint
create policy planned_opening_changes_place on planned_opening_changes to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table planned_opening_steps enable row level security;
--> statement-breakpoint
create policy planned_opening_steps_place on planned_opening_steps to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
create index planned_opening_addresses_range on planned_opening_addresses using gist (range inet_ops);
--> statement-breakpoint
alter table planned_openings add constraint planned_openings_coordinates
  check ((latitude is null) = (longitude is null));
--> statement-breakpoint
create index planned_openings_name on planned_openings using gin
  (lower(translate(name || ' ' || locality || ' ' || host_name, 'Ёё', 'Ее')) gin_trgm_ops);
--> statement-breakpoint
-- A proposal answers the campaigns that ask for planned openings: boards that are being looked at read again.
create function tell_campaigns_of_opening() returns trigger language plpgsql as $$
begin
  perform pg_notify('campaign_card', json_build_object(
    'campaignId', c.id, 'regionalCenterId', new.regional_center_id)::text)
  from campaigns c where c.kind = 'planned-openings' and c.closed_at is null;
  return null;
end $$;
--> statement-breakpoint
create trigger planned_openings_answer after insert or update of state, name on planned_openings
  for each row execute function tell_campaigns_of_opening();

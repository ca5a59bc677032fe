-- Consents, sessions, entitlements, acts, keys and the log of reading have no grant: only the system reads them.
grant select, insert, update on readers to pbnet_app;
--> statement-breakpoint
grant select, insert, update on reader_persons to pbnet_app;
--> statement-breakpoint
grant select on reader_lookups to pbnet_app;
--> statement-breakpoint
grant select, insert, update on collections to pbnet_app;
--> statement-breakpoint
grant select, insert, update on resource_servers to pbnet_app;
--> statement-breakpoint
grant select, insert on collection_policies to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on resource_items to pbnet_app;
--> statement-breakpoint
alter table readers enable row level security;
--> statement-breakpoint
create policy readers_place on readers to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table reader_persons enable row level security;
--> statement-breakpoint
create policy reader_persons_place on reader_persons to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table reader_lookups enable row level security;
--> statement-breakpoint
create policy reader_lookups_network on reader_lookups to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
alter table collections enable row level security;
--> statement-breakpoint
create policy collections_read on collections for select to pbnet_app using (true);
--> statement-breakpoint
create policy collections_write on collections to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
alter table resource_servers enable row level security;
--> statement-breakpoint
create policy resource_servers_read on resource_servers for select to pbnet_app using (true);
--> statement-breakpoint
create policy resource_servers_write on resource_servers to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
alter table collection_policies enable row level security;
--> statement-breakpoint
create policy collection_policies_read on collection_policies for select to pbnet_app using (true);
--> statement-breakpoint
create policy collection_policies_write on collection_policies to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
alter table resource_items enable row level security;
--> statement-breakpoint
create policy resource_items_read on resource_items for select to pbnet_app using (true);
--> statement-breakpoint
create policy resource_items_write on resource_items to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
-- Every answer to «may this reader read this item here»; no address of a person, and no reader without the consent.
create table access_log (
  at timestamptz not null default now(),
  reader_id uuid,
  session_id uuid,
  item text not null,
  collection_id integer,
  center_id integer,
  server_id integer,
  granted boolean not null,
  ground text,
  refusal text
) partition by range (at);
--> statement-breakpoint
create index access_log_reader on access_log (reader_id, at) where reader_id is not null;
--> statement-breakpoint
create index access_log_at on access_log using brin (at);
--> statement-breakpoint
create table access_log_rest partition of access_log default;
--> statement-breakpoint
create function ensure_access_partition(day date) returns void language plpgsql as $$
declare
  first date := date_trunc('month', day)::date;
  name text := 'access_log_' || to_char(first, 'YYYY_MM');
begin
  if to_regclass(name) is null then
    execute format('create table %I partition of access_log for values from (%L) to (%L)',
      name, first::timestamp at time zone 'Europe/Moscow', (first + interval '1 month') at time zone 'Europe/Moscow');
  end if;
end $$;
--> statement-breakpoint
select ensure_access_partition((date_trunc('month', now()) + make_interval(months => step))::date)
from generate_series(0, 12) step;

grant select, insert, update on channels, channel_quota, publications, video_views to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on channel_secrets to pbnet_app;
--> statement-breakpoint
-- What happened to a publication is never rewritten.
grant select, insert on publication_steps to pbnet_app;
--> statement-breakpoint
do $$
declare
  name text;
begin
  -- The network may know where its videos are shown, only headquarters connects and changes it.
  alter table channels enable row level security;
  create policy channels_read on channels for select to pbnet_app using (true);
  create policy channels_network on channels to pbnet_app
    using ((select current_setting('app.network', true)) = 'on')
    with check ((select current_setting('app.network', true)) = 'on');
  -- Keys never reach a region.
  foreach name in array array['channel_secrets', 'channel_quota'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to pbnet_app
      using ((select current_setting(''app.network'', true)) = ''on'')
      with check ((select current_setting(''app.network'', true)) = ''on'')', name || '_network', name);
  end loop;
  foreach name in array array['publications', 'publication_steps', 'video_views'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to pbnet_app
      using ((select current_setting(''app.network'', true)) = ''on''
        or region_id = (select nullif(current_setting(''app.region_id'', true), '''')::int)
        or regional_center_id = (select nullif(current_setting(''app.regional_center_id'', true), '''')::int)
        or center_id = (select nullif(current_setting(''app.center_id'', true), '''')::int))
      with check ((select current_setting(''app.network'', true)) = ''on''
        or region_id = (select nullif(current_setting(''app.region_id'', true), '''')::int)
        or regional_center_id = (select nullif(current_setting(''app.regional_center_id'', true), '''')::int)
        or center_id = (select nullif(current_setting(''app.center_id'', true), '''')::int))',
      name || '_place', name);
  end loop;
end $$;
--> statement-breakpoint
-- A video of headquarters has no place at all; any other belongs at least to a region.
alter table publications add constraint publications_place
  check (region_id is not null or regional_center_id is null and center_id is null);

grant select, insert, update, delete on registrations, invitation_editions, attendees, stream_viewers, surveys,
  survey_replies, survey_takers to pbnet_app;
--> statement-breakpoint
-- The network reads how people may come; only headquarters changes it. Answers and viewers are its own business.
do $$
declare
  name text;
begin
  foreach name in array array['registrations', 'surveys'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select to pbnet_app using (true)', name || '_read', name);
  end loop;
  foreach name in array array['registrations', 'surveys', 'invitation_editions', 'stream_viewers', 'survey_replies',
    'survey_takers'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to pbnet_app
      using ((select current_setting(''app.network'', true)) = ''on'')
      with check ((select current_setting(''app.network'', true)) = ''on'')', name || '_network', name);
  end loop;
end $$;
--> statement-breakpoint
alter table attendees enable row level security;
--> statement-breakpoint
create policy attendees_place on attendees to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));

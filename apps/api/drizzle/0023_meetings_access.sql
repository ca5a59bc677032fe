grant select, insert, update, delete on meetings, rooms, meeting_sessions, talks, meeting_speakers, talk_speakers,
  talk_calls, talk_proposals, connection_points, agenda_items, minutes to pbnet_app;
--> statement-breakpoint
-- An edition of the minutes is never changed and never removed.
grant select, insert on minutes_revisions to pbnet_app;
--> statement-breakpoint
-- The network reads the programme, only headquarters writes it.
do $$
declare
  name text;
begin
  foreach name in array array['meetings', 'rooms', 'meeting_sessions', 'talks', 'meeting_speakers', 'talk_speakers',
    'talk_calls', 'agenda_items', 'minutes', 'minutes_revisions'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select to pbnet_app using (true)', name || '_read', name);
    execute format('create policy %I on %I to pbnet_app
      using ((select current_setting(''app.network'', true)) = ''on'')
      with check ((select current_setting(''app.network'', true)) = ''on'')', name || '_network', name);
  end loop;
  foreach name in array array['talk_proposals', 'connection_points'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to pbnet_app
      using ((select current_setting(''app.network'', true)) = ''on''
        or region_id = (select nullif(current_setting(''app.region_id'', true), '''')::int)
        or regional_center_id = (select nullif(current_setting(''app.regional_center_id'', true), '''')::int))
      with check ((select current_setting(''app.network'', true)) = ''on''
        or region_id = (select nullif(current_setting(''app.region_id'', true), '''')::int)
        or regional_center_id = (select nullif(current_setting(''app.regional_center_id'', true), '''')::int))',
      name || '_place', name);
  end loop;
end $$;

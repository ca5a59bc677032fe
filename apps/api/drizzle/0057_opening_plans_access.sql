grant select, insert, update on opening_plans, opening_plan_presentations to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on opening_plan_omissions to pbnet_app;
--> statement-breakpoint
-- An approved edition is never changed and never removed; neither is what a regional center has said.
grant select, insert on opening_plan_editions, opening_plan_acknowledgements to pbnet_app;
--> statement-breakpoint
do $$
declare
  name text;
begin
  -- The network reads the plan and its approved editions, only headquarters writes them.
  foreach name in array array['opening_plans', 'opening_plan_editions'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I for select to pbnet_app using (true)', name || '_read', name);
    execute format('create policy %I on %I to pbnet_app
      using ((select current_setting(''app.network'', true)) = ''on'')
      with check ((select current_setting(''app.network'', true)) = ''on'')', name || '_network', name);
  end loop;
  -- What is only put before the director is nobody else's yet.
  alter table opening_plan_presentations enable row level security;
  create policy opening_plan_presentations_network on opening_plan_presentations to pbnet_app
    using ((select current_setting('app.network', true)) = 'on')
    with check ((select current_setting('app.network', true)) = 'on');
  foreach name in array array['opening_plan_omissions', 'opening_plan_acknowledgements'] loop
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

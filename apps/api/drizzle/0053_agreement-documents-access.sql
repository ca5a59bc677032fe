grant select, insert, update on agreement_templates, agreement_papers to pbnet_app;
--> statement-breakpoint
grant select, insert on agreement_template_versions, agreement_pdfs, frozen_agreements to pbnet_app;
--> statement-breakpoint
-- As the agreements themselves: the own ones, those with the whole region to read, headquarters all.
do $$
declare
  name text;
  own text := '(select current_setting(''app.network'', true)) = ''on''
    or region_id = (select nullif(current_setting(''app.region_id'', true), '''')::int)
    or regional_center_id = (select nullif(current_setting(''app.regional_center_id'', true), '''')::int)';
begin
  foreach name in array array['agreement_pdfs', 'frozen_agreements', 'agreement_papers'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to pbnet_app using (%s) with check (%s)', name || '_place', name, own, own);
    execute format('create policy %I on %I for select to pbnet_app using (
      regional_center_id is null
      and region_id = (select nullif(current_setting(''app.home_region_id'', true), '''')::int)
      and (select nullif(current_setting(''app.regional_center_id'', true), '''')) is not null)',
      name || '_region', name);
  end loop;
end $$;
--> statement-breakpoint
-- Nothing of what was frozen ever changes, whoever asks.
create function refuse_change_of_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'a frozen document never changes';
end $$;
--> statement-breakpoint
create trigger frozen_agreements_never_change before update on frozen_agreements
  for each row execute function refuse_change_of_frozen();

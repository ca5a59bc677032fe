grant select, insert, update on agreement_signatures to pbnet_app;
--> statement-breakpoint
grant select, insert on signature_checks to pbnet_app;
--> statement-breakpoint
-- Certificates of authorities are public, whoever asks; who changes the list is asked by the procedures.
grant select, insert on signature_trust_versions, signature_revocations to pbnet_app;
--> statement-breakpoint
grant select, insert, update on signature_trust_items to pbnet_app;
--> statement-breakpoint
-- As with the agreements themselves: a regional center reads besides its own those with its whole region.
do $$
declare
  name text;
  own text := '(select current_setting(''app.network'', true)) = ''on''
    or region_id = (select nullif(current_setting(''app.region_id'', true), '''')::int)
    or regional_center_id = (select nullif(current_setting(''app.regional_center_id'', true), '''')::int)';
begin
  foreach name in array array['agreement_signatures', 'signature_checks'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to pbnet_app using (%s) with check (%s)', name || '_place', name, own, own);
    execute format('create policy %I on %I for select to pbnet_app using (
      regional_center_id is null
      and region_id = (select nullif(current_setting(''app.home_region_id'', true), '''')::int)
      and (select nullif(current_setting(''app.regional_center_id'', true), '''')) is not null)',
      name || '_region', name);
  end loop;
end $$;

grant select, insert, update, delete on departments, resolutions, resolution_documents, decisions, assignments, assignment_reports, assignment_evidence, assignment_extensions, assignment_reminders, resolution_acknowledgements to pbnet_app;
--> statement-breakpoint
alter table assignments enable row level security;
--> statement-breakpoint
create policy assignments_place on assignments to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table assignment_reports enable row level security;
--> statement-breakpoint
create policy assignment_reports_place on assignment_reports to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table assignment_evidence enable row level security;
--> statement-breakpoint
create policy assignment_evidence_place on assignment_evidence to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table assignment_extensions enable row level security;
--> statement-breakpoint
create policy assignment_extensions_place on assignment_extensions to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table assignment_reminders enable row level security;
--> statement-breakpoint
create policy assignment_reminders_place on assignment_reminders to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table resolution_acknowledgements enable row level security;
--> statement-breakpoint
create policy resolution_acknowledgements_place on resolution_acknowledgements to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
-- What is signed stays as it was signed, whoever writes.
create function keep_signed_document() returns trigger language plpgsql as $$
begin
  raise exception 'a signed resolution is not changed';
end $$;
--> statement-breakpoint
create trigger resolution_documents_kept before update on resolution_documents
  for each row execute function keep_signed_document();
--> statement-breakpoint
insert into departments (code, name_ru, name_en) values ('ОМиМС', 'ОМиМС', 'Monitoring department (ОМиМС)');

grant select, insert, update on joint_events to pbnet_app;
--> statement-breakpoint
grant select, insert on joint_event_steps to pbnet_app;
--> statement-breakpoint
grant select, insert, update on joint_event_kinds to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on report_contributions to pbnet_app;
--> statement-breakpoint
alter table joint_events enable row level security;
--> statement-breakpoint
create policy joint_events_place on joint_events to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
-- What headquarters has agreed to stands in the network's one calendar, for everybody.
create policy joint_events_agreed on joint_events for select to pbnet_app using (agreed_at is not null);
--> statement-breakpoint
alter table joint_event_steps enable row level security;
--> statement-breakpoint
create policy joint_event_steps_place on joint_event_steps to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
alter table report_contributions enable row level security;
--> statement-breakpoint
create policy report_contributions_place on report_contributions to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
-- The network's channel has one broadcast slot at a time, whoever writes.
alter table joint_events add constraint joint_events_one_broadcast
  exclude using gist (tstzrange(starts_at, ends_at) with &&)
  where (on_air and starts_at is not null and state in ('submitted', 'agreed', 'postponed', 'held', 'reported'));
--> statement-breakpoint
alter table joint_events add constraint joint_events_span
  check ((starts_at is null) = (ends_at is null) and (starts_at is null or starts_at < ends_at));
--> statement-breakpoint
create index joint_events_title on joint_events using gin (lower(translate(title, 'Ёё', 'Ее')) gin_trgm_ops);
--> statement-breakpoint
insert into joint_event_kinds (code, name_ru, name_en, position) values
  ('lecture', 'Лекция', 'Lecture', 1),
  ('lesson', 'Видеоурок', 'Video lesson', 2),
  ('exhibition', 'Выставка', 'Exhibition', 3),
  ('conference', 'Конференция', 'Conference', 4),
  ('round-table', 'Круглый стол', 'Round table', 5),
  ('seminar', 'Семинар', 'Seminar', 6),
  ('film', 'Кинопоказ', 'Film screening', 7),
  ('presentation', 'Презентация', 'Presentation', 8),
  ('contest', 'Олимпиада или конкурс', 'Olympiad or contest', 9),
  ('excursion', 'Экскурсия', 'Guided tour', 10);
--> statement-breakpoint
-- Names of institutions are public: the network's calendar tells them to those whose place does not show the rows.
create function public_center_name(integer) returns text
  language sql stable security definer set search_path = public as $$
    select name from access_center_versions where center_id = $1 and valid_from <= current_date
    order by valid_from desc limit 1 $$;
--> statement-breakpoint
create function public_regional_center_name(integer) returns text
  language sql stable security definer set search_path = public as $$
    select name from regional_center_versions where regional_center_id = $1 and valid_from <= current_date
    order by valid_from desc limit 1 $$;

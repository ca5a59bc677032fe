grant select, insert, update on methods to pbnet_app;
--> statement-breakpoint
grant select, insert on method_editions to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on method_applications to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on method_feedback to pbnet_app;
--> statement-breakpoint
alter table methods enable row level security;
--> statement-breakpoint
create policy methods_place on methods to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
-- What is published is the network's: every place reads it, its own side alone writes it.
create policy methods_published on methods for select to pbnet_app using (edition > 0);
--> statement-breakpoint
alter table method_editions enable row level security;
--> statement-breakpoint
create policy method_editions_read on method_editions for select to pbnet_app using (true);
--> statement-breakpoint
create policy method_editions_write on method_editions for insert to pbnet_app
  with check ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
alter table method_applications enable row level security;
--> statement-breakpoint
create policy method_applications_place on method_applications to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
create policy method_applications_published on method_applications for select to pbnet_app
  using (exists (select from methods m where m.id = method_id and m.edition > 0));
--> statement-breakpoint
alter table method_feedback enable row level security;
--> statement-breakpoint
create policy method_feedback_place on method_feedback to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or center_id = (select nullif(current_setting('app.center_id', true), '')::int));
--> statement-breakpoint
create policy method_feedback_published on method_feedback for select to pbnet_app
  using (exists (select from methods m where m.id = method_id and m.edition > 0));
--> statement-breakpoint
alter table method_feedback add constraint method_feedback_rating check (rating between 1 and 5);
--> statement-breakpoint
alter table methods add column search tsvector not null default '';
--> statement-breakpoint
create function fill_method_search() returns trigger language plpgsql as $$
begin
  new.search :=
    setweight(to_tsvector('russian', translate(new.title, 'Ёё', 'Ее')), 'A') ||
    setweight(to_tsvector('russian', translate(array_to_string(new.themes, ' ') || ' ' || new.purpose, 'Ёё', 'Ее')), 'B') ||
    setweight(to_tsvector('russian', translate(concat_ws(' ', new.audience, new.needs, array_to_string(new.steps, ' '),
      new.results, new.resource ->> 'title', new.resource ->> 'authors'), 'Ёё', 'Ее')), 'C');
  return new;
end $$;
--> statement-breakpoint
create trigger methods_search before insert or update on methods
  for each row execute function fill_method_search();
--> statement-breakpoint
create index methods_search on methods using gin (search);
--> statement-breakpoint
create index methods_title on methods using gin (lower(translate(title, 'Ёё', 'Ее')) gin_trgm_ops);
--> statement-breakpoint
-- The public gallery pages through what is published, newest first, whole, by region and by theme.
create index videos_gallery on videos (published_at desc, id desc) where state = 'published';
--> statement-breakpoint
create index videos_gallery_region on videos (region_id, published_at desc, id desc) where state = 'published';
--> statement-breakpoint
create index videos_gallery_theme on videos (theme, published_at desc, id desc) where state = 'published';
--> statement-breakpoint
create index videos_gallery_search on videos using gin
  (to_tsvector('russian', translate(title || ' ' || annotation || ' ' || theme, 'Ёё', 'Ее'))) where state = 'published';

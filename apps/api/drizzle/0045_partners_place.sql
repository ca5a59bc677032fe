grant select, insert, update, delete on organization_contacts, organization_partnerships, organization_pairs,
  organization_merges to pbnet_app;
--> statement-breakpoint
-- A person of an institution is known to headquarters, to the regional center that keeps the contact, and, where
-- headquarters keeps it, to the regional centers of the institution's region.
alter table organization_contacts enable row level security;
--> statement-breakpoint
create policy organization_contacts_place on organization_contacts to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int)
    or regional_center_id is null and (select current_setting('app.regional_center_id', true)) <> ''
      and region_id = (select nullif(current_setting('app.home_region_id', true), '')::int));
--> statement-breakpoint
alter table organization_partnerships enable row level security;
--> statement-breakpoint
create policy organization_partnerships_place on organization_partnerships to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
alter table organization_pairs enable row level security;
--> statement-breakpoint
create policy organization_pairs_network on organization_pairs to pbnet_app
  using ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
alter table organization_merges enable row level security;
--> statement-breakpoint
create policy organization_merges_read on organization_merges for select to pbnet_app using (true);
--> statement-breakpoint
create policy organization_merges_network on organization_merges to pbnet_app
  using ((select current_setting('app.network', true)) = 'on');
--> statement-breakpoint
-- Institutions are public: a regional center looks for a partner in the whole registry before it adds one, and writes
-- those of its own region only. A centre still sees its own region.
create policy organizations_read on organizations for select to pbnet_app
  using ((select current_setting('app.regional_center_id', true)) <> '');
--> statement-breakpoint
-- Headquarters itself is one institution.
create unique index organizations_one_library on organizations (kind)
  where kind = 'presidential-library' and merged_into_id is null;
--> statement-breakpoint
create index organization_versions_search on organization_versions
  using gin (lower(translate((name || ' ' || short_name), 'Ёё', 'Ее')) gin_trgm_ops);
--> statement-breakpoint
create index access_center_versions_organization on access_center_versions (organization_id);
--> statement-breakpoint
create index regional_center_versions_organization on regional_center_versions (organization_id);
--> statement-breakpoint
-- With which regional centers an institution is linked today, and by what. Asked with the owner's eyes: that a partner
-- works with several regional centers is what the registry is for.
create view organization_links as
  select v.organization_id, c.region_id, c.id as regional_center_id, 'regional-center'::text as ground,
    null::integer as center_id, c.opened_on as since
  from regional_center_versions v join regional_centers c on c.id = v.regional_center_id
  where v.valid_from <= current_date and (v.valid_to is null or v.valid_to > current_date)
    and (c.closed_on is null or c.closed_on > current_date)
  union all
  select v.organization_id, v.region_id, v.regional_center_id, 'center', c.id, c.opened_on
  from access_center_versions v join access_centers c on c.id = v.center_id
  where (v.valid_to is null or v.valid_to > current_date) and (c.closed_on is null or c.closed_on > current_date)
    and v.valid_from <= greatest(current_date, c.opened_on)
  union all
  select organization_id, region_id, regional_center_id, 'partnership', null, since
  from organization_partnerships where until is null or until > current_date;
--> statement-breakpoint
grant select on organization_links to pbnet_app;
--> statement-breakpoint
-- What of a name tells an institution from another: without the words of its legal form.
create function organization_core(text) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(word, ' ' order by place), '')
  from regexp_split_to_table(lower(translate($1, 'Ёё', 'Ее')), '[^a-zа-я0-9]+') with ordinality as words(word, place)
  where word <> '' and word <> all (array['государственное', 'государственная', 'государственный', 'муниципальное',
    'муниципальная', 'муниципальный', 'федеральное', 'бюджетное', 'автономное', 'казенное', 'учреждение',
    'учреждения', 'культуры', 'образования', 'образовательное', 'общеобразовательное', 'дополнительного',
    'профессионального', 'высшего', 'гбук', 'гук', 'мбук', 'маук', 'мкук', 'фгбук', 'гбоу', 'мбоу', 'маоу', 'мкоу',
    'фгбоу', 'гбу', 'мбу', 'мау', 'мку', 'ооо', 'ао', 'пао', 'оао', 'зао', 'нко', 'ано', 'общество', 'с',
    'ограниченной', 'ответственностью', 'имени', 'им', 'г', 'города', 'и'])
$$;
--> statement-breakpoint
-- «Школа № 5» and «Школа № 6» are alike and never the same.
create function organization_numbers(text) returns text language sql immutable parallel safe as $$
  select coalesce(string_agg(part[1], ' '), '') from regexp_matches($1, '[0-9]+', 'g') as found(part)
$$;

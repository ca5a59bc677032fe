-- A live agreement links its parties with its regional center; headquarters, a party of all, is nobody's partner by it.
create or replace view organization_links as
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
  from organization_partnerships where until is null or until > current_date
  union all
  select p.organization_id, a.region_id, a.regional_center_id, 'agreement', null, a.starts_on
  from agreement_parties p join agreements a on a.id = p.agreement_id
  where a.state = 'active' and a.regional_center_id is not null and p.role <> 'presidential-library'
    and (a.closed_on is null or a.closed_on > current_date);
--> statement-breakpoint
-- Cards found by what was typed of a number begin with it.
create index organizations_tax_number_begins on organizations (tax_number text_pattern_ops);
--> statement-breakpoint
create index organizations_registration_number_begins on organizations (registration_number text_pattern_ops);
--> statement-breakpoint
create index joint_events_organisers on joint_events using gin (organisers jsonb_path_ops);

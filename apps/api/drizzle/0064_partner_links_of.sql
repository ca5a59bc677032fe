-- The links of a page's institutions. In plpgsql for the plan's sake: it is kept, where a plain question plans the
-- whole view every time.
create function organization_links_of(ids integer[])
returns table (organization_id integer, regional_center_id integer, name text, centers integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
    select l.organization_id, l.regional_center_id, v.name, count(distinct l.center_id)::integer
    from organization_links l
    left join lateral (select r.name from regional_center_versions r where r.regional_center_id = l.regional_center_id
      and r.valid_from <= current_date order by r.valid_from desc limit 1) v on true
    where l.organization_id = any (ids)
    group by l.organization_id, l.regional_center_id, v.name;
end $$;

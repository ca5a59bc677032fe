grant select, insert, update on agreements, disagreements, agreement_remarks to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on agreement_periods, agreement_parties, agreement_centers to pbnet_app;
--> statement-breakpoint
grant select, insert on agreement_versions, agreement_steps to pbnet_app;
--> statement-breakpoint
-- A regional center reads besides its own agreements those with its whole region, and headquarters reads all.
do $$
declare
  name text;
  own text := '(select current_setting(''app.network'', true)) = ''on''
    or region_id = (select nullif(current_setting(''app.region_id'', true), '''')::int)
    or regional_center_id = (select nullif(current_setting(''app.regional_center_id'', true), '''')::int)';
begin
  foreach name in array array['agreements', 'agreement_periods', 'agreement_parties', 'agreement_centers',
    'agreement_versions', 'disagreements', 'agreement_remarks', 'agreement_steps'] loop
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
alter table agreement_periods add constraint agreement_periods_apart
  exclude using gist (agreement_id with =, daterange(starts_on, ends_on, '[]') with &&)
  deferrable initially immediate;
--> statement-breakpoint
-- The span of the periods on the agreement itself: lists sort and filter by it.
create function mirror_agreement_periods() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare
  changed uuid := case when tg_op = 'DELETE' then old.agreement_id else new.agreement_id end;
begin
  update agreements a set (starts_on, ends_on) = (
    select min(p.starts_on), case when bool_or(p.ends_on is null) then null else max(p.ends_on) end
    from agreement_periods p where p.agreement_id = changed)
  where a.id = changed;
  return null;
end $$;
--> statement-breakpoint
create trigger agreement_periods_mirror after insert or update or delete on agreement_periods
  for each row execute function mirror_agreement_periods();
--> statement-breakpoint
-- The same rule as effectiveEnd() of @pbnet/domain/agreements: prolongations count from the end that was written.
create function agreement_end(ends_on date, prolongation text, months integer, closed_on date, today date)
returns date language sql immutable parallel safe as $$
  select least(closed_on - 1, case
    when ends_on is null or prolongation <> 'automatic' or ends_on >= today then ends_on
    else (
      select case
        when (ends_on + make_interval(months => turns * months))::date >= today
        then (ends_on + make_interval(months => turns * months))::date
        else (ends_on + make_interval(months => (turns + 1) * months))::date end
      from (select (extract(year from age(today, ends_on)) * 12 + extract(month from age(today, ends_on)))::int
        / months as turns) passed)
    end) $$;
--> statement-breakpoint
-- True where an agreement of these terms holds on the day: within a period, or prolonged by itself after the last one.
create function agreement_holds(agreement uuid, state text, ends_on date, prolongation text, closed_on date, day date)
returns boolean language sql stable parallel safe as $$
  select state in ('active', 'expired', 'terminated', 'superseded')
    and (closed_on is null or day < closed_on)
    and (prolongation = 'automatic' and day > ends_on or exists (
      select 1 from agreement_periods p
      where p.agreement_id = agreement and p.starts_on <= day and (p.ends_on is null or day <= p.ends_on))) $$;
--> statement-breakpoint
create index agreements_words on agreements
  using gin (lower(translate(title || ' ' || coalesce(number, ''), 'Ёё', 'Ее')) gin_trgm_ops);

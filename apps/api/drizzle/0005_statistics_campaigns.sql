-- The statistics campaign of a month is the period itself seen as a request: same days, open and closed together.
create function mirror_period_as_campaign() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  if new.state = 'scheduled' then
    return null;
  end if;
  insert into campaigns as mirrored (kind, subject, opens_on, due_on, closes_on, closed_at)
  values ('monthly-statistics', new.month, new.opens_on, new.due_on, new.closes_on,
    case when new.state = 'open' then null else coalesce(new.closed_at, now()) end)
  on conflict (kind, subject) do update set
    opens_on = excluded.opens_on,
    due_on = excluded.due_on,
    closes_on = excluded.closes_on,
    closed_at = excluded.closed_at,
    version = mirrored.version + 1
  where (mirrored.opens_on, mirrored.due_on, mirrored.closes_on, mirrored.closed_at)
    is distinct from (excluded.opens_on, excluded.due_on, excluded.closes_on, excluded.closed_at);
  return null;
end $$;
--> statement-breakpoint
create trigger reporting_periods_mirror after insert or update on reporting_periods
  for each row execute function mirror_period_as_campaign();
--> statement-breakpoint
-- Periods that are there already get their campaign by the same rule.
update reporting_periods set state = state;

grant select, insert, update, delete on contests, contest_entries, contest_jurors, contest_conflicts,
  contest_scores, contest_results, contest_traces to pbnet_app;
--> statement-breakpoint
alter table contest_entries enable row level security;
--> statement-breakpoint
create policy contest_entries_place on contest_entries to pbnet_app
  using ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int))
  with check ((select current_setting('app.network', true)) = 'on'
    or region_id = (select nullif(current_setting('app.region_id', true), '')::int)
    or regional_center_id = (select nullif(current_setting('app.regional_center_id', true), '')::int));
--> statement-breakpoint
-- The jury and its scores are headquarters' alone; a juror's own commands run as the owner.
do $$
declare
  name text;
begin
  foreach name in array array['contest_jurors', 'contest_conflicts', 'contest_scores', 'contest_traces'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy %I on %I to pbnet_app
      using ((select current_setting(''app.network'', true)) = ''on'')
      with check ((select current_setting(''app.network'', true)) = ''on'')', name || '_network', name);
  end loop;
end $$;
--> statement-breakpoint
-- A score is the juror's own: whoever coordinates the contest cannot write one, whatever the code says.
create function guard_contest_score() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a score is never deleted' using errcode = 'insufficient_privilege';
  end if;
  if current_setting('app.juror_id', true) is distinct from new.juror_id::text
    or (tg_op = 'UPDATE' and old.juror_id is distinct from new.juror_id) then
    raise exception 'a score is written by its juror only' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger contest_scores_own before insert or update or delete on contest_scores
  for each row execute function guard_contest_score();

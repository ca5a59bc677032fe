CREATE TABLE "region_month_reports" (
	"month" text NOT NULL,
	"region_id" integer NOT NULL,
	"expected" integer NOT NULL,
	"on_time" integer NOT NULL,
	"late" integer NOT NULL,
	"all_zero" integer NOT NULL,
	CONSTRAINT "region_month_reports_month_region_id_pk" PRIMARY KEY("month","region_id")
);

--> statement-breakpoint
create function is_all_zero("values" jsonb) returns boolean language sql immutable parallel safe
return jsonb_path_exists("values", '$.* ? (@ == 0)') and not jsonb_path_exists("values", '$.* ? (@ > 0)');
--> statement-breakpoint
-- A centre that was open for a part of the month owes no report, and counts once it has handed one in.
-- Once per statement, whatever its number of rows: loading 72,000 reports costs one sum.
do $$
declare
  event record;
begin
  for event in
    select * from (values
      ('insert', 'new table as new_rows', 'select 1 as sign, * from new_rows'),
      ('delete', 'old table as old_rows', 'select -1 as sign, * from old_rows'),
      ('update', 'old table as old_rows new table as new_rows',
       'select 1 as sign, * from new_rows union all select -1 as sign, * from old_rows')
    ) as events(name, transition, changes)
  loop
    execute format($function$
      create function count_reports_on_%1$s() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $body$
      begin
        insert into region_month_reports as counts (month, region_id, expected, on_time, late, all_zero)
        select * from (
          select month, region_id, coalesce(sum(sign) filter (where full_month or counted), 0) as expected,
            coalesce(sum(sign) filter (where counted and not late), 0) as on_time,
            coalesce(sum(sign) filter (where counted and late), 0) as late,
            coalesce(sum(sign) filter (where counted and is_all_zero("values")), 0) as all_zero
          from (select *, state in ('submitted', 'accepted') as counted from (%2$s) rows) changes
          group by month, region_id
        ) deltas
        where (expected, on_time, late, all_zero) <> (0, 0, 0, 0)
        order by month, region_id
        on conflict (month, region_id) do update set
          expected = counts.expected + excluded.expected,
          on_time = counts.on_time + excluded.on_time,
          late = counts.late + excluded.late,
          all_zero = counts.all_zero + excluded.all_zero;
        return null;
      end $body$
    $function$, event.name, event.changes);
    execute format(
      'create trigger center_reports_count_%1$s after %1$s on center_reports referencing %2$s
       for each statement execute function count_reports_on_%1$s()',
      event.name, event.transition);
  end loop;
end $$;
--> statement-breakpoint
insert into region_month_reports (month, region_id, expected, on_time, late, all_zero)
select month, region_id, count(*) filter (where full_month or state in ('submitted', 'accepted')),
  count(*) filter (where state in ('submitted', 'accepted') and not late),
  count(*) filter (where state in ('submitted', 'accepted') and late),
  count(*) filter (where state in ('submitted', 'accepted') and is_all_zero("values"))
from center_reports group by month, region_id;
--> statement-breakpoint
grant select on region_month_reports to pbnet_app;
--> statement-breakpoint
alter table region_month_reports enable row level security;
--> statement-breakpoint
create policy region_month_reports_place on region_month_reports to pbnet_app using (
  (select current_setting('app.network', true)) = 'on'
  or region_id = (select nullif(current_setting('app.home_region_id', true), '')::int));
--> statement-breakpoint
-- Published results are frozen for everybody, the owner included.
create trigger monitoring_results_frozen before update or delete on monitoring_results
  for each row when (old.state = 'published') execute function refuse_change();

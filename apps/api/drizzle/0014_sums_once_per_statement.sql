-- Sums of counted values once per statement instead of once per row: a region's import or acceptance is one sum.
drop trigger center_reports_roll_up on center_reports;
--> statement-breakpoint
drop function roll_up_center_report();
--> statement-breakpoint
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
      create function sum_reports_on_%1$s() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $body$
      begin
        insert into region_months as sums (month, region_id, code, total, centers)
        select month, region_id, item.key, sum(sign * (item.value)::bigint), sum(sign)
        from (%2$s) changes cross join lateral jsonb_each(changes."values") item
        where state in ('submitted', 'accepted') and jsonb_typeof(item.value) = 'number'
        group by month, region_id, item.key
        having sum(sign * (item.value)::bigint) <> 0 or sum(sign) <> 0
        order by item.key, month, region_id
        on conflict (code, month, region_id)
        do update set total = sums.total + excluded.total, centers = sums.centers + excluded.centers;
        return null;
      end $body$
    $function$, event.name, event.changes);
    execute format(
      'create trigger center_reports_sum_%1$s after %1$s on center_reports referencing %2$s
       for each statement execute function sum_reports_on_%1$s()',
      event.name, event.transition);
  end loop;
end $$;

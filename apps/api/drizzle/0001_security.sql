create extension if not exists btree_gist;
--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
-- The role that requests run under: owns nothing, sees what the policies let through.
do $$
begin
  if not exists (select from pg_roles where rolname = 'pbnet_app') then
    create role pbnet_app nologin nosuperuser nobypassrls;
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
do $$ begin execute format('grant pbnet_app to %I', current_user); end $$;
--> statement-breakpoint
-- Versions of one thing never overlap.
alter table region_versions add constraint region_versions_no_overlap
  exclude using gist (region_id with =, daterange(valid_from, valid_to) with &&);
--> statement-breakpoint
alter table organization_versions add constraint organization_versions_no_overlap
  exclude using gist (organization_id with =, daterange(valid_from, valid_to) with &&);
--> statement-breakpoint
alter table regional_center_versions add constraint regional_center_versions_no_overlap
  exclude using gist (regional_center_id with =, daterange(valid_from, valid_to) with &&);
--> statement-breakpoint
alter table access_center_versions add constraint access_center_versions_no_overlap
  exclude using gist (center_id with =, daterange(valid_from, valid_to) with &&);
--> statement-breakpoint
alter table center_suspensions add constraint center_suspensions_no_overlap
  exclude using gist (center_id with =, daterange(suspended_on, resumed_on) with &&);
--> statement-breakpoint
create table audit_log (
  id bigint generated always as identity,
  at timestamptz not null default now(),
  actor_id uuid,
  actor_role text not null,
  ip text not null,
  request_id text not null,
  action text not null,
  entity text not null,
  entity_id text not null,
  region_id integer,
  regional_center_id integer,
  center_id integer,
  before jsonb,
  after jsonb,
  person_id uuid,
  personal bytea,
  primary key (id, at)
) partition by range (at);
--> statement-breakpoint
create index audit_log_entity on audit_log (entity, entity_id, at);
--> statement-breakpoint
create index audit_log_at on audit_log (at, id);
--> statement-breakpoint
create table audit_log_rest partition of audit_log default;
--> statement-breakpoint
create table audit_seals (
  position bigint primary key,
  audit_id bigint not null unique,
  audit_at timestamptz not null,
  hash bytea not null
);
--> statement-breakpoint
create function ensure_audit_partition(day date) returns void language plpgsql as $$
declare
  first date := date_trunc('month', day)::date;
  name text := 'audit_log_' || to_char(first, 'YYYY_MM');
begin
  if to_regclass(name) is null then
    execute format('create table %I partition of audit_log for values from (%L) to (%L)',
      name, first::timestamp at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
  end if;
end $$;
--> statement-breakpoint
select ensure_audit_partition((date_trunc('month', now()) + make_interval(months => step))::date)
from generate_series(0, 12) step;
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: % of % refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_log_append_only before update or delete on audit_log
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_seals_append_only before update or delete on audit_seals
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger center_report_history_append_only before update or delete on center_report_history
  for each row execute function refuse_change();
--> statement-breakpoint
-- Keeps region_months equal to the sum of counted reports, in the transaction that changes one.
create function roll_up_center_report() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
begin
  insert into region_months as sums (month, region_id, code, total, centers)
  select month, region_id, code, sum(amount), sum(sign)
  from (
    select old.month, old.region_id, item.key as code, -(item.value)::bigint as amount, -1 as sign
    from jsonb_each(case when tg_op <> 'INSERT' then old."values" else '{}' end) item
    where tg_op <> 'INSERT' and old.state in ('submitted', 'accepted') and jsonb_typeof(item.value) = 'number'
    union all
    select new.month, new.region_id, item.key, (item.value)::bigint, 1
    from jsonb_each(case when tg_op <> 'DELETE' then new."values" else '{}' end) item
    where tg_op <> 'DELETE' and new.state in ('submitted', 'accepted') and jsonb_typeof(item.value) = 'number'
  ) changes
  group by month, region_id, code
  having sum(amount) <> 0 or sum(sign) <> 0
  order by code
  on conflict (code, month, region_id)
  do update set total = sums.total + excluded.total, centers = sums.centers + excluded.centers;
  return null;
end $$;
--> statement-breakpoint
create trigger center_reports_roll_up after insert or update or delete on center_reports
  for each row execute function roll_up_center_report();
--> statement-breakpoint
grant usage on schema public to pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema public to pbnet_app;
--> statement-breakpoint
grant usage, select on all sequences in schema public to pbnet_app;
--> statement-breakpoint
revoke update, delete, truncate on audit_log, audit_seals, center_report_history from pbnet_app;
--> statement-breakpoint
revoke insert, update, delete on region_months from pbnet_app;
--> statement-breakpoint
-- Row-level security: the second line behind the where-clauses. Scalars only, from the transaction's settings.
do $$
declare
  scope record;
  expression text;
begin
  for scope in
    select * from (values
      ('access_centers', 'region_id', 'regional_center_id', 'id'),
      ('access_center_versions', 'region_id', 'regional_center_id', 'center_id'),
      ('center_suspensions', 'region_id', 'regional_center_id', 'center_id'),
      ('center_reports', 'region_id', 'regional_center_id', 'center_id'),
      ('center_report_history', 'region_id', 'regional_center_id', 'center_id'),
      ('zero_explanations', 'region_id', 'regional_center_id', 'center_id'),
      ('correction_notes', 'region_id', 'regional_center_id', 'center_id'),
      ('campaign_extensions', 'region_id', 'regional_center_id', null),
      ('campaign_reminders', 'region_id', 'regional_center_id', null),
      ('deliveries', 'region_id', 'regional_center_id', 'center_id'),
      ('mail_tasks', 'region_id', 'regional_center_id', null)
    ) as tables(name, region, regional_center, center)
  loop
    expression := format(
      '(select current_setting(''app.network'', true)) = ''on''
       or %I = (select nullif(current_setting(''app.region_id'', true), '''')::int)
       or %I = (select nullif(current_setting(''app.regional_center_id'', true), '''')::int)',
      scope.region, scope.regional_center);
    if scope.center is not null then
      expression := expression || format(
        ' or %I = (select nullif(current_setting(''app.center_id'', true), '''')::int)', scope.center);
    end if;
    execute format('alter table %I enable row level security', scope.name);
    execute format('create policy %I on %I to pbnet_app using (%s) with check (%s)',
      scope.name || '_place', scope.name, expression, expression);
  end loop;
end $$;
--> statement-breakpoint
-- What a place may know of the institutions above it: its own regional center and region.
do $$
declare
  scope record;
begin
  for scope in
    select * from (values
      ('regional_centers', 'id', 'app.home_regional_center_id'),
      ('regional_center_versions', 'regional_center_id', 'app.home_regional_center_id'),
      ('organizations', 'region_id', 'app.home_region_id'),
      ('region_months', 'region_id', 'app.home_region_id')
    ) as tables(name, owned, setting)
  loop
    execute format('alter table %I enable row level security', scope.name);
    execute format(
      'create policy %I on %I to pbnet_app using (
         (select current_setting(''app.network'', true)) = ''on''
         or %I = (select nullif(current_setting(%L, true), '''')::int))',
      scope.name || '_place', scope.name, scope.owned, scope.setting);
  end loop;
end $$;
--> statement-breakpoint
alter table audit_log enable row level security;
--> statement-breakpoint
create policy audit_log_write on audit_log for insert to pbnet_app with check (true);
--> statement-breakpoint
create policy audit_log_read on audit_log for select to pbnet_app
  using ((select current_setting('app.network', true)) = 'on');

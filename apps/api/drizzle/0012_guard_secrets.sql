-- What opens accounts is read and written by the owner alone: no query of a request can leak it.
revoke all on account_tokens, recovery_codes, person_keys, sessions, sign_in_throttles from pbnet_app;
--> statement-breakpoint
revoke all on accounts from pbnet_app;
--> statement-breakpoint
grant select (id, email, display_name, language, state, last_sign_in_at) on accounts to pbnet_app;
--> statement-breakpoint
revoke insert, update, delete on account_bindings from pbnet_app;
--> statement-breakpoint
-- A partition asked for by its own name would answer without the policies of audit_log.
do $$
declare
  part record;
begin
  for part in select inhrelid::regclass as name from pg_inherits where inhparent = 'audit_log'::regclass loop
    execute format('revoke all on %s from pbnet_app', part.name);
  end loop;
end $$;
--> statement-breakpoint
revoke all on audit_seals from pbnet_app;
--> statement-breakpoint
create index audit_log_actor on audit_log (actor_id, at);
--> statement-breakpoint
-- One row of the log as a fixed text of all its columns, hashed. jsonb writes the same text for the same value.
create function audit_digest(entry audit_log) returns bytea language sql immutable as $$
  select sha256(convert_to(jsonb_build_array(
    entry.id, (extract(epoch from entry.at) * 1000000)::bigint, entry.actor_id, entry.actor_role, entry.ip,
    entry.request_id, entry.action, entry.entity, entry.entity_id, entry.region_id, entry.regional_center_id,
    entry.center_id, entry.before, entry.after, entry.person_id, encode(entry.personal, 'hex'))::text, 'UTF8'))
$$;

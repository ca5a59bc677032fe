-- esia_attempts opens accounts, so no request reads it: pbnet_app is granted nothing of it, as of sessions.
revoke all on esia_attempts from pbnet_app;
--> statement-breakpoint
grant select, insert, update, delete on esia_troubles to pbnet_app;
--> statement-breakpoint
alter table esia_troubles enable row level security;
--> statement-breakpoint
create policy esia_troubles_place on esia_troubles to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');

grant select, insert, update, delete on municipalities to pbnet_app;
--> statement-breakpoint
-- Everybody of the network reads the list, only headquarters writes it.
alter table municipalities enable row level security;
--> statement-breakpoint
create policy municipalities_read on municipalities for select to pbnet_app using (true);
--> statement-breakpoint
create policy municipalities_network on municipalities to pbnet_app
  using ((select current_setting('app.network', true)) = 'on')
  with check ((select current_setting('app.network', true)) = 'on');

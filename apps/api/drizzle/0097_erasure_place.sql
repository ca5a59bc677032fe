-- Only the system reads the orders, as the acts.
revoke all on erasure_orders from pbnet_app;
--> statement-breakpoint
-- Erasure finds the letters of one reader among millions.
create index deliveries_account on deliveries (account_id) where account_id is not null;
--> statement-breakpoint
create index deliveries_reader_letters on deliveries (recipient) where kind like 'reader-%';

DROP INDEX "deliveries_due";
--> statement-breakpoint
-- A letter changes its state a few times and its text never: the text lies apart, and the row finds room on its page.
alter table deliveries set (toast_tuple_target = 256, fillfactor = 80);

ALTER TABLE "mailings" DROP CONSTRAINT "mailings_runKey_unique";--> statement-breakpoint
DROP INDEX "deliveries_state_queued_at_index";--> statement-breakpoint
ALTER TABLE "deliveries" ALTER COLUMN "recipient" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "recipient_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "summary" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "raw" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "left_out_reason" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "attempted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("next_attempt_at") WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX "deliveries_queued_at_index" ON "deliveries" USING btree ("queued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "mailings_run_key" ON "mailings" USING btree ("run_key") WHERE state <> 'cancelled';--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_recipient" CHECK (recipient is not null or state in ('prepared', 'left-out', 'cancelled'));
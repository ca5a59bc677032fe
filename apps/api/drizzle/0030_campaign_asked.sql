ALTER TABLE "campaign_submissions" ADD COLUMN "asked_at" timestamp with time zone;--> statement-breakpoint
-- Campaigns that are there already asked when they were made.
update campaign_submissions set asked_at = now();

ALTER TABLE "campaigns" ALTER COLUMN "ladder" SET DEFAULT '[-3,-1,1,3]'::jsonb;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "closes_on" date;--> statement-breakpoint
CREATE UNIQUE INDEX "campaign_extensions_one_request" ON "campaign_extensions" USING btree ("campaign_id","regional_center_id") WHERE state = 'requested';
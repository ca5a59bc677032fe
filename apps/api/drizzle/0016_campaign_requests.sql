CREATE TABLE "campaign_submissions" (
	"campaign_id" uuid NOT NULL,
	"region_id" integer NOT NULL,
	"regional_center_id" integer NOT NULL,
	"state" text DEFAULT 'awaiting' NOT NULL,
	"draft" text DEFAULT '' NOT NULL,
	"answer" text,
	"return_reason" text,
	"answered_at" timestamp with time zone,
	"late" boolean DEFAULT false NOT NULL,
	"decided_at" timestamp with time zone,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "campaign_submissions_campaign_id_regional_center_id_pk" PRIMARY KEY("campaign_id","regional_center_id")
);
--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "title" text;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "request" text;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "audience" text;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "summary" text;--> statement-breakpoint
ALTER TABLE "campaigns" ADD COLUMN "withdrawal_reason" text;--> statement-breakpoint
ALTER TABLE "campaign_submissions" ADD CONSTRAINT "campaign_submissions_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_submissions_regional_center_id_index" ON "campaign_submissions" USING btree ("regional_center_id");
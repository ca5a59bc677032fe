CREATE TABLE "renewal_agreements" (
	"campaign_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"successor_id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"old_ends_on" date NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"failure" text,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "renewal_agreements_campaign_id_agreement_id_pk" PRIMARY KEY("campaign_id","agreement_id")
);
--> statement-breakpoint
CREATE TABLE "renewals" (
	"campaign_id" uuid PRIMARY KEY NOT NULL,
	"term_months" integer,
	"template_id" uuid,
	"drafts_by" uuid,
	"drafts_role" text,
	"drafts_begun_at" timestamp with time zone,
	"drafts_ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "renewal_agreements" ADD CONSTRAINT "renewal_agreements_campaign_id_renewals_campaign_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."renewals"("campaign_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewal_agreements" ADD CONSTRAINT "renewal_agreements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewals" ADD CONSTRAINT "renewals_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "renewal_agreements_successor_id_index" ON "renewal_agreements" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "renewal_agreements_agreement_id_index" ON "renewal_agreements" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "renewal_agreements_regional_center_id_index" ON "renewal_agreements" USING btree ("regional_center_id");--> statement-breakpoint
CREATE INDEX "renewal_agreements_campaign_id_state_index" ON "renewal_agreements" USING btree ("campaign_id","state");
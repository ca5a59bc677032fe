CREATE TABLE "awards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"position" integer GENERATED ALWAYS AS IDENTITY (sequence name "awards_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"number" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"recipient_key" text NOT NULL,
	"recipient" text NOT NULL,
	"words" text NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"issued_on" date NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"issued_by" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"revoke_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "awards_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "awards_kind_about_recipient_key_index" ON "awards" USING btree ("kind","about","recipient_key");--> statement-breakpoint
CREATE INDEX "awards_about_index" ON "awards" USING btree ("about");
CREATE TABLE "guardian_codes" (
	"reader_id" uuid PRIMARY KEY NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "guardian_confirmations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"reader_id" uuid NOT NULL,
	"guardian_hash" "bytea" NOT NULL,
	"sealed_guardian" "bytea" NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "consent_editions" ADD COLUMN "change_ru" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "consent_editions" ADD COLUMN "change_en" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "consent_editions" ADD COLUMN "must_agree" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "consent_editions" ADD COLUMN "added_by_id" uuid;--> statement-breakpoint
ALTER TABLE "consent_editions" ADD COLUMN "added_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "guardian_codes" ADD CONSTRAINT "guardian_codes_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guardian_confirmations" ADD CONSTRAINT "guardian_confirmations_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "guardian_codes_code_hash_index" ON "guardian_codes" USING btree ("code_hash");--> statement-breakpoint
CREATE INDEX "guardian_confirmations_guardian_hash_index" ON "guardian_confirmations" USING btree ("guardian_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "guardian_confirmations_one" ON "guardian_confirmations" USING btree ("reader_id") WHERE "guardian_confirmations"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "guardian_confirmations_reader_id_index" ON "guardian_confirmations" USING btree ("reader_id");
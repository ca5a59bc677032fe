CREATE TABLE "agreement_warnings" (
	"agreement_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"ends_on" date NOT NULL,
	"days" integer NOT NULL,
	"sent_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreement_warnings" ADD CONSTRAINT "agreement_warnings_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_warnings_agreement_id_ends_on_days_index" ON "agreement_warnings" USING btree ("agreement_id","ends_on","days");
CREATE TABLE "agreement_papers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"party_id" uuid,
	"what" text NOT NULL,
	"building" text NOT NULL,
	"cabinet" text NOT NULL,
	"folder" text DEFAULT '' NOT NULL,
	"put_on" date NOT NULL,
	"put_by" uuid,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_pdfs" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"file_id" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_template_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"template_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"file_id" uuid NOT NULL,
	"fields" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"saved_by" uuid,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_templates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"use" text NOT NULL,
	"archived_on" date,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "frozen_agreements" (
	"version_id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"file_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"streebog" text NOT NULL,
	"size" integer NOT NULL,
	"frozen_by" uuid,
	"frozen_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreement_papers" ADD CONSTRAINT "agreement_papers_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_pdfs" ADD CONSTRAINT "agreement_pdfs_version_id_agreement_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."agreement_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_pdfs" ADD CONSTRAINT "agreement_pdfs_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_template_versions" ADD CONSTRAINT "agreement_template_versions_template_id_agreement_templates_id_fk" FOREIGN KEY ("template_id") REFERENCES "public"."agreement_templates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_agreements" ADD CONSTRAINT "frozen_agreements_version_id_agreement_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."agreement_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_agreements" ADD CONSTRAINT "frozen_agreements_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_papers_agreement_id_index" ON "agreement_papers" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "agreement_pdfs_agreement_id_index" ON "agreement_pdfs" USING btree ("agreement_id");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_template_versions_template_id_number_index" ON "agreement_template_versions" USING btree ("template_id","number");--> statement-breakpoint
CREATE INDEX "frozen_agreements_agreement_id_index" ON "frozen_agreements" USING btree ("agreement_id");
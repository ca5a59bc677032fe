CREATE TABLE "agreement_signatures" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agreement_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"party_name" text NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"route" text NOT NULL,
	"state" text NOT NULL,
	"version_id" uuid NOT NULL,
	"document_sha256" text NOT NULL,
	"signed_on" date,
	"signer_name" text DEFAULT '' NOT NULL,
	"signer_post" text DEFAULT '' NOT NULL,
	"file_name" text,
	"signature" "bytea",
	"signature_sha256" text,
	"status" text,
	"report" jsonb,
	"signer" integer,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"confirm_words" text,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"building" text,
	"cabinet" text,
	"folder" text,
	"received_by" uuid,
	"received_at" timestamp with time zone NOT NULL,
	"checked_at" timestamp with time zone,
	"code" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreement_signatures_code_unique" UNIQUE("code"),
	CONSTRAINT "agreement_signatures_route" CHECK (("agreement_signatures"."route" = 'electronic') = ("agreement_signatures"."signature" is not null and "agreement_signatures"."report" is not null))
);
--> statement-breakpoint
CREATE TABLE "signature_checks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"signature_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"status" text NOT NULL,
	"report" jsonb NOT NULL,
	"actor_id" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "signature_revocations" (
	"item_id" uuid NOT NULL,
	"serial" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "signature_revocations_item_id_serial_pk" PRIMARY KEY("item_id","serial")
);
--> statement-breakpoint
CREATE TABLE "signature_trust_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"issuer" text NOT NULL,
	"pem" text NOT NULL,
	"thumbprint" text NOT NULL,
	"name_key" text NOT NULL,
	"gost" boolean NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"valid_to" timestamp with time zone,
	"added_in" integer NOT NULL,
	"removed_in" integer,
	"added_by" uuid,
	"added_at" timestamp with time zone NOT NULL,
	"remove_reason" text
);
--> statement-breakpoint
CREATE TABLE "signature_trust_versions" (
	"version" integer PRIMARY KEY NOT NULL,
	"actor_id" uuid,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_checks" ADD CONSTRAINT "signature_checks_signature_id_agreement_signatures_id_fk" FOREIGN KEY ("signature_id") REFERENCES "public"."agreement_signatures"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "signature_revocations" ADD CONSTRAINT "signature_revocations_item_id_signature_trust_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."signature_trust_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_signatures_agreement_id_received_at_index" ON "agreement_signatures" USING btree ("agreement_id","received_at");--> statement-breakpoint
CREATE INDEX "agreement_signatures_regional_center_id_index" ON "agreement_signatures" USING btree ("regional_center_id");--> statement-breakpoint
CREATE INDEX "agreement_signatures_state_index" ON "agreement_signatures" USING btree ("state");--> statement-breakpoint
CREATE UNIQUE INDEX "agreement_signatures_one_accepted" ON "agreement_signatures" USING btree ("party_id","version_id") WHERE "agreement_signatures"."state" = 'accepted';--> statement-breakpoint
CREATE INDEX "signature_checks_signature_id_at_index" ON "signature_checks" USING btree ("signature_id","at");--> statement-breakpoint
CREATE INDEX "signature_trust_items_name_key_index" ON "signature_trust_items" USING btree ("name_key");--> statement-breakpoint
CREATE UNIQUE INDEX "signature_trust_items_once" ON "signature_trust_items" USING btree ("thumbprint") WHERE "signature_trust_items"."removed_in" is null;
CREATE TABLE "uploads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"owner_id" text NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"file_name" text NOT NULL,
	"size" bigint NOT NULL,
	"last_modified" bigint NOT NULL,
	"sha256" text,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "uploads_purpose_owner_id_index" ON "uploads" USING btree ("purpose","owner_id") WHERE "uploads"."received_at" is null;--> statement-breakpoint
CREATE INDEX "uploads_created_by_index" ON "uploads" USING btree ("created_by");--> statement-breakpoint
CREATE INDEX "uploads_expires_at_index" ON "uploads" USING btree ("expires_at");
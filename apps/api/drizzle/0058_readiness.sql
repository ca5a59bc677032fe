CREATE TABLE "opening_ceremonies" (
	"opening_id" uuid PRIMARY KEY NOT NULL,
	"region_id" integer NOT NULL,
	"regional_center_id" integer NOT NULL,
	"officials" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"press" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"news" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "readiness_checks" (
	"opening_id" uuid NOT NULL,
	"item" text NOT NULL,
	"region_id" integer NOT NULL,
	"regional_center_id" integer NOT NULL,
	"state" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"link" text DEFAULT '' NOT NULL,
	"done_on" date,
	"reason" text,
	"by_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "readiness_checks_opening_id_item_pk" PRIMARY KEY("opening_id","item")
);
--> statement-breakpoint
CREATE TABLE "readiness_items" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"help_ru" text DEFAULT '' NOT NULL,
	"help_en" text DEFAULT '' NOT NULL,
	"proof" text NOT NULL,
	"required" boolean DEFAULT true NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opening_ceremonies" ADD CONSTRAINT "opening_ceremonies_opening_id_planned_openings_id_fk" FOREIGN KEY ("opening_id") REFERENCES "public"."planned_openings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readiness_checks" ADD CONSTRAINT "readiness_checks_opening_id_planned_openings_id_fk" FOREIGN KEY ("opening_id") REFERENCES "public"."planned_openings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "readiness_checks" ADD CONSTRAINT "readiness_checks_item_readiness_items_code_fk" FOREIGN KEY ("item") REFERENCES "public"."readiness_items"("code") ON DELETE no action ON UPDATE no action;
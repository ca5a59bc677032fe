CREATE TABLE "opening_plan_acknowledgements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"edition_id" uuid NOT NULL,
	"region_id" integer NOT NULL,
	"regional_center_id" integer NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "opening_plan_acknowledgements_editionId_regionalCenterId_unique" UNIQUE("edition_id","regional_center_id")
);
--> statement-breakpoint
CREATE TABLE "opening_plan_editions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_year" integer NOT NULL,
	"number" integer NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"approved_on" date NOT NULL,
	"approver_post" text NOT NULL,
	"approver_name" text NOT NULL,
	"approved_by" uuid,
	"approved_at" timestamp with time zone NOT NULL,
	"pdf" "bytea" NOT NULL,
	"xlsx" "bytea" NOT NULL,
	CONSTRAINT "opening_plan_editions_planYear_number_unique" UNIQUE("plan_year","number")
);
--> statement-breakpoint
CREATE TABLE "opening_plan_omissions" (
	"opening_id" uuid NOT NULL,
	"plan_year" integer NOT NULL,
	"region_id" integer NOT NULL,
	"regional_center_id" integer NOT NULL,
	"reason" text NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "opening_plan_omissions_opening_id_plan_year_pk" PRIMARY KEY("opening_id","plan_year")
);
--> statement-breakpoint
CREATE TABLE "opening_plan_presentations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"plan_year" integer NOT NULL,
	"edition" integer NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"presented_by" uuid,
	"presented_at" timestamp with time zone NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "opening_plans" (
	"year" integer PRIMARY KEY NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opening_plan_acknowledgements" ADD CONSTRAINT "opening_plan_acknowledgements_edition_id_opening_plan_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."opening_plan_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_plan_editions" ADD CONSTRAINT "opening_plan_editions_plan_year_opening_plans_year_fk" FOREIGN KEY ("plan_year") REFERENCES "public"."opening_plans"("year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_plan_omissions" ADD CONSTRAINT "opening_plan_omissions_opening_id_planned_openings_id_fk" FOREIGN KEY ("opening_id") REFERENCES "public"."planned_openings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_plan_omissions" ADD CONSTRAINT "opening_plan_omissions_plan_year_opening_plans_year_fk" FOREIGN KEY ("plan_year") REFERENCES "public"."opening_plans"("year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_plan_presentations" ADD CONSTRAINT "opening_plan_presentations_plan_year_opening_plans_year_fk" FOREIGN KEY ("plan_year") REFERENCES "public"."opening_plans"("year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "opening_plan_presentations_one_waiting" ON "opening_plan_presentations" USING btree ("plan_year") WHERE state = 'waiting';
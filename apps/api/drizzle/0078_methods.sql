CREATE TABLE "method_applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"method_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"region_id" integer NOT NULL,
	"regional_center_id" integer NOT NULL,
	"center_id" integer,
	"applied_on" date NOT NULL,
	"place" text NOT NULL,
	"outcome" text NOT NULL,
	"participants" integer,
	"figures" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "method_editions" (
	"method_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"changes" text NOT NULL,
	"published_by" uuid,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "method_editions_method_id_number_pk" PRIMARY KEY("method_id","number")
);
--> statement-breakpoint
CREATE TABLE "method_feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"method_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"account_id" uuid NOT NULL,
	"rating" integer NOT NULL,
	"words" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "methods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"state" text DEFAULT 'draft' NOT NULL,
	"edition" integer DEFAULT 0 NOT NULL,
	"title" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"audience" text DEFAULT '' NOT NULL,
	"needs" text DEFAULT '' NOT NULL,
	"steps" text[] DEFAULT '{}' NOT NULL,
	"results" text DEFAULT '' NOT NULL,
	"themes" text[] DEFAULT '{}' NOT NULL,
	"indicators" text[] DEFAULT '{}' NOT NULL,
	"resource" jsonb,
	"draft" jsonb,
	"changes" text DEFAULT '' NOT NULL,
	"reason" text,
	"submitted_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "method_applications" ADD CONSTRAINT "method_applications_method_id_methods_id_fk" FOREIGN KEY ("method_id") REFERENCES "public"."methods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "method_editions" ADD CONSTRAINT "method_editions_method_id_methods_id_fk" FOREIGN KEY ("method_id") REFERENCES "public"."methods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "method_feedback" ADD CONSTRAINT "method_feedback_method_id_methods_id_fk" FOREIGN KEY ("method_id") REFERENCES "public"."methods"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "method_applications_method_id_applied_on_index" ON "method_applications" USING btree ("method_id","applied_on");--> statement-breakpoint
CREATE INDEX "method_applications_regional_center_id_index" ON "method_applications" USING btree ("regional_center_id");--> statement-breakpoint
CREATE UNIQUE INDEX "method_feedback_method_id_account_id_index" ON "method_feedback" USING btree ("method_id","account_id");--> statement-breakpoint
CREATE INDEX "methods_state_index" ON "methods" USING btree ("state");--> statement-breakpoint
CREATE INDEX "methods_regional_center_id_index" ON "methods" USING btree ("regional_center_id");--> statement-breakpoint
CREATE INDEX "methods_published_at_index" ON "methods" USING btree ("published_at");
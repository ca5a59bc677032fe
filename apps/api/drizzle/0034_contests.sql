CREATE TABLE "contest_conflicts" (
	"juror_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contest_conflicts_juror_id_entry_id_pk" PRIMARY KEY("juror_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "contest_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"position" integer GENERATED ALWAYS AS IDENTITY (sequence name "contest_entries_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"number" text,
	"nomination_id" text NOT NULL,
	"region_id" integer NOT NULL,
	"regional_center_id" integer NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"federal" boolean DEFAULT false NOT NULL,
	"title" text NOT NULL,
	"words" text NOT NULL,
	"author_name" text,
	"email" text,
	"born_on" date,
	"guardian_name" text,
	"consent_version" integer NOT NULL,
	"consent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"secret_hash" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"purged_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contest_jurors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"contest_id" uuid NOT NULL,
	"account_id" uuid,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"own_region_id" integer,
	"secret_hash" text NOT NULL,
	"invited_at" timestamp with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp with time zone,
	"leave_reason" text
);
--> statement-breakpoint
CREATE TABLE "contest_results" (
	"contest_id" uuid NOT NULL,
	"edition" integer NOT NULL,
	"results" jsonb NOT NULL,
	"hash" text NOT NULL,
	"frozen_at" timestamp with time zone NOT NULL,
	"frozen_by" uuid,
	"published_at" timestamp with time zone,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	"undo_reason" text,
	CONSTRAINT "contest_results_contest_id_edition_pk" PRIMARY KEY("contest_id","edition")
);
--> statement-breakpoint
CREATE TABLE "contest_scores" (
	"juror_id" uuid NOT NULL,
	"entry_id" uuid NOT NULL,
	"marks" jsonb NOT NULL,
	"comment" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contest_scores_juror_id_entry_id_pk" PRIMARY KEY("juror_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "contest_traces" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contest_traces_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"contest_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"entry_number" text,
	"juror_id" uuid,
	"quorum_before" integer,
	"quorum_after" integer,
	"reason" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"title" text NOT NULL,
	"about" text NOT NULL,
	"opens_on" date NOT NULL,
	"due_on" date NOT NULL,
	"regional_until" date NOT NULL,
	"jury_until" date NOT NULL,
	"regional_limit" integer NOT NULL,
	"quorum" integer NOT NULL,
	"scale_min" integer NOT NULL,
	"scale_max" integer NOT NULL,
	"criteria" jsonb NOT NULL,
	"nominations" jsonb NOT NULL,
	"places" integer NOT NULL,
	"consent" text NOT NULL,
	"consent_version" integer DEFAULT 1 NOT NULL,
	"retention_months" integer NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contest_conflicts" ADD CONSTRAINT "contest_conflicts_juror_id_contest_jurors_id_fk" FOREIGN KEY ("juror_id") REFERENCES "public"."contest_jurors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_conflicts" ADD CONSTRAINT "contest_conflicts_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_entries" ADD CONSTRAINT "contest_entries_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_jurors" ADD CONSTRAINT "contest_jurors_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_results" ADD CONSTRAINT "contest_results_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_scores" ADD CONSTRAINT "contest_scores_juror_id_contest_jurors_id_fk" FOREIGN KEY ("juror_id") REFERENCES "public"."contest_jurors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_scores" ADD CONSTRAINT "contest_scores_entry_id_contest_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."contest_entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contest_traces" ADD CONSTRAINT "contest_traces_contest_id_contests_id_fk" FOREIGN KEY ("contest_id") REFERENCES "public"."contests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contest_entries_secret_hash_index" ON "contest_entries" USING btree ("secret_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_entries_number_index" ON "contest_entries" USING btree ("number");--> statement-breakpoint
CREATE INDEX "contest_entries_contest_id_regional_center_id_index" ON "contest_entries" USING btree ("contest_id","regional_center_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contest_jurors_once" ON "contest_jurors" USING btree ("contest_id","email") WHERE left_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "contest_jurors_secret_hash_index" ON "contest_jurors" USING btree ("secret_hash");--> statement-breakpoint
CREATE INDEX "contest_jurors_account_id_index" ON "contest_jurors" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "contest_scores_entry_id_index" ON "contest_scores" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "contest_traces_contest_id_index" ON "contest_traces" USING btree ("contest_id");
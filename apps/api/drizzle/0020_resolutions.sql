CREATE TABLE "assignment_evidence" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"source" text NOT NULL,
	"words_ru" text NOT NULL,
	"words_en" text NOT NULL,
	"to" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "assignment_evidence_assignmentId_kind_source_unique" UNIQUE("assignment_id","kind","source")
);
--> statement-breakpoint
CREATE TABLE "assignment_extensions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"old_due_on" date NOT NULL,
	"new_due_on" date NOT NULL,
	"reason" text NOT NULL,
	"state" text DEFAULT 'requested' NOT NULL,
	"requested_by" uuid,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp with time zone,
	"decision_reason" text
);
--> statement-breakpoint
CREATE TABLE "assignment_reminders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"step" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assignment_reminders_assignmentId_step_unique" UNIQUE("assignment_id","step")
);
--> statement-breakpoint
CREATE TABLE "assignment_reports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"assignment_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"command" text NOT NULL,
	"words" text NOT NULL,
	"links" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"decision_id" uuid NOT NULL,
	"party" text NOT NULL,
	"instance" text DEFAULT '' NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"department" text,
	"zone" text NOT NULL,
	"assigned_on" date NOT NULL,
	"original_due_on" date,
	"due_on" date,
	"extensions" integer DEFAULT 0 NOT NULL,
	"state" text DEFAULT 'assigned' NOT NULL,
	"reported_on" date,
	"reported_by" uuid,
	"confirmed_at" timestamp with time zone,
	"confirmed_by" uuid,
	"version" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "assignments_decisionId_party_instance_unique" UNIQUE("decision_id","party","instance")
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"resolution_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"words" text NOT NULL,
	"parties" jsonb NOT NULL,
	"due_on" date,
	"due_precision" text DEFAULT 'day' NOT NULL,
	"recurrence" jsonb,
	"awaits" jsonb,
	"controller_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "decisions_resolutionId_number_unique" UNIQUE("resolution_id","number")
);
--> statement-breakpoint
CREATE TABLE "departments" (
	"code" text PRIMARY KEY NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"email" text,
	"closed" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resolution_acknowledgements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"resolution_id" uuid NOT NULL,
	"region_id" integer NOT NULL,
	"regional_center_id" integer NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "resolution_acknowledgements_resolutionId_regionalCenterId_unique" UNIQUE("resolution_id","regional_center_id")
);
--> statement-breakpoint
CREATE TABLE "resolution_documents" (
	"resolution_id" uuid PRIMARY KEY NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"pdf" "bytea" NOT NULL,
	"docx" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "resolutions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"meeting_id" uuid,
	"title" text NOT NULL,
	"preamble" text DEFAULT '' NOT NULL,
	"facts" jsonb,
	"priorities_title" text DEFAULT '' NOT NULL,
	"priorities" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"agreed_by" uuid,
	"agreed_at" timestamp with time zone,
	"signed_by" uuid,
	"signed_at" timestamp with time zone,
	"signed_on" date,
	"signer_post" text,
	"signer_name" text,
	"number" text,
	"registered_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "resolutions_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "assignment_evidence" ADD CONSTRAINT "assignment_evidence_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_extensions" ADD CONSTRAINT "assignment_extensions_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_reminders" ADD CONSTRAINT "assignment_reminders_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_reports" ADD CONSTRAINT "assignment_reports_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_decision_id_decisions_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolution_acknowledgements" ADD CONSTRAINT "resolution_acknowledgements_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "resolution_documents" ADD CONSTRAINT "resolution_documents_resolution_id_resolutions_id_fk" FOREIGN KEY ("resolution_id") REFERENCES "public"."resolutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assignment_extensions_assignment_id_index" ON "assignment_extensions" USING btree ("assignment_id");--> statement-breakpoint
CREATE UNIQUE INDEX "assignment_extensions_one_request" ON "assignment_extensions" USING btree ("assignment_id") WHERE state = 'requested';--> statement-breakpoint
CREATE INDEX "assignment_reports_assignment_id_at_index" ON "assignment_reports" USING btree ("assignment_id","at");--> statement-breakpoint
CREATE INDEX "assignments_regional_center_id_index" ON "assignments" USING btree ("regional_center_id");--> statement-breakpoint
CREATE INDEX "assignments_due_on_index" ON "assignments" USING btree ("due_on") WHERE state <> 'confirmed';--> statement-breakpoint
CREATE UNIQUE INDEX "resolutions_meeting_id_index" ON "resolutions" USING btree ("meeting_id");
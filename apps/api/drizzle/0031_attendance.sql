CREATE TABLE "attendees" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"headquarters" boolean DEFAULT false NOT NULL,
	"mode" text NOT NULL,
	"state" text NOT NULL,
	"source" text NOT NULL,
	"name" text,
	"email" text,
	"office" text,
	"consent_version" integer,
	"consent_at" timestamp with time zone,
	"answer" text DEFAULT 'none' NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" text,
	"queued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edition_id" uuid,
	"told_at" timestamp with time zone,
	"code" text NOT NULL,
	"in_person_at" timestamp with time zone,
	"in_person_by" text,
	"videoconference_at" timestamp with time zone,
	"stream_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation_editions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sequence" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "registrations" (
	"meeting_id" uuid PRIMARY KEY NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"limits" jsonb NOT NULL,
	"moderated" boolean DEFAULT false NOT NULL,
	"by_link" boolean DEFAULT false NOT NULL,
	"consent_version" integer DEFAULT 1 NOT NULL,
	"retain_until" date NOT NULL,
	"purged_at" timestamp with time zone,
	"stream_url" text,
	"peak_viewers" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stream_viewers" (
	"meeting_id" uuid NOT NULL,
	"viewer" text NOT NULL,
	"first_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stream_viewers_meeting_id_viewer_pk" PRIMARY KEY("meeting_id","viewer")
);
--> statement-breakpoint
CREATE TABLE "survey_replies" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"answers" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "survey_takers" (
	"meeting_id" uuid NOT NULL,
	"attendee_id" uuid NOT NULL,
	CONSTRAINT "survey_takers_meeting_id_attendee_id_pk" PRIMARY KEY("meeting_id","attendee_id")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"meeting_id" uuid PRIMARY KEY NOT NULL,
	"questions" jsonb NOT NULL,
	"open" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attendees" ADD CONSTRAINT "attendees_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendees" ADD CONSTRAINT "attendees_edition_id_invitation_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."invitation_editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_editions" ADD CONSTRAINT "invitation_editions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrations" ADD CONSTRAINT "registrations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stream_viewers" ADD CONSTRAINT "stream_viewers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_replies" ADD CONSTRAINT "survey_replies_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_takers" ADD CONSTRAINT "survey_takers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_takers" ADD CONSTRAINT "survey_takers_attendee_id_attendees_id_fk" FOREIGN KEY ("attendee_id") REFERENCES "public"."attendees"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attendees_meeting_id_number_index" ON "attendees" USING btree ("meeting_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "attendees_meeting_id_code_index" ON "attendees" USING btree ("meeting_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "attendees_meeting_id_email_index" ON "attendees" USING btree ("meeting_id","email");--> statement-breakpoint
CREATE INDEX "attendees_regional_center_id_index" ON "attendees" USING btree ("regional_center_id");--> statement-breakpoint
CREATE INDEX "attendees_edition_id_index" ON "attendees" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "invitation_editions_meeting_id_created_at_index" ON "invitation_editions" USING btree ("meeting_id","created_at");--> statement-breakpoint
CREATE INDEX "survey_replies_meeting_id_index" ON "survey_replies" USING btree ("meeting_id");
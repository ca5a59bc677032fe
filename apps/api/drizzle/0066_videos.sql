CREATE TABLE "videos" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"state" text DEFAULT 'uploading' NOT NULL,
	"state_since" timestamp with time zone DEFAULT now() NOT NULL,
	"title" text NOT NULL,
	"annotation" text DEFAULT '' NOT NULL,
	"theme" text DEFAULT '' NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"language" text DEFAULT 'ru' NOT NULL,
	"recorded_on" date,
	"joint_event_id" uuid,
	"publish_at" timestamp with time zone,
	"object_key" text,
	"file_name" text,
	"content_type" text,
	"size" bigint,
	"sha256" text,
	"duration_ms" integer,
	"width" integer,
	"height" integer,
	"poster_key" text,
	"reason" text,
	"submitted_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "videos" ADD CONSTRAINT "videos_joint_event_id_joint_events_id_fk" FOREIGN KEY ("joint_event_id") REFERENCES "public"."joint_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "videos_state_state_since_index" ON "videos" USING btree ("state","state_since");--> statement-breakpoint
CREATE INDEX "videos_regional_center_id_created_at_index" ON "videos" USING btree ("regional_center_id","created_at");--> statement-breakpoint
CREATE INDEX "videos_region_id_published_at_index" ON "videos" USING btree ("region_id","published_at");
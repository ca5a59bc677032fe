CREATE TABLE "moderation_claims" (
	"video_id" uuid PRIMARY KEY NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"by_id" uuid,
	"at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moderation_items" (
	"code" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"name_ru" text NOT NULL,
	"name_en" text NOT NULL,
	"help_ru" text DEFAULT '' NOT NULL,
	"help_en" text DEFAULT '' NOT NULL,
	"required" boolean DEFAULT true NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moderation_remarks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"video_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"at_ms" integer,
	"words" text NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"resolved_at" timestamp with time zone,
	"resolved_by_id" uuid,
	"answer" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moderation_verdicts" (
	"video_id" uuid NOT NULL,
	"item" text NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"verdict" text,
	"remark" text DEFAULT '' NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "moderation_verdicts_video_id_item_pk" PRIMARY KEY("video_id","item")
);
--> statement-breakpoint
CREATE TABLE "video_people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"video_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"name" text NOT NULL,
	"minor" boolean DEFAULT false NOT NULL,
	"guardian" text DEFAULT '' NOT NULL,
	"purpose" text NOT NULL,
	"given_on" date NOT NULL,
	"valid_to" date,
	"withdrawn_on" date,
	"withdrawn_words" text DEFAULT '' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "video_people_statements" (
	"video_id" uuid PRIMARY KEY NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"shown" text NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "video_rights" (
	"id" uuid PRIMARY KEY NOT NULL,
	"video_id" uuid NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"holder" text NOT NULL,
	"ground" text NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"valid_to" date,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "video_captions" (
	"video_id" uuid NOT NULL,
	"language" text NOT NULL,
	"number" integer NOT NULL,
	"region_id" integer,
	"regional_center_id" integer,
	"center_id" integer,
	"name" text NOT NULL,
	"text" text NOT NULL,
	"removed" boolean DEFAULT false NOT NULL,
	"by_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "video_captions_video_id_language_number_pk" PRIMARY KEY("video_id","language","number")
);
--> statement-breakpoint
CREATE TABLE "playlist_videos" (
	"playlist_id" uuid NOT NULL,
	"video_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "playlist_videos_playlist_id_video_id_pk" PRIMARY KEY("playlist_id","video_id")
);
--> statement-breakpoint
CREATE TABLE "playlists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"region_id" integer,
	"title" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"automatic" boolean DEFAULT false NOT NULL,
	"archived" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "moderation_claims" ADD CONSTRAINT "moderation_claims_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_remarks" ADD CONSTRAINT "moderation_remarks_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_verdicts" ADD CONSTRAINT "moderation_verdicts_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_verdicts" ADD CONSTRAINT "moderation_verdicts_item_moderation_items_code_fk" FOREIGN KEY ("item") REFERENCES "public"."moderation_items"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "video_people" ADD CONSTRAINT "video_people_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "video_people_statements" ADD CONSTRAINT "video_people_statements_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "video_rights" ADD CONSTRAINT "video_rights_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "video_captions" ADD CONSTRAINT "video_captions_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "playlist_videos" ADD CONSTRAINT "playlist_videos_playlist_id_playlists_id_fk" FOREIGN KEY ("playlist_id") REFERENCES "public"."playlists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "playlist_videos" ADD CONSTRAINT "playlist_videos_video_id_videos_id_fk" FOREIGN KEY ("video_id") REFERENCES "public"."videos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "moderation_remarks_video_id_at_index" ON "moderation_remarks" USING btree ("video_id","at");--> statement-breakpoint
CREATE INDEX "video_people_video_id_index" ON "video_people" USING btree ("video_id");--> statement-breakpoint
CREATE INDEX "video_rights_video_id_index" ON "video_rights" USING btree ("video_id");--> statement-breakpoint
CREATE INDEX "playlist_videos_video_id_index" ON "playlist_videos" USING btree ("video_id");--> statement-breakpoint
CREATE INDEX "playlists_region_id_index" ON "playlists" USING btree ("region_id");
ALTER TABLE "talk_calls" ADD COLUMN "outside" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "talk_speakers" ADD COLUMN "asked_at" timestamp with time zone;
ALTER TABLE "access_centers" ADD COLUMN "close_reason" text;--> statement-breakpoint
ALTER TABLE "regional_centers" ADD COLUMN "close_reason" text;
ALTER TABLE "mailings" ALTER COLUMN "month" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "recipient_key" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "reply_to" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "calendar_method" text;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "calendar" text;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "about" text;--> statement-breakpoint
ALTER TABLE "mailings" ADD COLUMN "title" text;--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_mailing_person" ON "deliveries" USING btree ("mailing_id","recipient_key") WHERE recipient_key is not null;
ALTER TABLE "joint_events" ADD COLUMN "campaign_id" uuid;--> statement-breakpoint
CREATE INDEX "joint_events_campaign_id_index" ON "joint_events" USING btree ("campaign_id");--> statement-breakpoint
CREATE INDEX "joint_events_submitted_at_index" ON "joint_events" USING btree ("submitted_at");
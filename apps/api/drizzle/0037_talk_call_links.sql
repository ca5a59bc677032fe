DROP INDEX "talk_speakers_token_hash_index";--> statement-breakpoint
ALTER TABLE "talk_calls" DROP COLUMN "link_token";--> statement-breakpoint
ALTER TABLE "talk_speakers" DROP COLUMN "token_hash";
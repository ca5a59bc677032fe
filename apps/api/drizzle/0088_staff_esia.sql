CREATE TABLE "account_esia" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"invite_hash" "bytea",
	"invite_expires_at" timestamp with time zone,
	"accepted_session_id" uuid,
	"accepted_at" timestamp with time zone,
	"esia_hash" "bytea",
	"bound_at" timestamp with time zone,
	"last_sign_in_at" timestamp with time zone,
	CONSTRAINT "account_esia_state" CHECK (("account_esia"."esia_hash" is null) = ("account_esia"."bound_at" is null)
        and ("account_esia"."esia_hash" is null) <> ("account_esia"."invite_hash" is null))
);
--> statement-breakpoint
CREATE TABLE "account_esia_steps" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account_esia" ADD CONSTRAINT "account_esia_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_esia_steps" ADD CONSTRAINT "account_esia_steps_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "account_esia_invite_hash_index" ON "account_esia" USING btree ("invite_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "account_esia_esia_hash_index" ON "account_esia" USING btree ("esia_hash");--> statement-breakpoint
CREATE INDEX "account_esia_steps_account_id_index" ON "account_esia_steps" USING btree ("account_id");
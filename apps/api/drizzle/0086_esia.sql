CREATE TABLE "esia_attempts" (
	"state_hash" "bytea" PRIMARY KEY NOT NULL,
	"browser_hash" "bytea" NOT NULL,
	"purpose" text NOT NULL,
	"return_path" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "esia_attempts_purpose" CHECK ("esia_attempts"."purpose" in ('reader', 'staff'))
);
--> statement-breakpoint
CREATE TABLE "esia_troubles" (
	"key" text PRIMARY KEY NOT NULL,
	"details" jsonb NOT NULL,
	"times" integer DEFAULT 1 NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"last_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "esia_attempts_expires_at_index" ON "esia_attempts" USING btree ("expires_at");
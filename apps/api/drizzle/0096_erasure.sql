CREATE TABLE "erasure_orders" (
	"reader_id" uuid PRIMARY KEY NOT NULL,
	"ground" text NOT NULL,
	"ordered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_on" date NOT NULL,
	"warned_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "erasure_acts" ADD COLUMN "kept_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "erasure_orders" ADD CONSTRAINT "erasure_orders_reader_id_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."readers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "erasure_orders_due_on_index" ON "erasure_orders" USING btree ("due_on");
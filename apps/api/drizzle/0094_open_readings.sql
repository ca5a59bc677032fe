CREATE TABLE "open_readings" (
	"reader_id" uuid NOT NULL,
	"collection_id" integer NOT NULL,
	"pace" jsonb NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "open_readings_reader_id_collection_id_pk" PRIMARY KEY("reader_id","collection_id")
);

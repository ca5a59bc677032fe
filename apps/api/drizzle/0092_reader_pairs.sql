CREATE TABLE "different_readers" (
	"first_id" uuid NOT NULL,
	"second_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "different_readers_first_id_second_id_pk" PRIMARY KEY("first_id","second_id")
);

CREATE TABLE "figure_explanations" (
	"month" text NOT NULL,
	"center_id" integer NOT NULL,
	"region_id" integer NOT NULL,
	"regional_center_id" integer NOT NULL,
	"code" text NOT NULL,
	"reported" integer NOT NULL,
	"counted" integer NOT NULL,
	"reason" text NOT NULL,
	"by_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "figure_explanations_month_center_id_code_pk" PRIMARY KEY("month","center_id","code")
);
--> statement-breakpoint
CREATE TABLE "reading_visitors" (
	"day" date NOT NULL,
	"center_id" integer NOT NULL,
	"visitor" "bytea" NOT NULL,
	CONSTRAINT "reading_visitors_day_center_id_visitor_pk" PRIMARY KEY("day","center_id","visitor")
);

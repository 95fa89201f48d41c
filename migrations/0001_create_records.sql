CREATE TABLE "assessments" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"stance" text collate "C",
	"topic" text collate "C" NOT NULL,
	"author" text collate "C",
	"method" text collate "C",
	"published_on" text collate "C",
	"published_on_low" date,
	"published_on_high" date,
	"county_ids" text[] NOT NULL,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "assessments_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text collate "C" NOT NULL,
	"subject_type" text collate "C" NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"property" text collate "C" NOT NULL,
	"value" json NOT NULL,
	"as_stated" text collate "C",
	"language" text collate "C",
	"source_id" text collate "C" NOT NULL,
	"locator" text collate "C",
	"origin" text collate "C" NOT NULL,
	"reported_on" text collate "C",
	"reported_on_low" date,
	"reported_on_high" date,
	"assertion" text collate "C" NOT NULL,
	"reliability" text collate "C",
	"rank" text collate "C" NOT NULL,
	"rank_reason" text collate "C",
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "claims_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "cohorts" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"year" integer NOT NULL,
	"planned_counties" integer,
	"scope" text[] NOT NULL,
	"announced_on" text collate "C",
	"announced_on_low" date,
	"announced_on_high" date,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "cohorts_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "conflicts" (
	"id" text collate "C" NOT NULL,
	"subject_type" text collate "C" NOT NULL,
	"subject_id" text collate "C" NOT NULL,
	"property" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"claim_ids" text[] NOT NULL,
	"values" json NOT NULL,
	"spread" json,
	"preferred_claim_id" text collate "C",
	"explanation" text collate "C",
	"source_ids" text[] NOT NULL,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "conflicts_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "construction_units" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"kind" text collate "C" NOT NULL,
	"parent_id" text collate "C",
	"strength" json,
	"strength_value" numeric,
	"strength_low" numeric,
	"strength_high" numeric,
	"formed_on" text collate "C",
	"formed_on_low" date,
	"formed_on_high" date,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "construction_units_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "counties" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"kind" text collate "C" NOT NULL,
	"province_id" text collate "C" NOT NULL,
	"names" json NOT NULL,
	"pcode" text collate "C",
	"centroid" json,
	"centroid_kind" text collate "C",
	"seat_position" json,
	"terrain" text collate "C",
	"population_2008" integer,
	"wof_id" text collate "C",
	"geonames_id" text collate "C",
	"wikidata_id" text collate "C",
	"role" text collate "C",
	"cohort_year" integer,
	"status" text collate "C",
	"designated_on" text collate "C",
	"designated_on_low" date,
	"designated_on_high" date,
	"groundbreaking_on" text collate "C",
	"groundbreaking_on_low" date,
	"groundbreaking_on_high" date,
	"inaugurated_on" text collate "C",
	"inaugurated_on_low" date,
	"inaugurated_on_high" date,
	"operation_reported_on" text collate "C",
	"operation_reported_on_low" date,
	"operation_reported_on_high" date,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "counties_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "deployments" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"unit_id" text collate "C" NOT NULL,
	"county_id" text collate "C",
	"period" text collate "C",
	"period_low" date,
	"period_high" date,
	"task" text collate "C",
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "deployments_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "directives" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"kind" text collate "C" NOT NULL,
	"addressee" text collate "C",
	"issued_on" text collate "C",
	"issued_on_low" date,
	"issued_on_high" date,
	"event_id" text collate "C",
	"subject" text collate "C",
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "directives_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"kind" text collate "C" NOT NULL,
	"date" text collate "C",
	"date_low" date,
	"date_high" date,
	"county_id" text collate "C",
	"county_ids" text[] NOT NULL,
	"organization_ids" text[] NOT NULL,
	"official_ids" text[] NOT NULL,
	"place" text collate "C",
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "events_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "facilities" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"county_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"status" text collate "C",
	"groundbreaking_on" text collate "C",
	"groundbreaking_on_low" date,
	"groundbreaking_on_high" date,
	"inaugurated_on" text collate "C",
	"inaugurated_on_low" date,
	"inaugurated_on_high" date,
	"operation_reported_on" text collate "C",
	"operation_reported_on_low" date,
	"operation_reported_on_high" date,
	"floor_area" json,
	"floor_area_value" numeric,
	"floor_area_low" numeric,
	"floor_area_high" numeric,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "facilities_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "factories" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"county_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"status" text collate "C",
	"groundbreaking_on" text collate "C",
	"groundbreaking_on_low" date,
	"groundbreaking_on_high" date,
	"inaugurated_on" text collate "C",
	"inaugurated_on_low" date,
	"inaugurated_on_high" date,
	"operation_reported_on" text collate "C",
	"operation_reported_on_low" date,
	"operation_reported_on_high" date,
	"floor_area" json,
	"floor_area_value" numeric,
	"floor_area_low" numeric,
	"floor_area_high" numeric,
	"production_lines" text[] NOT NULL,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "factories_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "officials" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"person" text collate "C" NOT NULL,
	"organization_id" text collate "C",
	"county_id" text collate "C",
	"role" text collate "C" NOT NULL,
	"period" text collate "C",
	"period_low" date,
	"period_high" date,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "officials_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"kind" text collate "C" NOT NULL,
	"parent_id" text collate "C",
	"founded_on" text collate "C",
	"founded_on_low" date,
	"founded_on_high" date,
	"names" json NOT NULL,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "organizations_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"county_id" text collate "C" NOT NULL,
	"factory_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"raw_materials" text[] NOT NULL,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "products_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "production_figures" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"subject_type" text collate "C" NOT NULL,
	"subject_id" text collate "C",
	"county_id" text collate "C",
	"province_id" text collate "C",
	"metric" text collate "C" NOT NULL,
	"quantity" json,
	"quantity_value" numeric,
	"quantity_low" numeric,
	"quantity_high" numeric,
	"basis" json,
	"period" text collate "C",
	"period_low" date,
	"period_high" date,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "production_figures_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "provinces" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"kind" text collate "C" NOT NULL,
	"names" json NOT NULL,
	"iso_3166_2" text collate "C",
	"pcode" text collate "C",
	"centroid" json,
	"centroid_kind" text collate "C",
	"seat_name" text collate "C",
	"population_2008" integer,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "provinces_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "raw_material_bases" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"county_id" text collate "C",
	"province_id" text collate "C",
	"kind" text collate "C" NOT NULL,
	"crop" text collate "C",
	"area" json,
	"area_value" numeric,
	"area_low" numeric,
	"area_high" numeric,
	"period" text collate "C",
	"period_low" date,
	"period_high" date,
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "raw_material_bases_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"title" text collate "C" NOT NULL,
	"publisher" text collate "C",
	"carrier" text collate "C",
	"publisher_type" text collate "C",
	"url" text collate "C",
	"published_on" text collate "C",
	"published_on_low" date,
	"published_on_high" date,
	"language" text collate "C",
	"licence" text collate "C",
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "sources_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"summary" text collate "C",
	"former_ids" text[] NOT NULL,
	"source_ids" text[] NOT NULL,
	"metric" text collate "C" NOT NULL,
	"quantity" json,
	"quantity_value" numeric,
	"quantity_low" numeric,
	"quantity_high" numeric,
	"period" text collate "C",
	"period_low" date,
	"period_high" date,
	"scope" text collate "C",
	"county_id" text collate "C",
	"announced_on" text collate "C",
	"announced_on_low" date,
	"announced_on_high" date,
	"event_id" text collate "C",
	"record_json" text NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer,
	CONSTRAINT "targets_id_since_revision_pk" PRIMARY KEY("id","since_revision")
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"revision" integer NOT NULL,
	"resource" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"change" text NOT NULL,
	CONSTRAINT "changes_revision_resource_id_pk" PRIMARY KEY("revision","resource","id")
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"revision" integer PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"author" text NOT NULL,
	"cause" text NOT NULL,
	"message" text NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"withdrawn" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"number" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_entries_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"resource" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"label" text collate "C" NOT NULL,
	"field" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"script" text collate "C",
	"system" text collate "C",
	"form" text collate "C",
	"sound_key" text collate "C",
	"words" text collate "C" NOT NULL,
	"word_lexemes" "tsvector" GENERATED ALWAYS AS (array_to_tsvector(string_to_array(words, ' '))) STORED,
	"sound_lexemes" "tsvector" GENERATED ALWAYS AS (array_to_tsvector(string_to_array(sound_key, ' '))) STORED,
	"weight" real NOT NULL,
	"since_revision" integer NOT NULL,
	"until_revision" integer
);
--> statement-breakpoint
CREATE INDEX "assessments_stance_id_index" ON "assessments" USING btree ("stance","id");--> statement-breakpoint
CREATE INDEX "assessments_topic_id_index" ON "assessments" USING btree ("topic","id");--> statement-breakpoint
CREATE INDEX "assessments_author_id_index" ON "assessments" USING btree ("author","id");--> statement-breakpoint
CREATE INDEX "assessments_method_id_index" ON "assessments" USING btree ("method","id");--> statement-breakpoint
CREATE INDEX "assessments_name_id_index" ON "assessments" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "assessments_published_on_low_id_index" ON "assessments" USING btree ("published_on_low","id");--> statement-breakpoint
CREATE INDEX "claims_subject_id_id_index" ON "claims" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "claims_subject_type_id_index" ON "claims" USING btree ("subject_type","id");--> statement-breakpoint
CREATE INDEX "claims_property_id_index" ON "claims" USING btree ("property","id");--> statement-breakpoint
CREATE INDEX "claims_source_id_id_index" ON "claims" USING btree ("source_id","id");--> statement-breakpoint
CREATE INDEX "claims_origin_id_index" ON "claims" USING btree ("origin","id");--> statement-breakpoint
CREATE INDEX "claims_assertion_id_index" ON "claims" USING btree ("assertion","id");--> statement-breakpoint
CREATE INDEX "claims_reliability_id_index" ON "claims" USING btree ("reliability","id");--> statement-breakpoint
CREATE INDEX "claims_rank_id_index" ON "claims" USING btree ("rank","id");--> statement-breakpoint
CREATE INDEX "claims_language_id_index" ON "claims" USING btree ("language","id");--> statement-breakpoint
CREATE INDEX "claims_reported_on_low_id_index" ON "claims" USING btree ("reported_on_low","id");--> statement-breakpoint
CREATE INDEX "cohorts_year_id_index" ON "cohorts" USING btree ("year","id");--> statement-breakpoint
CREATE INDEX "cohorts_planned_counties_id_index" ON "cohorts" USING btree ("planned_counties","id");--> statement-breakpoint
CREATE INDEX "cohorts_announced_on_low_id_index" ON "cohorts" USING btree ("announced_on_low","id");--> statement-breakpoint
CREATE INDEX "conflicts_subject_type_id_index" ON "conflicts" USING btree ("subject_type","id");--> statement-breakpoint
CREATE INDEX "conflicts_subject_id_id_index" ON "conflicts" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "conflicts_property_id_index" ON "conflicts" USING btree ("property","id");--> statement-breakpoint
CREATE INDEX "conflicts_kind_id_index" ON "conflicts" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "conflicts_status_id_index" ON "conflicts" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "construction_units_kind_id_index" ON "construction_units" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "construction_units_parent_id_id_index" ON "construction_units" USING btree ("parent_id","id");--> statement-breakpoint
CREATE INDEX "construction_units_name_id_index" ON "construction_units" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "construction_units_strength_value_id_index" ON "construction_units" USING btree ("strength_value","id");--> statement-breakpoint
CREATE INDEX "construction_units_formed_on_low_id_index" ON "construction_units" USING btree ("formed_on_low","id");--> statement-breakpoint
CREATE INDEX "counties_name_id_index" ON "counties" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "counties_kind_id_index" ON "counties" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "counties_province_id_id_index" ON "counties" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "counties_role_id_index" ON "counties" USING btree ("role","id");--> statement-breakpoint
CREATE INDEX "counties_cohort_year_id_index" ON "counties" USING btree ("cohort_year","id");--> statement-breakpoint
CREATE INDEX "counties_status_id_index" ON "counties" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "counties_population_2008_id_index" ON "counties" USING btree ("population_2008","id");--> statement-breakpoint
CREATE INDEX "counties_pcode_id_index" ON "counties" USING btree ("pcode","id");--> statement-breakpoint
CREATE INDEX "counties_designated_on_low_id_index" ON "counties" USING btree ("designated_on_low","id");--> statement-breakpoint
CREATE INDEX "counties_groundbreaking_on_low_id_index" ON "counties" USING btree ("groundbreaking_on_low","id");--> statement-breakpoint
CREATE INDEX "counties_inaugurated_on_low_id_index" ON "counties" USING btree ("inaugurated_on_low","id");--> statement-breakpoint
CREATE INDEX "counties_operation_reported_on_low_id_index" ON "counties" USING btree ("operation_reported_on_low","id");--> statement-breakpoint
CREATE INDEX "deployments_unit_id_id_index" ON "deployments" USING btree ("unit_id","id");--> statement-breakpoint
CREATE INDEX "deployments_county_id_id_index" ON "deployments" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "deployments_name_id_index" ON "deployments" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "deployments_period_low_id_index" ON "deployments" USING btree ("period_low","id");--> statement-breakpoint
CREATE INDEX "directives_kind_id_index" ON "directives" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "directives_addressee_id_index" ON "directives" USING btree ("addressee","id");--> statement-breakpoint
CREATE INDEX "directives_event_id_id_index" ON "directives" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "directives_name_id_index" ON "directives" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "directives_issued_on_low_id_index" ON "directives" USING btree ("issued_on_low","id");--> statement-breakpoint
CREATE INDEX "events_kind_id_index" ON "events" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "events_county_id_id_index" ON "events" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "events_name_id_index" ON "events" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "events_date_low_id_index" ON "events" USING btree ("date_low","id");--> statement-breakpoint
CREATE INDEX "facilities_county_id_id_index" ON "facilities" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "facilities_kind_id_index" ON "facilities" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "facilities_status_id_index" ON "facilities" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "facilities_name_id_index" ON "facilities" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "facilities_groundbreaking_on_low_id_index" ON "facilities" USING btree ("groundbreaking_on_low","id");--> statement-breakpoint
CREATE INDEX "facilities_inaugurated_on_low_id_index" ON "facilities" USING btree ("inaugurated_on_low","id");--> statement-breakpoint
CREATE INDEX "facilities_operation_reported_on_low_id_index" ON "facilities" USING btree ("operation_reported_on_low","id");--> statement-breakpoint
CREATE INDEX "facilities_floor_area_value_id_index" ON "facilities" USING btree ("floor_area_value","id");--> statement-breakpoint
CREATE INDEX "factories_county_id_id_index" ON "factories" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "factories_kind_id_index" ON "factories" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "factories_status_id_index" ON "factories" USING btree ("status","id");--> statement-breakpoint
CREATE INDEX "factories_name_id_index" ON "factories" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "factories_groundbreaking_on_low_id_index" ON "factories" USING btree ("groundbreaking_on_low","id");--> statement-breakpoint
CREATE INDEX "factories_inaugurated_on_low_id_index" ON "factories" USING btree ("inaugurated_on_low","id");--> statement-breakpoint
CREATE INDEX "factories_operation_reported_on_low_id_index" ON "factories" USING btree ("operation_reported_on_low","id");--> statement-breakpoint
CREATE INDEX "factories_floor_area_value_id_index" ON "factories" USING btree ("floor_area_value","id");--> statement-breakpoint
CREATE INDEX "officials_person_id_index" ON "officials" USING btree ("person","id");--> statement-breakpoint
CREATE INDEX "officials_organization_id_id_index" ON "officials" USING btree ("organization_id","id");--> statement-breakpoint
CREATE INDEX "officials_county_id_id_index" ON "officials" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "officials_role_id_index" ON "officials" USING btree ("role","id");--> statement-breakpoint
CREATE INDEX "officials_name_id_index" ON "officials" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "officials_period_low_id_index" ON "officials" USING btree ("period_low","id");--> statement-breakpoint
CREATE INDEX "organizations_kind_id_index" ON "organizations" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "organizations_parent_id_id_index" ON "organizations" USING btree ("parent_id","id");--> statement-breakpoint
CREATE INDEX "organizations_name_id_index" ON "organizations" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "organizations_founded_on_low_id_index" ON "organizations" USING btree ("founded_on_low","id");--> statement-breakpoint
CREATE INDEX "products_county_id_id_index" ON "products" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "products_factory_id_id_index" ON "products" USING btree ("factory_id","id");--> statement-breakpoint
CREATE INDEX "products_kind_id_index" ON "products" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "products_name_id_index" ON "products" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "production_figures_subject_type_id_index" ON "production_figures" USING btree ("subject_type","id");--> statement-breakpoint
CREATE INDEX "production_figures_subject_id_id_index" ON "production_figures" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "production_figures_county_id_id_index" ON "production_figures" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "production_figures_province_id_id_index" ON "production_figures" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "production_figures_metric_id_index" ON "production_figures" USING btree ("metric","id");--> statement-breakpoint
CREATE INDEX "production_figures_name_id_index" ON "production_figures" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "production_figures_quantity_value_id_index" ON "production_figures" USING btree ("quantity_value","id");--> statement-breakpoint
CREATE INDEX "production_figures_period_low_id_index" ON "production_figures" USING btree ("period_low","id");--> statement-breakpoint
CREATE INDEX "provinces_name_id_index" ON "provinces" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "provinces_kind_id_index" ON "provinces" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "provinces_population_2008_id_index" ON "provinces" USING btree ("population_2008","id");--> statement-breakpoint
CREATE INDEX "provinces_iso_3166_2_id_index" ON "provinces" USING btree ("iso_3166_2","id");--> statement-breakpoint
CREATE INDEX "provinces_pcode_id_index" ON "provinces" USING btree ("pcode","id");--> statement-breakpoint
CREATE INDEX "raw_material_bases_county_id_id_index" ON "raw_material_bases" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "raw_material_bases_province_id_id_index" ON "raw_material_bases" USING btree ("province_id","id");--> statement-breakpoint
CREATE INDEX "raw_material_bases_kind_id_index" ON "raw_material_bases" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "raw_material_bases_crop_id_index" ON "raw_material_bases" USING btree ("crop","id");--> statement-breakpoint
CREATE INDEX "raw_material_bases_name_id_index" ON "raw_material_bases" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "raw_material_bases_area_value_id_index" ON "raw_material_bases" USING btree ("area_value","id");--> statement-breakpoint
CREATE INDEX "raw_material_bases_period_low_id_index" ON "raw_material_bases" USING btree ("period_low","id");--> statement-breakpoint
CREATE INDEX "sources_name_id_index" ON "sources" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "sources_title_id_index" ON "sources" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "sources_publisher_id_index" ON "sources" USING btree ("publisher","id");--> statement-breakpoint
CREATE INDEX "sources_carrier_id_index" ON "sources" USING btree ("carrier","id");--> statement-breakpoint
CREATE INDEX "sources_publisher_type_id_index" ON "sources" USING btree ("publisher_type","id");--> statement-breakpoint
CREATE INDEX "sources_language_id_index" ON "sources" USING btree ("language","id");--> statement-breakpoint
CREATE INDEX "sources_published_on_low_id_index" ON "sources" USING btree ("published_on_low","id");--> statement-breakpoint
CREATE INDEX "targets_metric_id_index" ON "targets" USING btree ("metric","id");--> statement-breakpoint
CREATE INDEX "targets_county_id_id_index" ON "targets" USING btree ("county_id","id");--> statement-breakpoint
CREATE INDEX "targets_event_id_id_index" ON "targets" USING btree ("event_id","id");--> statement-breakpoint
CREATE INDEX "targets_name_id_index" ON "targets" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "targets_quantity_value_id_index" ON "targets" USING btree ("quantity_value","id");--> statement-breakpoint
CREATE INDEX "targets_period_low_id_index" ON "targets" USING btree ("period_low","id");--> statement-breakpoint
CREATE INDEX "targets_announced_on_low_id_index" ON "targets" USING btree ("announced_on_low","id");--> statement-breakpoint
CREATE INDEX "changes_resource_id_revision_index" ON "changes" USING btree ("resource","id","revision");--> statement-breakpoint
CREATE INDEX "search_entries_resource_id_index" ON "search_entries" USING btree ("resource","id");--> statement-breakpoint
CREATE INDEX "search_entries_form_index" ON "search_entries" USING btree ("form");--> statement-breakpoint
CREATE INDEX "search_entries_sound_key_index" ON "search_entries" USING btree ("sound_key");--> statement-breakpoint
CREATE INDEX "search_entries_trigrams" ON "search_entries" USING gin ("sound_key" gin_trgm_ops) WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_entries_word_lexemes_index" ON "search_entries" USING gin ("word_lexemes") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_entries_sound_lexemes_index" ON "search_entries" USING gin ("sound_lexemes") WITH (fastupdate=false);
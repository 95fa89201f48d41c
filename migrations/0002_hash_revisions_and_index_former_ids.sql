ALTER TABLE "revisions" ADD COLUMN "hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "assessments_former_ids_index" ON "assessments" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "cohorts_former_ids_index" ON "cohorts" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "construction_units_former_ids_index" ON "construction_units" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "counties_former_ids_index" ON "counties" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "deployments_former_ids_index" ON "deployments" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "directives_former_ids_index" ON "directives" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "events_former_ids_index" ON "events" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "facilities_former_ids_index" ON "facilities" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "factories_former_ids_index" ON "factories" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "officials_former_ids_index" ON "officials" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "organizations_former_ids_index" ON "organizations" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "products_former_ids_index" ON "products" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "production_figures_former_ids_index" ON "production_figures" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "provinces_former_ids_index" ON "provinces" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "raw_material_bases_former_ids_index" ON "raw_material_bases" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "sources_former_ids_index" ON "sources" USING gin ("former_ids") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "targets_former_ids_index" ON "targets" USING gin ("former_ids") WITH (fastupdate=false);
// Generated from packages/api/openapi.json by `pnpm generate`; do not edit.

export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * Answers without touching the database.
         */
        get: operations["get_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/llms.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to read the service
         * How to read the service, in plain words.
         */
        get: operations["get_llms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * The OpenAPI document of the service.
         */
        get: operations["get_openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the service can answer
         * Asks the database. Not ready without one, before its migrations and a dataset are loaded, and while shutting down.
         */
        get: operations["get_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/robots.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What crawlers may read
         * What crawlers may read, in plain words.
         */
        get: operations["get_robots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this service is
         * Revision, licences, number of records and addresses.
         */
        get: operations["get_root"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assessments
         * Analysts' and ministries' findings, and judgements made in speeches and articles. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of assessments
         * One record of assessments by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of assessments
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_assessments_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of assessments
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_assessments_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe the dataset to catalogues
         * The dataset, its resources, exports, licence and service as JSON-LD, by DCAT 3 and schema.org. Addresses of exports are pinned to the revision.
         */
        get: operations["get_catalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes
         * The feed of what was added, changed and withdrawn, in order, with the record before and after. It does not expire: applied from 0 onto nothing it gives the dataset.
         */
        get: operations["list_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cite an answer
         * A citation of any answer under `/v1`, pinned to its revision, followed by the sources behind the records that it is made of.
         */
        get: operations["cite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims
         * Statements by sources. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of claims
         * One record of claims by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of claims
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_claims_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cohorts
         * Programme years, 2024–2033. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_cohorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cohorts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of cohorts
         * One record of cohorts by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_cohorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cohorts/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of cohorts
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_cohorts_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cohorts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of cohorts
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_cohorts_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conflicts
         * Claims that cannot all hold. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of conflicts
         * One record of conflicts by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of conflicts
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_conflicts_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/construction-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List construction-units
         * Units that build. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_construction_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/construction-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of construction-units
         * One record of construction-units by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_construction_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/construction-units/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of construction-units
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_construction_units_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/construction-units/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of construction-units
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_construction_units_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List counties
         * Cities, counties, districts and wards. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_counties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of counties
         * One record of counties by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_counties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counties/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of counties
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_counties_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counties/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of counties
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_counties_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deployments
         * Construction units at places. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_deployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of deployments
         * One record of deployments by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_deployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of deployments
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_deployments_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deployments/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of deployments
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_deployments_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List directives
         * What was required of whom; standards; supplies the state takes on. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_directives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of directives
         * One record of directives by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_directives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directives/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of directives
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_directives_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/directives/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of directives
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_directives_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * Dated events. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of events
         * One record of events by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of events
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_events_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of events
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_events_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/assessments.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export assessments
         * All records of assessments that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_assessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/claims.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export claims
         * All records of claims that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/cohorts.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export cohorts
         * All records of cohorts that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_cohorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/conflicts.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export conflicts
         * All records of conflicts that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_conflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/construction-units.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export construction-units
         * All records of construction-units that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_construction_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/counties.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export counties
         * All records of counties that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_counties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/dataset.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the dataset
         * All records of one revision as a Data Package (Frictionless, version 2): a CSV file for each resource, and `datapackage.json` with their fields, types, keys, hashes, sources and licences.
         */
        get: operations["export_dataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/deployments.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export deployments
         * All records of deployments that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_deployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/directives.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export directives
         * All records of directives that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_directives"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/events.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export events
         * All records of events that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/facilities.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export facilities
         * All records of facilities that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_facilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/factories.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export factories
         * All records of factories that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_factories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/officials.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export officials
         * All records of officials that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_officials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/organizations.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export organizations
         * All records of organizations that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/production-figures.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export production-figures
         * All records of production-figures that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_production_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/products.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export products
         * All records of products that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/provinces.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export provinces
         * All records of provinces that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_provinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/raw-material-bases.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export raw-material-bases
         * All records of raw-material-bases that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_raw_material_bases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/sources.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export sources
         * All records of sources that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/targets.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export targets
         * All records of targets that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
         */
        get: operations["export_targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List facilities
         * Hospitals, service centres, farms and other facilities added from August 2024. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_facilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of facilities
         * One record of facilities by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_facilities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of facilities
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_facilities_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/facilities/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of facilities
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_facilities_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/factories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List factories
         * Regional-industry factories. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_factories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/factories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of factories
         * One record of factories by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_factories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/factories/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of factories
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_factories_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/factories/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of factories
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_factories_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List officials
         * Persons in roles of the programme. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_officials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of officials
         * One record of officials by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_officials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officials/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of officials
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_officials_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officials/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of officials
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_officials_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organizations
         * Party, state and military bodies of the programme. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of organizations
         * One record of organizations by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of organizations
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_organizations_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organizations/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of organizations
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_organizations_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The programme in one document
         * Aim, scope and its changes, targets and cohorts. Every part is a record whose claims can be asked for.
         */
        get: operations["get_policy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/production-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List production-figures
         * Figures: one metric of one subject in one period. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_production_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/production-figures/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Summarize production figures
         * Figures in groups: how many there are and how exact, between which bounds the least and the greatest lie, and the latest known. A sum is made on request only, and only of figures alike in unit and basis.
         */
        get: operations["summarize_production_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/production-figures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of production-figures
         * One record of production-figures by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_production_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/production-figures/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of production-figures
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_production_figures_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/production-figures/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of production-figures
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_production_figures_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * Products and product groups. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of products
         * One record of products by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of products
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_products_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of products
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_products_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Progress of the programme on a day
         * How many localities had been planned, had broken ground, been inaugurated and been reported operating on a day. A date known only as an interval counts as possible until the interval has passed.
         */
        get: operations["get_progress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List provinces
         * First-level divisions. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_provinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of provinces
         * One record of provinces by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_provinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of provinces
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_provinces_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of provinces
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_provinces_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/raw-material-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List raw-material-bases
         * Land and sea that feed the factories. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_raw_material_bases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/raw-material-bases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of raw-material-bases
         * One record of raw-material-bases by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_raw_material_bases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/raw-material-bases/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of raw-material-bases
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_raw_material_bases_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/raw-material-bases/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of raw-material-bases
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_raw_material_bases_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List revisions
         * Every change of the dataset, in order, with author, time, cause and message.
         */
        get: operations["list_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search all records
         * Finds records by names in every script and romanisation, by labels, titles, summaries and the wording of claims, best match first, each with the reason for the match. Ties stand in the order of resources and ids.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * Reports, speeches, pages and datasets. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of sources
         * One record of sources by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of sources
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_sources_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List targets
         * What was promised. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
         */
        get: operations["list_targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one of targets
         * One record of targets by its id. A former id answers 308 with the address of the record.
         */
        get: operations["get_targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{id}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claims about one of targets
         * All claims about the record, by field, with how far they agree and how many independent origins they have.
         */
        get: operations["list_targets_claims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/targets/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of one of targets
         * What each revision did to the record, in order, with the record before and after.
         */
        get: operations["list_targets_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List vocabularies
         * Every closed list of terms: kinds, units, metrics, qualifiers, rules, problem codes.
         */
        get: operations["list_vocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a vocabulary
         * One closed list of terms with their definitions.
         */
        get: operations["get_vocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** A finding or judgement, and whose it is. */
        Assessment: {
            /**
             * Readable, permanent id.
             * @example unification-ministry-2024-01-resources
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Unification Ministry on resources
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example An official doubts that finance, materials and equipment suffice, and says that priority for the factories would be at the cost of housing and farming.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "donga-20240130-mou"
             *     ]
             */
            source_ids: string[];
            /**
             * How it judges.
             * @example critical
             * @enum {string|null}
             */
            stance: "supportive" | "mixed" | "neutral" | "critical" | "self_critical" | null | (string & {});
            /**
             * What it is about.
             * @example resources
             */
            topic: string;
            /**
             * Who judges.
             * @example ROK Unification Ministry official
             */
            author: string | null;
            /**
             * What it rests on.
             * @example official_statement
             * @enum {string|null}
             */
            method: "official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other" | null | (string & {});
            /**
             * When it was published or said. EDTF: a day, month, year or interval.
             * @example 2024-01-30
             */
            published_on: string | null;
            /**
             * Localities it names.
             * @example [
             *       "songchon"
             *     ]
             */
            county_ids: string[];
            /** Only with `include=counties`: the records that `county_ids` names. */
            counties?: components["schemas"]["County"][];
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Assessment that `fields` names. */
        AssessmentSelection: {
            /**
             * Readable, permanent id.
             * @example unification-ministry-2024-01-resources
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Unification Ministry on resources
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example An official doubts that finance, materials and equipment suffice, and says that priority for the factories would be at the cost of housing and farming.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "donga-20240130-mou"
             *     ]
             */
            source_ids?: string[];
            /**
             * How it judges.
             * @example critical
             * @enum {string|null}
             */
            stance?: "supportive" | "mixed" | "neutral" | "critical" | "self_critical" | null | (string & {});
            /**
             * What it is about.
             * @example resources
             */
            topic?: string;
            /**
             * Who judges.
             * @example ROK Unification Ministry official
             */
            author?: string | null;
            /**
             * What it rests on.
             * @example official_statement
             * @enum {string|null}
             */
            method?: "official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other" | null | (string & {});
            /**
             * When it was published or said. EDTF: a day, month, year or interval.
             * @example 2024-01-30
             */
            published_on?: string | null;
            /**
             * Localities it names.
             * @example [
             *       "songchon"
             *     ]
             */
            county_ids?: string[];
            /** Only with `include=counties`: the records that `county_ids` names. */
            counties?: components["schemas"]["County"][];
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /**
         * What a figure is measured against.
         * @example {
         *       "relation": "previous_year",
         *       "reading": "unclear",
         *       "note": "as compared with the previous year"
         *     }
         */
        Basis: {
            /**
             * What the figure is measured against.
             * @example previous_year
             * @enum {string}
             */
            relation: "previous_year" | "annual_plan" | "at_completion" | "other" | "unstated" | (string & {});
            /**
             * Whether it grew to or by the number; `null` for figures that are no growth.
             * @example unclear
             * @enum {string|null}
             */
            reading: "to" | "by" | "unclear" | null | (string & {});
            /**
             * What the source says of the basis, in our words.
             * @example as compared with the previous year
             */
            note: string | null;
        };
        /** What one revision did to one record. */
        Change: {
            /**
             * The revision that made the change.
             * @example 1
             */
            revision: number;
            /**
             * Hash of that revision.
             * @example 5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2
             */
            revision_hash: string;
            /**
             * Resource of the record.
             * @example counties
             */
            resource: string;
            /**
             * Id of the record.
             * @example songchon
             */
            id: string;
            /**
             * What happened to the record.
             * @example added
             * @enum {string}
             */
            change: "added" | "changed" | "withdrawn" | (string & {});
            /**
             * Why it was made.
             * @example dataset
             * @enum {string}
             */
            cause: "new_source" | "correction" | "schema" | "dataset" | (string & {});
            /**
             * What it is about.
             * @example Loaded from the data files.
             */
            message: string;
            /**
             * The record before; `null` when it was added.
             * @example null
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * The record after; `null` when it was withdrawn.
             * @example {
             *       "id": "songchon",
             *       "name": "Songchon"
             *     }
             */
            after: {
                [key: string]: unknown;
            } | null;
        };
        /** One statement by one source about one field of one record. */
        Claim: {
            /**
             * Id derived from the content of the claim.
             * @example tongsin-inaugurated-on-96dec6f659
             */
            id: string;
            /**
             * Resource of the record the claim is about.
             * @example counties
             */
            subject_type: string;
            /**
             * Id of the record the claim is about.
             * @example tongsin
             */
            subject_id: string;
            /**
             * Field of the record the claim is about.
             * @example inaugurated_on
             */
            property: string;
            /**
             * What is claimed, in the type of that field.
             * @example 2025-02-05
             */
            value: unknown;
            /**
             * Wording of the source, at most a dozen words; `null` where it was read off a table or dataset.
             * @example on the 5th
             */
            as_stated: string | null;
            /**
             * Language of the wording, BCP 47.
             * @example en
             */
            language: string | null;
            /**
             * The source that makes the claim.
             * @example vok-2025-02-06-tongsin
             */
            source_id: string;
            /**
             * Where in the source: a paragraph, page, table or row.
             * @example paragraph 5
             */
            locator: string | null;
            /**
             * Who the statement comes from; differs from the publisher when the source relays another. Independence is counted by origin.
             * @example voice-of-korea
             */
            origin: string;
            /**
             * When the source reported it. EDTF: a day, month, year or interval.
             * @example 2025-02-06
             */
            reported_on: string | null;
            /**
             * How it is asserted.
             * @example stated
             * @enum {string}
             */
            assertion: "stated" | "inferred" | "calculated" | "denied" | (string & {});
            /**
             * What the claim rests on.
             * @example primary
             * @enum {string|null}
             */
            reliability: "primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference" | null | (string & {});
            /**
             * Preference among claims that differ.
             * @example preferred
             * @enum {string}
             */
            rank: "preferred" | "normal" | "deprecated" | (string & {});
            /**
             * Why it is preferred, deprecated or inferred.
             * @example Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.
             */
            rank_reason: string | null;
            /** Only with `include=source`: the record that `source_id` names. */
            source?: components["schemas"]["Source"] | null;
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Claim that `fields` names. */
        ClaimSelection: {
            /**
             * Id derived from the content of the claim.
             * @example tongsin-inaugurated-on-96dec6f659
             */
            id: string;
            /**
             * Resource of the record the claim is about.
             * @example counties
             */
            subject_type?: string;
            /**
             * Id of the record the claim is about.
             * @example tongsin
             */
            subject_id?: string;
            /**
             * Field of the record the claim is about.
             * @example inaugurated_on
             */
            property?: string;
            /**
             * What is claimed, in the type of that field.
             * @example 2025-02-05
             */
            value?: unknown;
            /**
             * Wording of the source, at most a dozen words; `null` where it was read off a table or dataset.
             * @example on the 5th
             */
            as_stated?: string | null;
            /**
             * Language of the wording, BCP 47.
             * @example en
             */
            language?: string | null;
            /**
             * The source that makes the claim.
             * @example vok-2025-02-06-tongsin
             */
            source_id?: string;
            /**
             * Where in the source: a paragraph, page, table or row.
             * @example paragraph 5
             */
            locator?: string | null;
            /**
             * Who the statement comes from; differs from the publisher when the source relays another. Independence is counted by origin.
             * @example voice-of-korea
             */
            origin?: string;
            /**
             * When the source reported it. EDTF: a day, month, year or interval.
             * @example 2025-02-06
             */
            reported_on?: string | null;
            /**
             * How it is asserted.
             * @example stated
             * @enum {string}
             */
            assertion?: "stated" | "inferred" | "calculated" | "denied" | (string & {});
            /**
             * What the claim rests on.
             * @example primary
             * @enum {string|null}
             */
            reliability?: "primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference" | null | (string & {});
            /**
             * Preference among claims that differ.
             * @example preferred
             * @enum {string}
             */
            rank?: "preferred" | "normal" | "deprecated" | (string & {});
            /**
             * Why it is preferred, deprecated or inferred.
             * @example Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.
             */
            rank_reason?: string | null;
            /** Only with `include=source`: the record that `source_id` names. */
            source?: components["schemas"]["Source"] | null;
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The localities of one programme year. */
        Cohort: {
            /**
             * Readable, permanent id.
             * @example 2024
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Localities of 2024
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Rodong Sinmun named the 20 localities on 3 February 2024: three in North Phyongan, two each in South Phyongan, North and South Hwanghae, Jagang, Kangwon, North and South Hamgyong, one each in Ryanggang, Nampho and Kaesong. An undated article of the same year speaks of two in each province. State media spoke of completion within the year; one locality was opened in 2024, the other 19 by 11 February 2025.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "rsw-2024-02-03-list",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * Programme year.
             * @example 2024
             */
            year: number;
            /**
             * Localities planned for the year.
             * @example 20
             */
            planned_counties: number | null;
            /**
             * What is to be built in each locality of the year; empty where no source says.
             * @example [
             *       "regional_industry_factories"
             *     ]
             */
            scope: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management" | (string & {}))[];
            /**
             * When the localities of the year were announced. EDTF: a day, month, year or interval.
             * @example 2024-02-03
             */
            announced_on: string | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Cohort that `fields` names. */
        CohortSelection: {
            /**
             * Readable, permanent id.
             * @example 2024
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Localities of 2024
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Rodong Sinmun named the 20 localities on 3 February 2024: three in North Phyongan, two each in South Phyongan, North and South Hwanghae, Jagang, Kangwon, North and South Hamgyong, one each in Ryanggang, Nampho and Kaesong. An undated article of the same year speaks of two in each province. State media spoke of completion within the year; one locality was opened in 2024, the other 19 by 11 February 2025.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "rsw-2024-02-03-list",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * Programme year.
             * @example 2024
             */
            year?: number;
            /**
             * Localities planned for the year.
             * @example 20
             */
            planned_counties?: number | null;
            /**
             * What is to be built in each locality of the year; empty where no source says.
             * @example [
             *       "regional_industry_factories"
             *     ]
             */
            scope?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management" | (string & {}))[];
            /**
             * When the localities of the year were announced. EDTF: a day, month, year or interval.
             * @example 2024-02-03
             */
            announced_on?: string | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** Claims about one field of one record that cannot all hold. */
        Conflict: {
            /**
             * Id derived from subject and property.
             * @example counties-tongsin-inaugurated-on
             */
            id: string;
            /**
             * Resource of the record in question.
             * @example counties
             */
            subject_type: string;
            /**
             * Id of the record in question.
             * @example tongsin
             */
            subject_id: string;
            /**
             * Field in question.
             * @example inaugurated_on
             */
            property: string;
            /**
             * What differs.
             * @example date
             * @enum {string}
             */
            kind: "date" | "quantity" | "value" | "denial" | (string & {});
            /**
             * Whether an explanation or a preference is recorded.
             * @example resolved
             * @enum {string}
             */
            status: "open" | "explained" | "resolved" | (string & {});
            /**
             * The claims that cannot all hold.
             * @example [
             *       "tongsin-inaugurated-on-20b70e8147",
             *       "tongsin-inaugurated-on-96dec6f659",
             *       "tongsin-inaugurated-on-b64e4f8164"
             *     ]
             */
            claim_ids: string[];
            /**
             * The distinct values claimed.
             * @example [
             *       "2025-02-04",
             *       "2025-02-05"
             *     ]
             */
            values: unknown[];
            /**
             * Lowest and highest bound of the claimed dates or quantities; `null` for other values.
             * @example {
             *       "low": "2025-02-04",
             *       "high": "2025-02-05"
             *     }
             */
            spread: unknown;
            /**
             * The claim that is preferred, if one.
             * @example tongsin-inaugurated-on-96dec6f659
             */
            preferred_claim_id: string | null;
            /**
             * Why the claims differ, as far as recorded.
             * @example Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.
             */
            explanation: string | null;
            /**
             * Sources behind the claims.
             * @example [
             *       "38n-table-2024",
             *       "chosonsinbo-20250211",
             *       "vok-2025-02-06-tongsin"
             *     ]
             */
            source_ids: string[];
            /** Only with `include=claims`: the records that `claim_ids` names. */
            claims?: components["schemas"]["Claim"][];
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Conflict that `fields` names. */
        ConflictSelection: {
            /**
             * Id derived from subject and property.
             * @example counties-tongsin-inaugurated-on
             */
            id: string;
            /**
             * Resource of the record in question.
             * @example counties
             */
            subject_type?: string;
            /**
             * Id of the record in question.
             * @example tongsin
             */
            subject_id?: string;
            /**
             * Field in question.
             * @example inaugurated_on
             */
            property?: string;
            /**
             * What differs.
             * @example date
             * @enum {string}
             */
            kind?: "date" | "quantity" | "value" | "denial" | (string & {});
            /**
             * Whether an explanation or a preference is recorded.
             * @example resolved
             * @enum {string}
             */
            status?: "open" | "explained" | "resolved" | (string & {});
            /**
             * The claims that cannot all hold.
             * @example [
             *       "tongsin-inaugurated-on-20b70e8147",
             *       "tongsin-inaugurated-on-96dec6f659",
             *       "tongsin-inaugurated-on-b64e4f8164"
             *     ]
             */
            claim_ids?: string[];
            /**
             * The distinct values claimed.
             * @example [
             *       "2025-02-04",
             *       "2025-02-05"
             *     ]
             */
            values?: unknown[];
            /**
             * Lowest and highest bound of the claimed dates or quantities; `null` for other values.
             * @example {
             *       "low": "2025-02-04",
             *       "high": "2025-02-05"
             *     }
             */
            spread?: unknown;
            /**
             * The claim that is preferred, if one.
             * @example tongsin-inaugurated-on-96dec6f659
             */
            preferred_claim_id?: string | null;
            /**
             * Why the claims differ, as far as recorded.
             * @example Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.
             */
            explanation?: string | null;
            /**
             * Sources behind the claims.
             * @example [
             *       "38n-table-2024",
             *       "chosonsinbo-20250211",
             *       "vok-2025-02-06-tongsin"
             *     ]
             */
            source_ids?: string[];
            /** Only with `include=claims`: the records that `claim_ids` names. */
            claims?: components["schemas"]["Claim"][];
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** A unit that builds. */
        ConstructionUnit: {
            /**
             * Readable, permanent id.
             * @example 124th-regiment-4th-corps
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example 124th Regiment of the 4th Corps
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Kim Jong Un addressed the builders in Unryul County in January 2026 by this name.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20260130-unnyul-speech"
             *     ]
             */
            source_ids: string[];
            /**
             * Kind of unit.
             * @example regiment
             * @enum {string}
             */
            kind: "collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other" | (string & {});
            /**
             * The unit it belongs to.
             * @example 4th-corps
             */
            parent_id: string | null;
            /**
             * People in the unit.
             * @example {
             *       "value": 40000,
             *       "low": null,
             *       "low_inclusive": false,
             *       "high": null,
             *       "high_inclusive": false,
             *       "qualifier": "about",
             *       "unit": "people",
             *       "as_stated": "around 40,000 soldiers",
             *       "bounds_by": "stated"
             *     }
             */
            strength: components["schemas"]["Quantity"] | null;
            /**
             * When it was formed. EDTF: a day, month, year or interval.
             * @example 2024-01-23/2024-02-28
             */
            formed_on: string | null;
            /** Only with `include=parent`: the record that `parent_id` names. */
            parent?: components["schemas"]["ConstructionUnit"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of ConstructionUnit that `fields` names. */
        ConstructionUnitSelection: {
            /**
             * Readable, permanent id.
             * @example 124th-regiment-4th-corps
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example 124th Regiment of the 4th Corps
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Kim Jong Un addressed the builders in Unryul County in January 2026 by this name.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20260130-unnyul-speech"
             *     ]
             */
            source_ids?: string[];
            /**
             * Kind of unit.
             * @example regiment
             * @enum {string}
             */
            kind?: "collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other" | (string & {});
            /**
             * The unit it belongs to.
             * @example 4th-corps
             */
            parent_id?: string | null;
            /**
             * People in the unit.
             * @example {
             *       "value": 40000,
             *       "low": null,
             *       "low_inclusive": false,
             *       "high": null,
             *       "high_inclusive": false,
             *       "qualifier": "about",
             *       "unit": "people",
             *       "as_stated": "around 40,000 soldiers",
             *       "bounds_by": "stated"
             *     }
             */
            strength?: components["schemas"]["Quantity"] | null;
            /**
             * When it was formed. EDTF: a day, month, year or interval.
             * @example 2024-01-23/2024-02-28
             */
            formed_on?: string | null;
            /** Only with `include=parent`: the record that `parent_id` names. */
            parent?: components["schemas"]["ConstructionUnit"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** A city, county, district or ward, and its place in the programme. */
        County: {
            /**
             * Readable, permanent id.
             * @example songchon
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Songchon
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example The first place where ground was broken, and the first whose factories were opened. A South Korean outlet with one unnamed source says that the factories stood still for over a month in 2025. Rodong Sinmun says that the factories of the 20 localities of 2024 entered full production in April 2025, after trial running.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "38n-table-2024",
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids: string[];
            /**
             * Kind of second-level division.
             * @example county
             * @enum {string}
             */
            kind: "city" | "county" | "district" | "ward" | (string & {});
            /**
             * The province it belongs to.
             * @example south-phyongan
             */
            province_id: string;
            /**
             * Spellings of the name in several scripts and romanisations.
             * @example [
             *       {
             *         "text": "성천군",
             *         "script": "Hang",
             *         "system": "dprk_official"
             *       }
             *     ]
             */
            names: components["schemas"]["Name"][];
            /**
             * OCHA P-code, where the division has one of its own.
             * @example KP0717
             */
            pcode: string | null;
            /**
             * A point inside the division; `centroid_kind` says which.
             * @example {
             *       "longitude": 126.23935,
             *       "latitude": 39.30193
             *     }
             */
            centroid: components["schemas"]["Position"] | null;
            /**
             * How the centroid was found.
             * @example polygon_centroid
             * @enum {string|null}
             */
            centroid_kind: "polygon_centroid" | "area_weighted_mean" | "settlement_point" | "article_coordinate" | null | (string & {});
            /**
             * Position of the seat.
             * @example {
             *       "longitude": 126.21583,
             *       "latitude": 39.25278
             *     }
             */
            seat_position: components["schemas"]["Position"] | null;
            /**
             * Terrain in the words of a source.
             * @example intermediate, mountainous area
             */
            terrain: string | null;
            /**
             * Population in the census of 2008, persons.
             * @example 149809
             */
            population_2008: number | null;
            /**
             * Id in Who's On First.
             * @example 1108747149
             */
            wof_id: string | null;
            /**
             * Id in GeoNames.
             * @example 1869668
             */
            geonames_id: string | null;
            /**
             * Id in Wikidata.
             * @example Q1149302
             */
            wikidata_id: string | null;
            /**
             * Role in the programme; `null` where no source gives it one.
             * @example cohort
             * @enum {string|null}
             */
            role: "pilot" | "cohort" | "none" | null | (string & {});
            /**
             * Programme year, `null` for places outside the cohorts.
             * @example 2024
             */
            cohort_year: number | null;
            /**
             * How far the locality is, by the furthest state that a source reports.
             * @example inaugurated
             * @enum {string|null}
             */
            status: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * When the locality was chosen or announced. EDTF: a day, month, year or interval.
             * @example 2024-02-03
             */
            designated_on: string | null;
            /**
             * Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            groundbreaking_on: string | null;
            /**
             * Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2024-12-20
             */
            inaugurated_on: string | null;
            /**
             * When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2025-08-18/2025-09-18
             */
            operation_reported_on: string | null;
            /** Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of County that `fields` names. */
        CountySelection: {
            /**
             * Readable, permanent id.
             * @example songchon
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Songchon
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example The first place where ground was broken, and the first whose factories were opened. A South Korean outlet with one unnamed source says that the factories stood still for over a month in 2025. Rodong Sinmun says that the factories of the 20 localities of 2024 entered full production in April 2025, after trial running.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "38n-table-2024",
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids?: string[];
            /**
             * Kind of second-level division.
             * @example county
             * @enum {string}
             */
            kind?: "city" | "county" | "district" | "ward" | (string & {});
            /**
             * The province it belongs to.
             * @example south-phyongan
             */
            province_id?: string;
            /**
             * Spellings of the name in several scripts and romanisations.
             * @example [
             *       {
             *         "text": "성천군",
             *         "script": "Hang",
             *         "system": "dprk_official"
             *       }
             *     ]
             */
            names?: components["schemas"]["Name"][];
            /**
             * OCHA P-code, where the division has one of its own.
             * @example KP0717
             */
            pcode?: string | null;
            /**
             * A point inside the division; `centroid_kind` says which.
             * @example {
             *       "longitude": 126.23935,
             *       "latitude": 39.30193
             *     }
             */
            centroid?: components["schemas"]["Position"] | null;
            /**
             * How the centroid was found.
             * @example polygon_centroid
             * @enum {string|null}
             */
            centroid_kind?: "polygon_centroid" | "area_weighted_mean" | "settlement_point" | "article_coordinate" | null | (string & {});
            /**
             * Position of the seat.
             * @example {
             *       "longitude": 126.21583,
             *       "latitude": 39.25278
             *     }
             */
            seat_position?: components["schemas"]["Position"] | null;
            /**
             * Terrain in the words of a source.
             * @example intermediate, mountainous area
             */
            terrain?: string | null;
            /**
             * Population in the census of 2008, persons.
             * @example 149809
             */
            population_2008?: number | null;
            /**
             * Id in Who's On First.
             * @example 1108747149
             */
            wof_id?: string | null;
            /**
             * Id in GeoNames.
             * @example 1869668
             */
            geonames_id?: string | null;
            /**
             * Id in Wikidata.
             * @example Q1149302
             */
            wikidata_id?: string | null;
            /**
             * Role in the programme; `null` where no source gives it one.
             * @example cohort
             * @enum {string|null}
             */
            role?: "pilot" | "cohort" | "none" | null | (string & {});
            /**
             * Programme year, `null` for places outside the cohorts.
             * @example 2024
             */
            cohort_year?: number | null;
            /**
             * How far the locality is, by the furthest state that a source reports.
             * @example inaugurated
             * @enum {string|null}
             */
            status?: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * When the locality was chosen or announced. EDTF: a day, month, year or interval.
             * @example 2024-02-03
             */
            designated_on?: string | null;
            /**
             * Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            groundbreaking_on?: string | null;
            /**
             * Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2024-12-20
             */
            inaugurated_on?: string | null;
            /**
             * When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2025-08-18/2025-09-18
             */
            operation_reported_on?: string | null;
            /** Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** A construction unit at a place. */
        Deployment: {
            /**
             * Readable, permanent id.
             * @example 124th-regiments-taegwan-2025
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example 124th regiment at Taegwan
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Named by KCNA in May 2025 as the first to finish its framework.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20250521-framework"
             *     ]
             */
            source_ids: string[];
            /**
             * The unit.
             * @example 124th-regiments
             */
            unit_id: string;
            /**
             * The place; `null` where only a group of places is named.
             * @example taegwan
             */
            county_id: string | null;
            /**
             * When it was there. EDTF: a day, month, year or interval.
             * @example 2025
             */
            period: string | null;
            /**
             * What it did there.
             * @example builds regional-industry factories
             */
            task: string | null;
            /** Only with `include=unit`: the record that `unit_id` names. */
            unit?: components["schemas"]["ConstructionUnit"] | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Deployment that `fields` names. */
        DeploymentSelection: {
            /**
             * Readable, permanent id.
             * @example 124th-regiments-taegwan-2025
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example 124th regiment at Taegwan
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Named by KCNA in May 2025 as the first to finish its framework.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20250521-framework"
             *     ]
             */
            source_ids?: string[];
            /**
             * The unit.
             * @example 124th-regiments
             */
            unit_id?: string;
            /**
             * The place; `null` where only a group of places is named.
             * @example taegwan
             */
            county_id?: string | null;
            /**
             * When it was there. EDTF: a day, month, year or interval.
             * @example 2025
             */
            period?: string | null;
            /**
             * What it did there.
             * @example builds regional-industry factories
             */
            task?: string | null;
            /** Only with `include=unit`: the record that `unit_id` names. */
            unit?: components["schemas"]["ConstructionUnit"] | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** Something required, a standard, or a supply the state takes on. */
        Directive: {
            /**
             * Readable, permanent id.
             * @example no-burden-on-residents
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example No burden on residents
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Chief secretaries are to see to it that improving living standards puts no burdens on local people. Reports differ on whether this is kept: see the assessments on the topic "burden on residents".
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids: string[];
            /**
             * Kind of directive.
             * @example directive
             * @enum {string}
             */
            kind: "directive" | "standard" | "supply" | (string & {});
            /**
             * Who it is addressed to.
             * @example chief secretaries of city and county Party committees
             */
            addressee: string | null;
            /**
             * When it was issued. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            issued_on: string | null;
            /**
             * The event at which it was issued.
             * @example 2024-02-28-songchon-speech
             */
            event_id: string | null;
            /**
             * What it is about, as the source words it.
             * @example bears no negative result of imposing burdens on them
             */
            subject: string | null;
            /** Only with `include=event`: the record that `event_id` names. */
            event?: components["schemas"]["Event"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Directive that `fields` names. */
        DirectiveSelection: {
            /**
             * Readable, permanent id.
             * @example no-burden-on-residents
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example No burden on residents
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Chief secretaries are to see to it that improving living standards puts no burdens on local people. Reports differ on whether this is kept: see the assessments on the topic "burden on residents".
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids?: string[];
            /**
             * Kind of directive.
             * @example directive
             * @enum {string}
             */
            kind?: "directive" | "standard" | "supply" | (string & {});
            /**
             * Who it is addressed to.
             * @example chief secretaries of city and county Party committees
             */
            addressee?: string | null;
            /**
             * When it was issued. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            issued_on?: string | null;
            /**
             * The event at which it was issued.
             * @example 2024-02-28-songchon-speech
             */
            event_id?: string | null;
            /**
             * What it is about, as the source words it.
             * @example bears no negative result of imposing burdens on them
             */
            subject?: string | null;
            /** Only with `include=event`: the record that `event_id` names. */
            event?: components["schemas"]["Event"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** Something dated. */
        Event: {
            /**
             * Readable, permanent id.
             * @example 2024-02-28-songchon-groundbreaking
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Groundbreaking in Songchon County
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example The first groundbreaking under the policy. Kim Jong Un attended, spoke and turned the first earth; members of the central promotion committee, the commanders of all 124th regiments and of the units above them were present. By his speech the site was empty but for an artist’s impression.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids: string[];
            /**
             * Kind of event.
             * @example groundbreaking
             * @enum {string}
             */
            kind: "meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other" | (string & {});
            /**
             * Day or interval of the event itself, not of its report. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            date: string | null;
            /**
             * Where it took place.
             * @example songchon
             */
            county_id: string | null;
            /**
             * Localities it concerns.
             * @example [
             *       "songchon"
             *     ]
             */
            county_ids: string[];
            /**
             * Bodies that took part.
             * @example [
             *       "central-promotion-committee",
             *       "kpa"
             *     ]
             */
            organization_ids: string[];
            /**
             * Officials that took part.
             * @example [
             *       "kim-jong-un-general-secretary"
             *     ]
             */
            official_ids: string[];
            /**
             * Place as the source names it.
             * @example Mansudae Assembly Hall, Pyongyang
             */
            place: string | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=organizations`: the records that `organization_ids` names. */
            organizations?: components["schemas"]["Organization"][];
            /** Only with `include=officials`: the records that `official_ids` names. */
            officials?: components["schemas"]["Official"][];
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Event that `fields` names. */
        EventSelection: {
            /**
             * Readable, permanent id.
             * @example 2024-02-28-songchon-groundbreaking
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Groundbreaking in Songchon County
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example The first groundbreaking under the policy. Kim Jong Un attended, spoke and turned the first earth; members of the central promotion committee, the commanders of all 124th regiments and of the units above them were present. By his speech the site was empty but for an artist’s impression.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids?: string[];
            /**
             * Kind of event.
             * @example groundbreaking
             * @enum {string}
             */
            kind?: "meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other" | (string & {});
            /**
             * Day or interval of the event itself, not of its report. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            date?: string | null;
            /**
             * Where it took place.
             * @example songchon
             */
            county_id?: string | null;
            /**
             * Localities it concerns.
             * @example [
             *       "songchon"
             *     ]
             */
            county_ids?: string[];
            /**
             * Bodies that took part.
             * @example [
             *       "central-promotion-committee",
             *       "kpa"
             *     ]
             */
            organization_ids?: string[];
            /**
             * Officials that took part.
             * @example [
             *       "kim-jong-un-general-secretary"
             *     ]
             */
            official_ids?: string[];
            /**
             * Place as the source names it.
             * @example Mansudae Assembly Hall, Pyongyang
             */
            place?: string | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=organizations`: the records that `organization_ids` names. */
            organizations?: components["schemas"]["Organization"][];
            /** Only with `include=officials`: the records that `official_ids` names. */
            officials?: components["schemas"]["Official"][];
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** A facility of a county beside its regional-industry factories. */
        Facility: {
            /**
             * Readable, permanent id.
             * @example kangdong-hospital
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Kangdong County Hospital
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example First of three pilot hospitals of 2025, with outpatient, operating and inpatient sections and underground parking; built in some 280 days according to Kim Jong Un. State media present it as finished and modern; a South Korean outlet without named source says that trial service, mainly for outpatients, began about a month after the opening, with inpatients and some equipment to follow.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20250603",
             *       "krnews21-20251230"
             *     ]
             */
            source_ids: string[];
            /**
             * The county it stands in.
             * @example kangdong
             */
            county_id: string;
            /**
             * What it is.
             * @example hospital
             * @enum {string}
             */
            kind: "hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other" | (string & {});
            /**
             * How far it is, by the furthest state that a source reports.
             * @example operating
             * @enum {string|null}
             */
            status: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2025-02-06
             */
            groundbreaking_on: string | null;
            /**
             * Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2025-11-19
             */
            inaugurated_on: string | null;
            /**
             * When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2025-12-30
             */
            operation_reported_on: string | null;
            /**
             * Floor area as stated.
             * @example {
             *       "value": 5000,
             *       "low": 5000,
             *       "low_inclusive": true,
             *       "high": 5000,
             *       "high_inclusive": true,
             *       "qualifier": "exact",
             *       "unit": "square_metres",
             *       "as_stated": "5,000 m²",
             *       "bounds_by": "stated"
             *     }
             */
            floor_area: components["schemas"]["Quantity"] | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Facility that `fields` names. */
        FacilitySelection: {
            /**
             * Readable, permanent id.
             * @example kangdong-hospital
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Kangdong County Hospital
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example First of three pilot hospitals of 2025, with outpatient, operating and inpatient sections and underground parking; built in some 280 days according to Kim Jong Un. State media present it as finished and modern; a South Korean outlet without named source says that trial service, mainly for outpatients, began about a month after the opening, with inpatients and some equipment to follow.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20250603",
             *       "krnews21-20251230"
             *     ]
             */
            source_ids?: string[];
            /**
             * The county it stands in.
             * @example kangdong
             */
            county_id?: string;
            /**
             * What it is.
             * @example hospital
             * @enum {string}
             */
            kind?: "hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other" | (string & {});
            /**
             * How far it is, by the furthest state that a source reports.
             * @example operating
             * @enum {string|null}
             */
            status?: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2025-02-06
             */
            groundbreaking_on?: string | null;
            /**
             * Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2025-11-19
             */
            inaugurated_on?: string | null;
            /**
             * When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2025-12-30
             */
            operation_reported_on?: string | null;
            /**
             * Floor area as stated.
             * @example {
             *       "value": 5000,
             *       "low": 5000,
             *       "low_inclusive": true,
             *       "high": 5000,
             *       "high_inclusive": true,
             *       "qualifier": "exact",
             *       "unit": "square_metres",
             *       "as_stated": "5,000 m²",
             *       "bounds_by": "stated"
             *     }
             */
            floor_area?: components["schemas"]["Quantity"] | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** A regional-industry factory of a county. */
        Factory: {
            /**
             * Readable, permanent id.
             * @example kimhwa-paper-mill
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Kimhwa Paper Mill
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Paper mill of the pilot county, opened with three other plants in June 2022. Naenara described it in September 2022 as making writing and wrapping paper and toilet rolls, with less energy and water than a chemical paper line; an undated article of 2024 says that it fulfilled its annual plan at 114 percent.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "naenara-20220925-mill",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * The county it stands in.
             * @example kimhwa
             */
            county_id: string;
            /**
             * What it makes.
             * @example paper
             * @enum {string}
             */
            kind: "foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified" | (string & {});
            /**
             * How far it is, by the furthest state that a source reports.
             * @example operating
             * @enum {string|null}
             */
            status: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            groundbreaking_on: string | null;
            /**
             * Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2022-06-21
             */
            inaugurated_on: string | null;
            /**
             * When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2022-09-25
             */
            operation_reported_on: string | null;
            /**
             * Floor area as stated.
             * @example {
             *       "value": 5000,
             *       "low": 5000,
             *       "low_inclusive": true,
             *       "high": 5000,
             *       "high_inclusive": true,
             *       "qualifier": "exact",
             *       "unit": "square_metres",
             *       "as_stated": "5,000 m²",
             *       "bounds_by": "stated"
             *     }
             */
            floor_area: components["schemas"]["Quantity"] | null;
            /**
             * Production lines that a source names; empty where none does.
             * @example [
             *       "multi-purpose paper",
             *       "pulp from fallen leaves and agarophyte"
             *     ]
             */
            production_lines: string[];
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Factory that `fields` names. */
        FactorySelection: {
            /**
             * Readable, permanent id.
             * @example kimhwa-paper-mill
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Kimhwa Paper Mill
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Paper mill of the pilot county, opened with three other plants in June 2022. Naenara described it in September 2022 as making writing and wrapping paper and toilet rolls, with less energy and water than a chemical paper line; an undated article of 2024 says that it fulfilled its annual plan at 114 percent.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "naenara-20220925-mill",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * The county it stands in.
             * @example kimhwa
             */
            county_id?: string;
            /**
             * What it makes.
             * @example paper
             * @enum {string}
             */
            kind?: "foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified" | (string & {});
            /**
             * How far it is, by the furthest state that a source reports.
             * @example operating
             * @enum {string|null}
             */
            status?: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            groundbreaking_on?: string | null;
            /**
             * Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2022-06-21
             */
            inaugurated_on?: string | null;
            /**
             * When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2022-09-25
             */
            operation_reported_on?: string | null;
            /**
             * Floor area as stated.
             * @example {
             *       "value": 5000,
             *       "low": 5000,
             *       "low_inclusive": true,
             *       "high": 5000,
             *       "high_inclusive": true,
             *       "qualifier": "exact",
             *       "unit": "square_metres",
             *       "as_stated": "5,000 m²",
             *       "bounds_by": "stated"
             *     }
             */
            floor_area?: components["schemas"]["Quantity"] | null;
            /**
             * Production lines that a source names; empty where none does.
             * @example [
             *       "multi-purpose paper",
             *       "pulp from fallen leaves and agarophyte"
             *     ]
             */
            production_lines?: string[];
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The claims about one field and how far they agree. */
        FieldClaims: {
            /**
             * How far the claims agree; claims of one origin count once.
             * @example corroborated
             * @enum {string}
             */
            agreement: "single" | "corroborated" | "compatible" | "conflicting" | (string & {});
            /**
             * Number of claims.
             * @example 3
             */
            claim_count: number;
            /**
             * Number of independent origins.
             * @example 2
             */
            origin_count: number;
            /** The claims. */
            claims: components["schemas"]["Claim"][];
        };
        /** What an answer says of itself. */
        Meta: {
            /**
             * Revision of the dataset that was read.
             * @example 1
             */
            revision: number;
            /**
             * Hash of that revision. Number and hash together name it: sent back as `revision` and `revision_hash` they get this revision or, from another history, an error.
             * @example 5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2
             */
            revision_hash: string;
            /**
             * Licence of our records.
             * @example CC BY 4.0
             */
            licence: string;
            /**
             * How to cite this answer.
             * @example 20×10 Records, revision 1 of 2026-11-21, /v1/counties/kimhwa?revision=1. CC BY 4.0.
             */
            citation: string;
            /**
             * The query in one canonical spelling, pinned to the revision.
             * @example /v1/counties/kimhwa?revision=1
             */
            query: string;
        };
        /**
         * One spelling of a name.
         * @example {
         *       "text": "성천군",
         *       "script": "Hang",
         *       "system": "dprk_official"
         *     }
         */
        Name: {
            /**
             * The name.
             * @example 성천군
             */
            text: string;
            /**
             * Script it is written in.
             * @example Hang
             * @enum {string}
             */
            script: "Latn" | "Hang" | "Hani" | (string & {});
            /**
             * Spelling or romanisation system.
             * @example dprk_official
             * @enum {string}
             */
            system: "dprk_official" | "mccune_reischauer" | "revised_romanization" | "south_korean" | "other" | (string & {});
        };
        /** A person in a role of the programme. */
        Official: {
            /**
             * Readable, permanent id.
             * @example jo-yong-won-central-promotion-committee
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Jo Yong Won, head of the central committee
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example KCNA of 30 January 2024 says that he bears responsibility for the committee's work and guides it. The sources read do not say whether he still headed it later.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-30-committee"
             *     ]
             */
            source_ids: string[];
            /**
             * Name of the person in the spelling of DPRK state media.
             * @example Jo Yong Won
             */
            person: string;
            /**
             * The body the role belongs to.
             * @example central-promotion-committee
             */
            organization_id: string | null;
            /**
             * The county of a local official.
             * @example kyongsong
             */
            county_id: string | null;
            /**
             * Office or role.
             * @example head of the central committee
             */
            role: string;
            /**
             * When the role is reported. EDTF: a day, month, year or interval.
             * @example 2024-01-30
             */
            period: string | null;
            /** Only with `include=organization`: the record that `organization_id` names. */
            organization?: components["schemas"]["Organization"] | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Official that `fields` names. */
        OfficialSelection: {
            /**
             * Readable, permanent id.
             * @example jo-yong-won-central-promotion-committee
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Jo Yong Won, head of the central committee
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example KCNA of 30 January 2024 says that he bears responsibility for the committee's work and guides it. The sources read do not say whether he still headed it later.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-30-committee"
             *     ]
             */
            source_ids?: string[];
            /**
             * Name of the person in the spelling of DPRK state media.
             * @example Jo Yong Won
             */
            person?: string;
            /**
             * The body the role belongs to.
             * @example central-promotion-committee
             */
            organization_id?: string | null;
            /**
             * The county of a local official.
             * @example kyongsong
             */
            county_id?: string | null;
            /**
             * Office or role.
             * @example head of the central committee
             */
            role?: string;
            /**
             * When the role is reported. EDTF: a day, month, year or interval.
             * @example 2024-01-30
             */
            period?: string | null;
            /** Only with `include=organization`: the record that `organization_id` names. */
            organization?: components["schemas"]["Organization"] | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** A party, state or military body of the programme. */
        Organization: {
            /**
             * Readable, permanent id.
             * @example central-promotion-committee
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Set up by the resolution of the enlarged Political Bureau meeting of January 2024 and reported on 30 January to have begun its work. State media say that it directs design, construction and raw-material bases in a unified way; by early 2024 an order of work for its sections and the provincial committees was reported. Its members in January 2024 are known in part. Who heads it after January 2024 is not stated in the sources read.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-30-committee"
             *     ]
             */
            source_ids: string[];
            /**
             * Kind of body.
             * @example committee
             * @enum {string}
             */
            kind: "party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other" | (string & {});
            /**
             * The body it belongs to.
             * @example wpk-central-committee
             */
            parent_id: string | null;
            /**
             * When it was founded or began its work. EDTF: a day, month, year or interval.
             * @example 2024-01-23/2024-01-30
             */
            founded_on: string | null;
            /**
             * Spellings of the name in several scripts and romanisations.
             * @example [
             *       {
             *         "text": "지방발전 20×10 비상설중앙추진위원회",
             *         "script": "Hang",
             *         "system": "dprk_official"
             *       }
             *     ]
             */
            names: components["schemas"]["Name"][];
            /** Only with `include=parent`: the record that `parent_id` names. */
            parent?: components["schemas"]["Organization"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Organization that `fields` names. */
        OrganizationSelection: {
            /**
             * Readable, permanent id.
             * @example central-promotion-committee
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Set up by the resolution of the enlarged Political Bureau meeting of January 2024 and reported on 30 January to have begun its work. State media say that it directs design, construction and raw-material bases in a unified way; by early 2024 an order of work for its sections and the provincial committees was reported. Its members in January 2024 are known in part. Who heads it after January 2024 is not stated in the sources read.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-30-committee"
             *     ]
             */
            source_ids?: string[];
            /**
             * Kind of body.
             * @example committee
             * @enum {string}
             */
            kind?: "party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other" | (string & {});
            /**
             * The body it belongs to.
             * @example wpk-central-committee
             */
            parent_id?: string | null;
            /**
             * When it was founded or began its work. EDTF: a day, month, year or interval.
             * @example 2024-01-23/2024-01-30
             */
            founded_on?: string | null;
            /**
             * Spellings of the name in several scripts and romanisations.
             * @example [
             *       {
             *         "text": "지방발전 20×10 비상설중앙추진위원회",
             *         "script": "Hang",
             *         "system": "dprk_official"
             *       }
             *     ]
             */
            names?: components["schemas"]["Name"][];
            /** Only with `include=parent`: the record that `parent_id` names. */
            parent?: components["schemas"]["Organization"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** Where a list stands. */
        Page: {
            /**
             * Cursor of the next page; `null` on the last one.
             * @example WzEsInNvbmdjaG9uIl0.3q2-7wAAAAAAAAAA
             */
            next: string | null;
            /**
             * Records on a page at most.
             * @example 50
             */
            limit: number;
            /**
             * Number of records in all; only with `count=exact`.
             * @example 20
             */
            total?: number;
        };
        /**
         * A point in WGS 84 degrees.
         * @example {
         *       "longitude": 126.23935,
         *       "latitude": 39.30193
         *     }
         */
        Position: {
            /**
             * Degrees east, WGS 84.
             * @example 126.23935
             */
            longitude: number;
            /**
             * Degrees north, WGS 84.
             * @example 39.30193
             */
            latitude: number;
        };
        /** What went wrong (RFC 9457). */
        Problem: {
            /**
             * Address that explains the code.
             * @example /v1/vocabularies/problem_code#not_found
             */
            type: string;
            /**
             * The code in words.
             * @example Not found
             */
            title: string;
            /**
             * HTTP status.
             * @example 404
             */
            status: number;
            /**
             * What went wrong; a closed vocabulary.
             * @example not_found
             * @enum {string}
             */
            code: "unknown_parameter" | "invalid_parameter" | "invalid_cursor" | "invalid_request" | "not_found" | "unknown_revision" | "method_not_allowed" | "not_acceptable" | "content_too_large" | "uri_too_long" | "unsupported_media_type" | "expectation_failed" | "unlike_quantities" | "headers_too_large" | "request_timeout" | "rate_limited" | "internal" | "unavailable" | "too_many_exports" | "http_version_not_supported";
            /**
             * What went wrong in this request.
             * @example There is no record "nowhere" in counties.
             */
            detail: string;
            /**
             * The path and query that were asked for.
             * @example /v1/counties/nowhere
             */
            instance: string;
            /**
             * Id of the request, also in X-Request-Id and the logs.
             * @example req-1
             */
            request_id: string;
            /**
             * Each thing at fault, where that is known.
             * @example []
             */
            errors: {
                /**
                 * The parameter at fault.
                 * @example limit
                 */
                parameter?: string;
                /**
                 * JSON pointer to the part of the body at fault.
                 * @example /rows/3
                 */
                pointer?: string;
                /**
                 * What is wrong with it.
                 * @example invalid_parameter
                 * @enum {string}
                 */
                code: "unknown_parameter" | "invalid_parameter" | "invalid_cursor" | "invalid_request" | "not_found" | "unknown_revision" | "method_not_allowed" | "not_acceptable" | "content_too_large" | "uri_too_long" | "unsupported_media_type" | "expectation_failed" | "unlike_quantities" | "headers_too_large" | "request_timeout" | "rate_limited" | "internal" | "unavailable" | "too_many_exports" | "http_version_not_supported";
                /**
                 * The same in words.
                 * @example limit is a whole number from 1 to 500
                 */
                detail: string;
                /**
                 * What is allowed, or what was probably meant.
                 * @example [
                 *       "province_id"
                 *     ]
                 */
                allowed?: string[];
            }[];
        };
        /** A product or product group. */
        Product: {
            /**
             * Readable, permanent id.
             * @example kimhwa-magnoliavine-juice
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Magnoliavine fruit juice
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Named as a speciality of the county, made from raw materials of the county.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "choson-sinbo-2024-02-13-kimhwa",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * The county it comes from.
             * @example kimhwa
             */
            county_id: string;
            /**
             * The factory that makes it, where a source says so.
             * @example kimhwa-foodstuff-factory
             */
            factory_id: string | null;
            /**
             * Kind of product.
             * @example foodstuff
             * @enum {string}
             */
            kind: "foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other" | (string & {});
            /**
             * Raw materials that a source names; empty where none does.
             * @example [
             *       "magnoliavine fruit"
             *     ]
             */
            raw_materials: string[];
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=factory`: the record that `factory_id` names. */
            factory?: components["schemas"]["Factory"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Product that `fields` names. */
        ProductSelection: {
            /**
             * Readable, permanent id.
             * @example kimhwa-magnoliavine-juice
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Magnoliavine fruit juice
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Named as a speciality of the county, made from raw materials of the county.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "choson-sinbo-2024-02-13-kimhwa",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * The county it comes from.
             * @example kimhwa
             */
            county_id?: string;
            /**
             * The factory that makes it, where a source says so.
             * @example kimhwa-foodstuff-factory
             */
            factory_id?: string | null;
            /**
             * Kind of product.
             * @example foodstuff
             * @enum {string}
             */
            kind?: "foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other" | (string & {});
            /**
             * Raw materials that a source names; empty where none does.
             * @example [
             *       "magnoliavine fruit"
             *     ]
             */
            raw_materials?: string[];
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=factory`: the record that `factory_id` names. */
            factory?: components["schemas"]["Factory"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** One figure: a metric of a subject in a period. */
        ProductionFigure: {
            /**
             * Readable, permanent id.
             * @example kimhwa-garment-output-growth
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Garment production of Kimhwa, growth
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Garment production of Kimhwa is said to have risen by more than 1.2 times against the year before; the wording allows a rise to or by that multiple. KCNA has “over 1.2 times last year over the previous” (2023 against 2022), Choson Sinbo 1.2 times or more.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-29-kimhwa",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * Resource of the subject, or `programme` for the programme as a whole.
             * @example factories
             */
            subject_type: string;
            /**
             * Id of the subject; `null` for the programme.
             * @example kimhwa-garment-factory
             */
            subject_id: string | null;
            /**
             * The county the figure is about, if one.
             * @example kimhwa
             */
            county_id: string | null;
            /**
             * The province the figure is about, if one.
             * @example kangwon
             */
            province_id: string | null;
            /**
             * What is measured.
             * @example output_growth
             * @enum {string}
             */
            metric: "localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other" | (string & {});
            /**
             * The figure; `null` where claims disagree and none is preferred.
             * @example {
             *       "value": 1.2,
             *       "low": 1.2,
             *       "low_inclusive": false,
             *       "high": null,
             *       "high_inclusive": false,
             *       "qualifier": "more_than",
             *       "unit": "times",
             *       "as_stated": "more than 1.2 times",
             *       "bounds_by": "stated"
             *     }
             */
            quantity: components["schemas"]["Quantity"] | null;
            /**
             * What it is measured against.
             * @example {
             *       "relation": "previous_year",
             *       "reading": "unclear",
             *       "note": "as compared with the previous year"
             *     }
             */
            basis: components["schemas"]["Basis"] | null;
            /**
             * Period or day the figure is about. EDTF: a day, month, year or interval.
             * @example 2023
             */
            period: string | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of ProductionFigure that `fields` names. */
        ProductionFigureSelection: {
            /**
             * Readable, permanent id.
             * @example kimhwa-garment-output-growth
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Garment production of Kimhwa, growth
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Garment production of Kimhwa is said to have risen by more than 1.2 times against the year before; the wording allows a rise to or by that multiple. KCNA has “over 1.2 times last year over the previous” (2023 against 2022), Choson Sinbo 1.2 times or more.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-29-kimhwa",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * Resource of the subject, or `programme` for the programme as a whole.
             * @example factories
             */
            subject_type?: string;
            /**
             * Id of the subject; `null` for the programme.
             * @example kimhwa-garment-factory
             */
            subject_id?: string | null;
            /**
             * The county the figure is about, if one.
             * @example kimhwa
             */
            county_id?: string | null;
            /**
             * The province the figure is about, if one.
             * @example kangwon
             */
            province_id?: string | null;
            /**
             * What is measured.
             * @example output_growth
             * @enum {string}
             */
            metric?: "localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other" | (string & {});
            /**
             * The figure; `null` where claims disagree and none is preferred.
             * @example {
             *       "value": 1.2,
             *       "low": 1.2,
             *       "low_inclusive": false,
             *       "high": null,
             *       "high_inclusive": false,
             *       "qualifier": "more_than",
             *       "unit": "times",
             *       "as_stated": "more than 1.2 times",
             *       "bounds_by": "stated"
             *     }
             */
            quantity?: components["schemas"]["Quantity"] | null;
            /**
             * What it is measured against.
             * @example {
             *       "relation": "previous_year",
             *       "reading": "unclear",
             *       "note": "as compared with the previous year"
             *     }
             */
            basis?: components["schemas"]["Basis"] | null;
            /**
             * Period or day the figure is about. EDTF: a day, month, year or interval.
             * @example 2023
             */
            period?: string | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** A first-level division. */
        Province: {
            /**
             * Readable, permanent id.
             * @example jagang
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Jagang
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Also written Chagang.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "ocha-pcodes",
             *       "wof-kp"
             *     ]
             */
            source_ids: string[];
            /**
             * Kind of first-level division.
             * @example province
             * @enum {string}
             */
            kind: "province" | "special_city" | "directly_governed_city" | (string & {});
            /**
             * Spellings of the name in several scripts and romanisations.
             * @example [
             *       {
             *         "text": "자강도",
             *         "script": "Hang",
             *         "system": "dprk_official"
             *       }
             *     ]
             */
            names: components["schemas"]["Name"][];
            /**
             * ISO 3166-2 code. Its numbers differ from those of `pcode`.
             * @example KP-04
             */
            iso_3166_2: string | null;
            /**
             * OCHA P-code.
             * @example KP05
             */
            pcode: string | null;
            /**
             * A point inside the province; `centroid_kind` says which.
             * @example {
             *       "longitude": 126.5148,
             *       "latitude": 40.7875
             *     }
             */
            centroid: components["schemas"]["Position"] | null;
            /**
             * How the centroid was found.
             * @example area_weighted_mean
             * @enum {string|null}
             */
            centroid_kind: "polygon_centroid" | "area_weighted_mean" | "settlement_point" | "article_coordinate" | null | (string & {});
            /**
             * Name of the seat of the province.
             * @example Kanggye
             */
            seat_name: string | null;
            /**
             * Population in the census of 2008, persons.
             * @example 1299830
             */
            population_2008: number | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Province that `fields` names. */
        ProvinceSelection: {
            /**
             * Readable, permanent id.
             * @example jagang
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Jagang
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Also written Chagang.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "ocha-pcodes",
             *       "wof-kp"
             *     ]
             */
            source_ids?: string[];
            /**
             * Kind of first-level division.
             * @example province
             * @enum {string}
             */
            kind?: "province" | "special_city" | "directly_governed_city" | (string & {});
            /**
             * Spellings of the name in several scripts and romanisations.
             * @example [
             *       {
             *         "text": "자강도",
             *         "script": "Hang",
             *         "system": "dprk_official"
             *       }
             *     ]
             */
            names?: components["schemas"]["Name"][];
            /**
             * ISO 3166-2 code. Its numbers differ from those of `pcode`.
             * @example KP-04
             */
            iso_3166_2?: string | null;
            /**
             * OCHA P-code.
             * @example KP05
             */
            pcode?: string | null;
            /**
             * A point inside the province; `centroid_kind` says which.
             * @example {
             *       "longitude": 126.5148,
             *       "latitude": 40.7875
             *     }
             */
            centroid?: components["schemas"]["Position"] | null;
            /**
             * How the centroid was found.
             * @example area_weighted_mean
             * @enum {string|null}
             */
            centroid_kind?: "polygon_centroid" | "area_weighted_mean" | "settlement_point" | "article_coordinate" | null | (string & {});
            /**
             * Name of the seat of the province.
             * @example Kanggye
             */
            seat_name?: string | null;
            /**
             * Population in the census of 2008, persons.
             * @example 1299830
             */
            population_2008?: number | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /**
         * A number with its wording and the interval in which it lies.
         * @example {
         *       "value": 2.5,
         *       "low": 2.5,
         *       "low_inclusive": false,
         *       "high": null,
         *       "high_inclusive": false,
         *       "qualifier": "more_than",
         *       "unit": "times",
         *       "as_stated": "more than 2.5 times",
         *       "bounds_by": "stated"
         *     }
         */
        Quantity: {
            /**
             * The number as stated; `null` where only bounds or an order are stated.
             * @example 2.5
             */
            value: number | null;
            /**
             * Lower bound, `null` when open.
             * @example 2.5
             */
            low: number | null;
            /**
             * Whether the lower bound itself is possible.
             * @example false
             */
            low_inclusive: boolean;
            /**
             * Upper bound, `null` when open.
             * @example null
             */
            high: number | null;
            /**
             * Whether the upper bound itself is possible.
             * @example false
             */
            high_inclusive: boolean;
            /**
             * How the wording qualifies the number.
             * @example more_than
             * @enum {string}
             */
            qualifier: "exact" | "more_than" | "less_than" | "at_least" | "up_to" | "nearly" | "about" | "odd" | "order_of_magnitude" | "range" | "increased" | (string & {});
            /**
             * Unit of the number.
             * @example times
             * @enum {string}
             */
            unit: "localities" | "localities_per_year" | "localities_per_province_per_year" | "years" | "months" | "days" | "percent" | "times" | "share" | "factories" | "hospitals" | "hospitals_per_year" | "facilities" | "sites" | "buildings" | "storeys" | "square_metres" | "hectares" | "kinds" | "varieties" | "products" | "lines" | "people" | "flags" | "trees" | "bases" | "won" | "kilograms" | "tonnes" | "tonnes_per_hectare" | "hours_per_day" | "weeks_per_month" | "houses_per_year" | "classes" | "count" | (string & {});
            /**
             * The wording of the source, at most a dozen words.
             * @example more than 2.5 times
             */
            as_stated: string;
            /**
             * `stated`, or the published rule the bounds follow from.
             * @example stated
             */
            bounds_by: string;
        };
        /** Land or sea that feeds factories. */
        RawMaterialBase: {
            /**
             * Readable, permanent id.
             * @example kimhwa-evodia-forests
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Korean evodia forests of Kimhwa
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Created by the people of the county, according to an undated text of 2024; when is not said.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * The county, where the base is of one county.
             * @example kimhwa
             */
            county_id: string | null;
            /**
             * The province; `null` where the whole country is meant.
             * @example kangwon
             */
            province_id: string | null;
            /**
             * Kind of base.
             * @example forest
             * @enum {string}
             */
            kind: "mixed" | "forest" | "field" | "sea" | "local_inputs" | (string & {});
            /**
             * What it grows, as the source names it.
             * @example Korean evodia
             */
            crop: string | null;
            /**
             * Area as stated.
             * @example {
             *       "value": null,
             *       "low": 200,
             *       "low_inclusive": true,
             *       "high": 999,
             *       "high_inclusive": true,
             *       "qualifier": "order_of_magnitude",
             *       "unit": "hectares",
             *       "as_stated": "hundreds of hectares",
             *       "bounds_by": "rule:order_of_magnitude"
             *     }
             */
            area: components["schemas"]["Quantity"] | null;
            /**
             * Period the statement is about. EDTF: a day, month, year or interval.
             * @example 2024
             */
            period: string | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of RawMaterialBase that `fields` names. */
        RawMaterialBaseSelection: {
            /**
             * Readable, permanent id.
             * @example kimhwa-evodia-forests
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Korean evodia forests of Kimhwa
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Created by the people of the county, according to an undated text of 2024; when is not said.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * The county, where the base is of one county.
             * @example kimhwa
             */
            county_id?: string | null;
            /**
             * The province; `null` where the whole country is meant.
             * @example kangwon
             */
            province_id?: string | null;
            /**
             * Kind of base.
             * @example forest
             * @enum {string}
             */
            kind?: "mixed" | "forest" | "field" | "sea" | "local_inputs" | (string & {});
            /**
             * What it grows, as the source names it.
             * @example Korean evodia
             */
            crop?: string | null;
            /**
             * Area as stated.
             * @example {
             *       "value": null,
             *       "low": 200,
             *       "low_inclusive": true,
             *       "high": 999,
             *       "high_inclusive": true,
             *       "qualifier": "order_of_magnitude",
             *       "unit": "hectares",
             *       "as_stated": "hundreds of hectares",
             *       "bounds_by": "rule:order_of_magnitude"
             *     }
             */
            area?: components["schemas"]["Quantity"] | null;
            /**
             * Period the statement is about. EDTF: a day, month, year or interval.
             * @example 2024
             */
            period?: string | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** One change of the dataset, made in one transaction. */
        Revision: {
            /**
             * Number of the revision, from 1.
             * @example 1
             */
            revision: number;
            /**
             * Names the revision together with its number: a SHA-256 over the hash before it, its time, author, cause, message and counts, and all records as they stand after it; the first 32 hexadecimal digits. Two histories may have the same numbers, never the same hashes.
             * @example 5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2
             */
            hash: string;
            /**
             * When it was made, RFC 3339 in UTC.
             * @example 2026-11-21T12:00:00.000Z
             */
            created_at: string;
            /**
             * Who made it.
             * @example dataset
             */
            author: string;
            /**
             * Why it was made.
             * @example dataset
             * @enum {string}
             */
            cause: "new_source" | "correction" | "schema" | "dataset" | (string & {});
            /**
             * What it is about.
             * @example Loaded from the data files.
             */
            message: string;
            /**
             * Records added.
             * @example 4200
             */
            added: number;
            /**
             * Records changed.
             * @example 0
             */
            changed: number;
            /**
             * Records withdrawn.
             * @example 0
             */
            withdrawn: number;
        };
        /** A report, speech, page or dataset. */
        Source: {
            /**
             * Readable, permanent id.
             * @example cc-2024-02-29-speech
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Chongnyon Chonwi, 29 February 2024
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Text of the speech at the Songchon groundbreaking of 28 February 2024.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example []
             */
            source_ids: string[];
            /**
             * Title of the report, page or dataset.
             * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
             */
            title: string;
            /**
             * Who published it.
             * @example Chongnyon Chonwi
             */
            publisher: string | null;
            /**
             * Who carried it on, where it was read at another place.
             * @example KCNA Watch
             */
            carrier: string | null;
            /**
             * Kind of publisher.
             * @example state_media
             * @enum {string|null}
             */
            publisher_type: "state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site" | null | (string & {});
            /**
             * Address.
             * @example https://kcnawatch.org/newstream/1709258544-117844157/respected-comrade-kim-jong-un-makes-speech-at-ground-breaking-ceremony-for-regional-industry-factories-in-songchon-county/
             */
            url: string | null;
            /**
             * Day of publication. EDTF: a day, month, year or interval.
             * @example 2024-02-29
             */
            published_on: string | null;
            /**
             * Language of the text, BCP 47.
             * @example en
             */
            language: string | null;
            /**
             * Licence and credit of an outside dataset; `null` for reports, of which only facts are taken.
             * @example CC BY 4.0. Credit: GeoNames.
             */
            licence: string | null;
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Source that `fields` names. */
        SourceSelection: {
            /**
             * Readable, permanent id.
             * @example cc-2024-02-29-speech
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Chongnyon Chonwi, 29 February 2024
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example Text of the speech at the Songchon groundbreaking of 28 February 2024.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example []
             */
            source_ids?: string[];
            /**
             * Title of the report, page or dataset.
             * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
             */
            title?: string;
            /**
             * Who published it.
             * @example Chongnyon Chonwi
             */
            publisher?: string | null;
            /**
             * Who carried it on, where it was read at another place.
             * @example KCNA Watch
             */
            carrier?: string | null;
            /**
             * Kind of publisher.
             * @example state_media
             * @enum {string|null}
             */
            publisher_type?: "state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site" | null | (string & {});
            /**
             * Address.
             * @example https://kcnawatch.org/newstream/1709258544-117844157/respected-comrade-kim-jong-un-makes-speech-at-ground-breaking-ceremony-for-regional-industry-factories-in-songchon-county/
             */
            url?: string | null;
            /**
             * Day of publication. EDTF: a day, month, year or interval.
             * @example 2024-02-29
             */
            published_on?: string | null;
            /**
             * Language of the text, BCP 47.
             * @example en
             */
            language?: string | null;
            /**
             * Licence and credit of an outside dataset; `null` for reports, of which only facts are taken.
             * @example CC BY 4.0. Credit: GeoNames.
             */
            licence?: string | null;
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** What was promised. */
        Target: {
            /**
             * Readable, permanent id.
             * @example 20-localities-a-year
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Twenty localities a year
             */
            name: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example The yearly measure of the policy: factories in twenty cities and counties every year for ten years from 2024. An undated English article of 2024 speaks of counties. The last year is not named; press texts have read it as 2033 or 2034. From August 2024 further facilities were added.
             */
            summary: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "seed-regional-industry",
             *       "vok-2024-02-28-start"
             *     ]
             */
            source_ids: string[];
            /**
             * What was promised.
             * @example localities_planned
             * @enum {string}
             */
            metric: "localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other" | (string & {});
            /**
             * How much.
             * @example {
             *       "value": 20,
             *       "low": 20,
             *       "low_inclusive": true,
             *       "high": 20,
             *       "high_inclusive": true,
             *       "qualifier": "exact",
             *       "unit": "localities_per_year",
             *       "as_stated": "20 cities and counties every year",
             *       "bounds_by": "stated"
             *     }
             */
            quantity: components["schemas"]["Quantity"] | null;
            /**
             * By or in which period. EDTF: a day, month, year or interval.
             * @example 2024/..
             */
            period: string | null;
            /**
             * For what.
             * @example modern regional-industry factories
             */
            scope: string | null;
            /**
             * The county, if for one.
             * @example unryul
             */
            county_id: string | null;
            /**
             * When it was announced. EDTF: a day, month, year or interval.
             * @example 2024-01-15
             */
            announced_on: string | null;
            /**
             * The event at which it was announced.
             * @example 2024-01-15-supreme-peoples-assembly-session
             */
            event_id: string | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=event`: the record that `event_id` names. */
            event?: components["schemas"]["Event"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** The part of Target that `fields` names. */
        TargetSelection: {
            /**
             * Readable, permanent id.
             * @example 20-localities-a-year
             */
            id: string;
            /**
             * Preferred English name or label.
             * @example Twenty localities a year
             */
            name?: string;
            /**
             * What the sources say, in the dataset's own words.
             * @example The yearly measure of the policy: factories in twenty cities and counties every year for ten years from 2024. An undated English article of 2024 speaks of counties. The last year is not named; press texts have read it as 2033 or 2034. From August 2024 further facilities were added.
             */
            summary?: string | null;
            /**
             * Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "seed-regional-industry",
             *       "vok-2024-02-28-start"
             *     ]
             */
            source_ids?: string[];
            /**
             * What was promised.
             * @example localities_planned
             * @enum {string}
             */
            metric?: "localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other" | (string & {});
            /**
             * How much.
             * @example {
             *       "value": 20,
             *       "low": 20,
             *       "low_inclusive": true,
             *       "high": 20,
             *       "high_inclusive": true,
             *       "qualifier": "exact",
             *       "unit": "localities_per_year",
             *       "as_stated": "20 cities and counties every year",
             *       "bounds_by": "stated"
             *     }
             */
            quantity?: components["schemas"]["Quantity"] | null;
            /**
             * By or in which period. EDTF: a day, month, year or interval.
             * @example 2024/..
             */
            period?: string | null;
            /**
             * For what.
             * @example modern regional-industry factories
             */
            scope?: string | null;
            /**
             * The county, if for one.
             * @example unryul
             */
            county_id?: string | null;
            /**
             * When it was announced. EDTF: a day, month, year or interval.
             * @example 2024-01-15
             */
            announced_on?: string | null;
            /**
             * The event at which it was announced.
             * @example 2024-01-15-supreme-peoples-assembly-session
             */
            event_id?: string | null;
            /** Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** Only with `include=event`: the record that `event_id` names. */
            event?: components["schemas"]["Event"] | null;
            /** Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Assessment = components['schemas']['Assessment'];
export type AssessmentSelection = components['schemas']['AssessmentSelection'];
export type Basis = components['schemas']['Basis'];
export type Change = components['schemas']['Change'];
export type Claim = components['schemas']['Claim'];
export type ClaimSelection = components['schemas']['ClaimSelection'];
export type Cohort = components['schemas']['Cohort'];
export type CohortSelection = components['schemas']['CohortSelection'];
export type Conflict = components['schemas']['Conflict'];
export type ConflictSelection = components['schemas']['ConflictSelection'];
export type ConstructionUnit = components['schemas']['ConstructionUnit'];
export type ConstructionUnitSelection = components['schemas']['ConstructionUnitSelection'];
export type County = components['schemas']['County'];
export type CountySelection = components['schemas']['CountySelection'];
export type Deployment = components['schemas']['Deployment'];
export type DeploymentSelection = components['schemas']['DeploymentSelection'];
export type Directive = components['schemas']['Directive'];
export type DirectiveSelection = components['schemas']['DirectiveSelection'];
export type Event = components['schemas']['Event'];
export type EventSelection = components['schemas']['EventSelection'];
export type Facility = components['schemas']['Facility'];
export type FacilitySelection = components['schemas']['FacilitySelection'];
export type Factory = components['schemas']['Factory'];
export type FactorySelection = components['schemas']['FactorySelection'];
export type FieldClaims = components['schemas']['FieldClaims'];
export type Meta = components['schemas']['Meta'];
export type Name = components['schemas']['Name'];
export type Official = components['schemas']['Official'];
export type OfficialSelection = components['schemas']['OfficialSelection'];
export type Organization = components['schemas']['Organization'];
export type OrganizationSelection = components['schemas']['OrganizationSelection'];
export type Page = components['schemas']['Page'];
export type Position = components['schemas']['Position'];
export type Problem = components['schemas']['Problem'];
export type Product = components['schemas']['Product'];
export type ProductSelection = components['schemas']['ProductSelection'];
export type ProductionFigure = components['schemas']['ProductionFigure'];
export type ProductionFigureSelection = components['schemas']['ProductionFigureSelection'];
export type Province = components['schemas']['Province'];
export type ProvinceSelection = components['schemas']['ProvinceSelection'];
export type Quantity = components['schemas']['Quantity'];
export type RawMaterialBase = components['schemas']['RawMaterialBase'];
export type RawMaterialBaseSelection = components['schemas']['RawMaterialBaseSelection'];
export type Revision = components['schemas']['Revision'];
export type Source = components['schemas']['Source'];
export type SourceSelection = components['schemas']['SourceSelection'];
export type Target = components['schemas']['Target'];
export type TargetSelection = components['schemas']['TargetSelection'];
export type $defs = Record<string, never>;
export interface operations {
    get_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The process lives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Always `ok`.
                         * @enum {string}
                         */
                        status: "ok";
                    };
                };
            };
        };
    };
    get_llms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** How to read the service */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    get_openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    get_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The service can answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Always `ok`.
                         * @enum {string}
                         */
                        status: "ok";
                        /**
                         * Newest revision.
                         * @example 1
                         */
                        revision: number;
                    };
                };
            };
        };
    };
    get_robots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What crawlers may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    get_root: {
        parameters: {
            query?: {
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What this service is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * Name of the dataset.
                             * @example 20×10 Records
                             */
                            name: string;
                            /**
                             * What it is.
                             * @example Records of the Regional Development 20×10 Policy.
                             */
                            description: string;
                            /**
                             * Revision that was read.
                             * @example 1
                             */
                            revision: number;
                            /** Licence of our records. */
                            licence: {
                                /**
                                 * Name.
                                 * @example CC BY 4.0
                                 */
                                name: string;
                                /**
                                 * Address.
                                 * @example https://creativecommons.org/licenses/by/4.0/
                                 */
                                url: string;
                            };
                            /** Datasets of others that records draw on, with their licences and credits. */
                            outside_datasets: {
                                /**
                                 * Id of the source.
                                 * @example wof-kp
                                 */
                                source_id: string;
                                /**
                                 * Title.
                                 * @example Who's On First
                                 */
                                title: string;
                                /**
                                 * Licence and credit.
                                 * @example CC BY 4.0
                                 */
                                licence: string;
                            }[];
                            /**
                             * Number of records by resource.
                             * @example {
                             *       "counties": 202
                             *     }
                             */
                            counts: {
                                [key: string]: number;
                            };
                            /**
                             * Addresses by what is found there.
                             * @example {
                             *       "counties": "/v1/counties"
                             *     }
                             */
                            links: {
                                [key: string]: string;
                            };
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_assessments: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "topic" | "-topic" | "published_on" | "-published_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "stance" | "topic" | "author" | "method" | "published_on" | "county_ids")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "counties"
                 *     ]
                 */
                include?: ("counties" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "unification-ministry-2024-01-resources"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "unification-ministry-2024-01-resources"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Unification Ministry on resources
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Unification Ministry on resources
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Unif
                 */
                "name[contains]"?: string;
                /**
                 * `stance` is any of these.
                 * @example [
                 *       "critical"
                 *     ]
                 */
                stance?: ("supportive" | "mixed" | "neutral" | "critical" | "self_critical")[];
                /**
                 * `stance` is none of these, or unknown.
                 * @example [
                 *       "critical"
                 *     ]
                 */
                "stance[not]"?: ("supportive" | "mixed" | "neutral" | "critical" | "self_critical")[];
                /**
                 * Whether `stance` is known.
                 * @example true
                 */
                "stance[exists]"?: boolean;
                /**
                 * `topic` is this text; repeat for any of several.
                 * @example resources
                 */
                topic?: string;
                /**
                 * `topic` is not this text, or unknown.
                 * @example resources
                 */
                "topic[not]"?: string;
                /**
                 * `topic` contains this text, in any case.
                 * @example reso
                 */
                "topic[contains]"?: string;
                /**
                 * `author` is this text; repeat for any of several.
                 * @example ROK Unification Ministry official
                 */
                author?: string;
                /**
                 * `author` is not this text, or unknown.
                 * @example ROK Unification Ministry official
                 */
                "author[not]"?: string;
                /**
                 * `author` contains this text, in any case.
                 * @example ROK
                 */
                "author[contains]"?: string;
                /**
                 * Whether `author` is known.
                 * @example true
                 */
                "author[exists]"?: boolean;
                /**
                 * `method` is any of these.
                 * @example [
                 *       "official_statement"
                 *     ]
                 */
                method?: ("official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other")[];
                /**
                 * `method` is none of these, or unknown.
                 * @example [
                 *       "official_statement"
                 *     ]
                 */
                "method[not]"?: ("official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other")[];
                /**
                 * Whether `method` is known.
                 * @example true
                 */
                "method[exists]"?: boolean;
                /**
                 * `published_on` lies within this date or interval.
                 * @example 2024-01-30
                 */
                published_on?: string;
                /**
                 * `published_on` is after, or more than, this.
                 * @example 2024-01-30
                 */
                "published_on[gt]"?: string;
                /**
                 * `published_on` is at or after, or at least, this.
                 * @example 2024-01-30
                 */
                "published_on[gte]"?: string;
                /**
                 * `published_on` is before, or less than, this.
                 * @example 2024-01-30
                 */
                "published_on[lt]"?: string;
                /**
                 * `published_on` is at or before, or at most, this.
                 * @example 2024-01-30
                 */
                "published_on[lte]"?: string;
                /**
                 * Whether `published_on` is known.
                 * @example true
                 */
                "published_on[exists]"?: boolean;
                /**
                 * `county_ids` has any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_ids?: string[];
                /**
                 * `county_ids` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_ids[not]"?: string[];
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List assessments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Assessment"] | components["schemas"]["AssessmentSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_assessments: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "stance" | "topic" | "author" | "method" | "published_on" | "county_ids")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "counties"
                 *     ]
                 */
                include?: ("counties" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example unification-ministry-2024-01-resources
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of assessments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Assessment"] | components["schemas"]["AssessmentSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_assessments_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "stance" | "topic" | "author" | "method" | "published_on" | "county_ids")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example unification-ministry-2024-01-resources
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of assessments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_assessments_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example unification-ministry-2024-01-resources
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of assessments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_catalog: {
        parameters: {
            query?: {
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Describe the dataset to catalogues */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        /** Prefixes of the names. */
                        "@context": Record<string, never>;
                        /**
                         * Address of the catalogue.
                         * @example https://example.org/v1/catalog
                         */
                        "@id": string;
                        /**
                         * What it is.
                         * @example [
                         *       "dcat:Catalog",
                         *       "schema:DataCatalog"
                         *     ]
                         */
                        "@type": string[];
                        /** The whole dataset, then each resource, with the exports as distributions. */
                        "dcat:dataset": Record<string, never>[];
                        /** The service. */
                        "dcat:service": Record<string, never>;
                    };
                };
            };
        };
    };
    list_changes: {
        parameters: {
            query?: {
                /**
                 * Only what came after this revision; 0 for everything. Goes on with `page.next` of the page before, or with number and hash of a revision, `6:5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2`, which another history does not honour.
                 * @example 1:counties:songchon
                 */
                after?: string;
                /**
                 * Entries on a page.
                 * @example 100
                 */
                limit?: number;
                /**
                 * Only changes of records of these resources.
                 * @example [
                 *       "counties"
                 *     ]
                 */
                resource?: ("provinces" | "counties" | "cohorts" | "factories" | "facilities" | "products" | "raw-material-bases" | "production-figures" | "construction-units" | "deployments" | "organizations" | "officials" | "events" | "targets" | "directives" | "assessments" | "sources" | "claims" | "conflicts")[];
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List changes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    cite: {
        parameters: {
            query: {
                /**
                 * Address of the answer to cite, percent-encoded: path and query under `/v1`, or the whole address.
                 * @example /v1/counties/songchon?revision=1
                 */
                query: string;
                /**
                 * Form of the citation; without it the one that Accept asks for, or `csl-json`.
                 * @example bibtex
                 */
                format?: "csl-json" | "bibtex" | "text";
                /**
                 * Revision to cite where the query names none; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Cite an answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": {
                        /**
                         * Key of the item.
                         * @example kosis-census2008-gh
                         */
                        id: string;
                        /**
                         * CSL type.
                         * @example dataset
                         */
                        type: string;
                        /**
                         * Title.
                         * @example 20×10 Records
                         */
                        title: string;
                    }[];
                    "application/x-bibtex": string;
                    "text/plain": string;
                };
            };
        };
    };
    list_claims: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "subject_id"
                 *     ]
                 */
                sort?: ("id" | "-id" | "subject_id" | "-subject_id" | "property" | "-property" | "reported_on" | "-reported_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "value" | "as_stated" | "language" | "source_id" | "locator" | "origin" | "reported_on" | "assertion" | "reliability" | "rank" | "rank_reason")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "source"
                 *     ]
                 */
                include?: "source"[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "tongsin-inaugurated-on-96dec6f659"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "tongsin-inaugurated-on-96dec6f659"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `subject_type` is this text; repeat for any of several.
                 * @example counties
                 */
                subject_type?: string;
                /**
                 * `subject_type` is not this text, or unknown.
                 * @example counties
                 */
                "subject_type[not]"?: string;
                /**
                 * `subject_type` contains this text, in any case.
                 * @example coun
                 */
                "subject_type[contains]"?: string;
                /**
                 * `subject_id` is any of these.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * `subject_id` is none of these, or unknown.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * `property` is this text; repeat for any of several.
                 * @example inaugurated_on
                 */
                property?: string;
                /**
                 * `property` is not this text, or unknown.
                 * @example inaugurated_on
                 */
                "property[not]"?: string;
                /**
                 * `property` contains this text, in any case.
                 * @example inau
                 */
                "property[contains]"?: string;
                /**
                 * `source_id` is any of these.
                 * @example [
                 *       "vok-2025-02-06-tongsin"
                 *     ]
                 */
                source_id?: string[];
                /**
                 * `source_id` is none of these, or unknown.
                 * @example [
                 *       "vok-2025-02-06-tongsin"
                 *     ]
                 */
                "source_id[not]"?: string[];
                /**
                 * `origin` is this text; repeat for any of several.
                 * @example voice-of-korea
                 */
                origin?: string;
                /**
                 * `origin` is not this text, or unknown.
                 * @example voice-of-korea
                 */
                "origin[not]"?: string;
                /**
                 * `origin` contains this text, in any case.
                 * @example voic
                 */
                "origin[contains]"?: string;
                /**
                 * `assertion` is any of these.
                 * @example [
                 *       "stated"
                 *     ]
                 */
                assertion?: ("stated" | "inferred" | "calculated" | "denied")[];
                /**
                 * `assertion` is none of these, or unknown.
                 * @example [
                 *       "stated"
                 *     ]
                 */
                "assertion[not]"?: ("stated" | "inferred" | "calculated" | "denied")[];
                /**
                 * `reliability` is any of these.
                 * @example [
                 *       "primary"
                 *     ]
                 */
                reliability?: ("primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference")[];
                /**
                 * `reliability` is none of these, or unknown.
                 * @example [
                 *       "primary"
                 *     ]
                 */
                "reliability[not]"?: ("primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference")[];
                /**
                 * Whether `reliability` is known.
                 * @example true
                 */
                "reliability[exists]"?: boolean;
                /**
                 * `rank` is any of these.
                 * @example [
                 *       "preferred"
                 *     ]
                 */
                rank?: ("preferred" | "normal" | "deprecated")[];
                /**
                 * `rank` is none of these, or unknown.
                 * @example [
                 *       "preferred"
                 *     ]
                 */
                "rank[not]"?: ("preferred" | "normal" | "deprecated")[];
                /**
                 * `language` is this text; repeat for any of several.
                 * @example en
                 */
                language?: string;
                /**
                 * `language` is not this text, or unknown.
                 * @example en
                 */
                "language[not]"?: string;
                /**
                 * `language` contains this text, in any case.
                 * @example en
                 */
                "language[contains]"?: string;
                /**
                 * Whether `language` is known.
                 * @example true
                 */
                "language[exists]"?: boolean;
                /**
                 * `reported_on` lies within this date or interval.
                 * @example 2025-02-06
                 */
                reported_on?: string;
                /**
                 * `reported_on` is after, or more than, this.
                 * @example 2025-02-06
                 */
                "reported_on[gt]"?: string;
                /**
                 * `reported_on` is at or after, or at least, this.
                 * @example 2025-02-06
                 */
                "reported_on[gte]"?: string;
                /**
                 * `reported_on` is before, or less than, this.
                 * @example 2025-02-06
                 */
                "reported_on[lt]"?: string;
                /**
                 * `reported_on` is at or before, or at most, this.
                 * @example 2025-02-06
                 */
                "reported_on[lte]"?: string;
                /**
                 * Whether `reported_on` is known.
                 * @example true
                 */
                "reported_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List claims */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Claim"] | components["schemas"]["ClaimSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_claims: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "value" | "as_stated" | "language" | "source_id" | "locator" | "origin" | "reported_on" | "assertion" | "reliability" | "rank" | "rank_reason")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "source"
                 *     ]
                 */
                include?: "source"[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example tongsin-inaugurated-on-96dec6f659
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of claims */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Claim"] | components["schemas"]["ClaimSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_claims_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example tongsin-inaugurated-on-96dec6f659
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of claims */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_cohorts: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "year"
                 *     ]
                 */
                sort?: ("id" | "-id" | "year" | "-year" | "announced_on" | "-announced_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "year" | "planned_counties" | "scope" | "announced_on")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "2024"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "2024"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `year` is any of these.
                 * @example [
                 *       2024
                 *     ]
                 */
                year?: number[];
                /**
                 * `year` is none of these, or unknown.
                 * @example [
                 *       2024
                 *     ]
                 */
                "year[not]"?: number[];
                /**
                 * `year` is after, or more than, this.
                 * @example 2024
                 */
                "year[gt]"?: number;
                /**
                 * `year` is at or after, or at least, this.
                 * @example 2024
                 */
                "year[gte]"?: number;
                /**
                 * `year` is before, or less than, this.
                 * @example 2024
                 */
                "year[lt]"?: number;
                /**
                 * `year` is at or before, or at most, this.
                 * @example 2024
                 */
                "year[lte]"?: number;
                /**
                 * `planned_counties` is any of these.
                 * @example [
                 *       20
                 *     ]
                 */
                planned_counties?: number[];
                /**
                 * `planned_counties` is none of these, or unknown.
                 * @example [
                 *       20
                 *     ]
                 */
                "planned_counties[not]"?: number[];
                /**
                 * `planned_counties` is after, or more than, this.
                 * @example 20
                 */
                "planned_counties[gt]"?: number;
                /**
                 * `planned_counties` is at or after, or at least, this.
                 * @example 20
                 */
                "planned_counties[gte]"?: number;
                /**
                 * `planned_counties` is before, or less than, this.
                 * @example 20
                 */
                "planned_counties[lt]"?: number;
                /**
                 * `planned_counties` is at or before, or at most, this.
                 * @example 20
                 */
                "planned_counties[lte]"?: number;
                /**
                 * Whether `planned_counties` is known.
                 * @example true
                 */
                "planned_counties[exists]"?: boolean;
                /**
                 * `scope` has any of these.
                 * @example [
                 *       "regional_industry_factories"
                 *     ]
                 */
                scope?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management")[];
                /**
                 * `scope` is none of these, or unknown.
                 * @example [
                 *       "regional_industry_factories"
                 *     ]
                 */
                "scope[not]"?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management")[];
                /**
                 * `announced_on` lies within this date or interval.
                 * @example 2024-02-03
                 */
                announced_on?: string;
                /**
                 * `announced_on` is after, or more than, this.
                 * @example 2024-02-03
                 */
                "announced_on[gt]"?: string;
                /**
                 * `announced_on` is at or after, or at least, this.
                 * @example 2024-02-03
                 */
                "announced_on[gte]"?: string;
                /**
                 * `announced_on` is before, or less than, this.
                 * @example 2024-02-03
                 */
                "announced_on[lt]"?: string;
                /**
                 * `announced_on` is at or before, or at most, this.
                 * @example 2024-02-03
                 */
                "announced_on[lte]"?: string;
                /**
                 * Whether `announced_on` is known.
                 * @example true
                 */
                "announced_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List cohorts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Cohort"] | components["schemas"]["CohortSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_cohorts: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "year" | "planned_counties" | "scope" | "announced_on")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 2024
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of cohorts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Cohort"] | components["schemas"]["CohortSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_cohorts_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "year" | "planned_counties" | "scope" | "announced_on")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 2024
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of cohorts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_cohorts_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 2024
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of cohorts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_conflicts: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "subject_id"
                 *     ]
                 */
                sort?: ("id" | "-id" | "subject_id" | "-subject_id" | "property" | "-property" | "status" | "-status")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "kind" | "status" | "claim_ids" | "values" | "spread" | "preferred_claim_id" | "explanation" | "source_ids")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "counties-tongsin-inaugurated-on"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "counties-tongsin-inaugurated-on"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `subject_type` is this text; repeat for any of several.
                 * @example counties
                 */
                subject_type?: string;
                /**
                 * `subject_type` is not this text, or unknown.
                 * @example counties
                 */
                "subject_type[not]"?: string;
                /**
                 * `subject_type` contains this text, in any case.
                 * @example coun
                 */
                "subject_type[contains]"?: string;
                /**
                 * `subject_id` is any of these.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * `subject_id` is none of these, or unknown.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * `property` is this text; repeat for any of several.
                 * @example inaugurated_on
                 */
                property?: string;
                /**
                 * `property` is not this text, or unknown.
                 * @example inaugurated_on
                 */
                "property[not]"?: string;
                /**
                 * `property` contains this text, in any case.
                 * @example inau
                 */
                "property[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "date"
                 *     ]
                 */
                kind?: ("date" | "quantity" | "value" | "denial")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "date"
                 *     ]
                 */
                "kind[not]"?: ("date" | "quantity" | "value" | "denial")[];
                /**
                 * `status` is any of these.
                 * @example [
                 *       "resolved"
                 *     ]
                 */
                status?: ("open" | "explained" | "resolved")[];
                /**
                 * `status` is none of these, or unknown.
                 * @example [
                 *       "resolved"
                 *     ]
                 */
                "status[not]"?: ("open" | "explained" | "resolved")[];
                /**
                 * `claim_ids` has any of these.
                 * @example [
                 *       "tongsin-inaugurated-on-20b70e8147"
                 *     ]
                 */
                claim_ids?: string[];
                /**
                 * `claim_ids` is none of these, or unknown.
                 * @example [
                 *       "tongsin-inaugurated-on-20b70e8147"
                 *     ]
                 */
                "claim_ids[not]"?: string[];
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List conflicts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Conflict"] | components["schemas"]["ConflictSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_conflicts: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "kind" | "status" | "claim_ids" | "values" | "spread" | "preferred_claim_id" | "explanation" | "source_ids")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example counties-tongsin-inaugurated-on
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of conflicts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Conflict"] | components["schemas"]["ConflictSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_conflicts_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example counties-tongsin-inaugurated-on
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of conflicts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_construction_units: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "strength" | "-strength" | "formed_on" | "-formed_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "strength" | "formed_on")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "parent"
                 *     ]
                 */
                include?: ("parent" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "124th-regiment-4th-corps"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiment-4th-corps"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example 124th Regiment of the 4th Corps
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example 124th Regiment of the 4th Corps
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example 124t
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "regiment"
                 *     ]
                 */
                kind?: ("collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "regiment"
                 *     ]
                 */
                "kind[not]"?: ("collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other")[];
                /**
                 * `parent_id` is any of these.
                 * @example [
                 *       "4th-corps"
                 *     ]
                 */
                parent_id?: string[];
                /**
                 * `parent_id` is none of these, or unknown.
                 * @example [
                 *       "4th-corps"
                 *     ]
                 */
                "parent_id[not]"?: string[];
                /**
                 * Whether `parent_id` is known.
                 * @example true
                 */
                "parent_id[exists]"?: boolean;
                /**
                 * `strength` is after, or more than, this.
                 * @example 2
                 */
                "strength[gt]"?: number;
                /**
                 * `strength` is at or after, or at least, this.
                 * @example 2
                 */
                "strength[gte]"?: number;
                /**
                 * `strength` is before, or less than, this.
                 * @example 2
                 */
                "strength[lt]"?: number;
                /**
                 * `strength` is at or before, or at most, this.
                 * @example 2
                 */
                "strength[lte]"?: number;
                /**
                 * Whether `strength` is known.
                 * @example true
                 */
                "strength[exists]"?: boolean;
                /**
                 * `formed_on` lies within this date or interval.
                 * @example 2024-01-23/2024-02-28
                 */
                formed_on?: string;
                /**
                 * `formed_on` is after, or more than, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[gt]"?: string;
                /**
                 * `formed_on` is at or after, or at least, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[gte]"?: string;
                /**
                 * `formed_on` is before, or less than, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[lt]"?: string;
                /**
                 * `formed_on` is at or before, or at most, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[lte]"?: string;
                /**
                 * Whether `formed_on` is known.
                 * @example true
                 */
                "formed_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List construction-units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["ConstructionUnit"] | components["schemas"]["ConstructionUnitSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_construction_units: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "strength" | "formed_on")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "parent"
                 *     ]
                 */
                include?: ("parent" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 124th-regiment-4th-corps
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of construction-units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ConstructionUnit"] | components["schemas"]["ConstructionUnitSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_construction_units_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "strength" | "formed_on")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 124th-regiment-4th-corps
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of construction-units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_construction_units_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 124th-regiment-4th-corps
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of construction-units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_counties: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "cohort_year" | "-cohort_year" | "population_2008" | "-population_2008" | "designated_on" | "-designated_on" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "province_id" | "names" | "pcode" | "centroid" | "centroid_kind" | "seat_position" | "terrain" | "population_2008" | "wof_id" | "geonames_id" | "wikidata_id" | "role" | "cohort_year" | "status" | "designated_on" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "province"
                 *     ]
                 */
                include?: ("province" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Songchon
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Songchon
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Song
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "county"
                 *     ]
                 */
                kind?: ("city" | "county" | "district" | "ward")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "county"
                 *     ]
                 */
                "kind[not]"?: ("city" | "county" | "district" | "ward")[];
                /**
                 * `province_id` is any of these.
                 * @example [
                 *       "south-phyongan"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * `province_id` is none of these, or unknown.
                 * @example [
                 *       "south-phyongan"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * `role` is any of these.
                 * @example [
                 *       "cohort"
                 *     ]
                 */
                role?: ("pilot" | "cohort" | "none")[];
                /**
                 * `role` is none of these, or unknown.
                 * @example [
                 *       "cohort"
                 *     ]
                 */
                "role[not]"?: ("pilot" | "cohort" | "none")[];
                /**
                 * Whether `role` is known.
                 * @example true
                 */
                "role[exists]"?: boolean;
                /**
                 * `cohort_year` is any of these.
                 * @example [
                 *       2024
                 *     ]
                 */
                cohort_year?: number[];
                /**
                 * `cohort_year` is none of these, or unknown.
                 * @example [
                 *       2024
                 *     ]
                 */
                "cohort_year[not]"?: number[];
                /**
                 * `cohort_year` is after, or more than, this.
                 * @example 2024
                 */
                "cohort_year[gt]"?: number;
                /**
                 * `cohort_year` is at or after, or at least, this.
                 * @example 2024
                 */
                "cohort_year[gte]"?: number;
                /**
                 * `cohort_year` is before, or less than, this.
                 * @example 2024
                 */
                "cohort_year[lt]"?: number;
                /**
                 * `cohort_year` is at or before, or at most, this.
                 * @example 2024
                 */
                "cohort_year[lte]"?: number;
                /**
                 * Whether `cohort_year` is known.
                 * @example true
                 */
                "cohort_year[exists]"?: boolean;
                /**
                 * `status` is any of these.
                 * @example [
                 *       "inaugurated"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * `status` is none of these, or unknown.
                 * @example [
                 *       "inaugurated"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * `pcode` is this text; repeat for any of several.
                 * @example KP0717
                 */
                pcode?: string;
                /**
                 * `pcode` is not this text, or unknown.
                 * @example KP0717
                 */
                "pcode[not]"?: string;
                /**
                 * `pcode` contains this text, in any case.
                 * @example KP07
                 */
                "pcode[contains]"?: string;
                /**
                 * Whether `pcode` is known.
                 * @example true
                 */
                "pcode[exists]"?: boolean;
                /**
                 * `population_2008` is any of these.
                 * @example [
                 *       149809
                 *     ]
                 */
                population_2008?: number[];
                /**
                 * `population_2008` is none of these, or unknown.
                 * @example [
                 *       149809
                 *     ]
                 */
                "population_2008[not]"?: number[];
                /**
                 * `population_2008` is after, or more than, this.
                 * @example 149809
                 */
                "population_2008[gt]"?: number;
                /**
                 * `population_2008` is at or after, or at least, this.
                 * @example 149809
                 */
                "population_2008[gte]"?: number;
                /**
                 * `population_2008` is before, or less than, this.
                 * @example 149809
                 */
                "population_2008[lt]"?: number;
                /**
                 * `population_2008` is at or before, or at most, this.
                 * @example 149809
                 */
                "population_2008[lte]"?: number;
                /**
                 * Whether `population_2008` is known.
                 * @example true
                 */
                "population_2008[exists]"?: boolean;
                /**
                 * `designated_on` lies within this date or interval.
                 * @example 2024-02-03
                 */
                designated_on?: string;
                /**
                 * `designated_on` is after, or more than, this.
                 * @example 2024-02-03
                 */
                "designated_on[gt]"?: string;
                /**
                 * `designated_on` is at or after, or at least, this.
                 * @example 2024-02-03
                 */
                "designated_on[gte]"?: string;
                /**
                 * `designated_on` is before, or less than, this.
                 * @example 2024-02-03
                 */
                "designated_on[lt]"?: string;
                /**
                 * `designated_on` is at or before, or at most, this.
                 * @example 2024-02-03
                 */
                "designated_on[lte]"?: string;
                /**
                 * Whether `designated_on` is known.
                 * @example true
                 */
                "designated_on[exists]"?: boolean;
                /**
                 * `groundbreaking_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                groundbreaking_on?: string;
                /**
                 * `groundbreaking_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * `groundbreaking_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * `groundbreaking_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * `groundbreaking_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * `inaugurated_on` lies within this date or interval.
                 * @example 2024-12-20
                 */
                inaugurated_on?: string;
                /**
                 * `inaugurated_on` is after, or more than, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * `inaugurated_on` is at or after, or at least, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * `inaugurated_on` is before, or less than, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * `inaugurated_on` is at or before, or at most, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * `operation_reported_on` lies within this date or interval.
                 * @example 2025-08-18/2025-09-18
                 */
                operation_reported_on?: string;
                /**
                 * `operation_reported_on` is after, or more than, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * `operation_reported_on` is at or after, or at least, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * `operation_reported_on` is before, or less than, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * `operation_reported_on` is at or before, or at most, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List counties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["County"] | components["schemas"]["CountySelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_counties: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "province_id" | "names" | "pcode" | "centroid" | "centroid_kind" | "seat_position" | "terrain" | "population_2008" | "wof_id" | "geonames_id" | "wikidata_id" | "role" | "cohort_year" | "status" | "designated_on" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "province"
                 *     ]
                 */
                include?: ("province" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example songchon
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of counties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["County"] | components["schemas"]["CountySelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_counties_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "province_id" | "names" | "pcode" | "centroid" | "centroid_kind" | "seat_position" | "terrain" | "population_2008" | "wof_id" | "geonames_id" | "wikidata_id" | "role" | "cohort_year" | "status" | "designated_on" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example songchon
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of counties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_counties_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example songchon
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of counties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_deployments: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "period" | "-period")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "unit_id" | "county_id" | "period" | "task")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "unit"
                 *     ]
                 */
                include?: ("unit" | "county" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "124th-regiments-taegwan-2025"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiments-taegwan-2025"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `unit_id` is any of these.
                 * @example [
                 *       "124th-regiments"
                 *     ]
                 */
                unit_id?: string[];
                /**
                 * `unit_id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiments"
                 *     ]
                 */
                "unit_id[not]"?: string[];
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "taegwan"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "taegwan"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `period` lies within this date or interval.
                 * @example 2025
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2025
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2025
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2025
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2025
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List deployments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Deployment"] | components["schemas"]["DeploymentSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_deployments: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "unit_id" | "county_id" | "period" | "task")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "unit"
                 *     ]
                 */
                include?: ("unit" | "county" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 124th-regiments-taegwan-2025
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of deployments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Deployment"] | components["schemas"]["DeploymentSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_deployments_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "unit_id" | "county_id" | "period" | "task")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 124th-regiments-taegwan-2025
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of deployments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_deployments_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 124th-regiments-taegwan-2025
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of deployments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_directives: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "issued_on" | "-issued_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "addressee" | "issued_on" | "event_id" | "subject")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "event"
                 *     ]
                 */
                include?: ("event" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "no-burden-on-residents"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "no-burden-on-residents"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example No burden on residents
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example No burden on residents
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example No b
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "directive"
                 *     ]
                 */
                kind?: ("directive" | "standard" | "supply")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "directive"
                 *     ]
                 */
                "kind[not]"?: ("directive" | "standard" | "supply")[];
                /**
                 * `addressee` is this text; repeat for any of several.
                 * @example chief secretaries of city and county Party committees
                 */
                addressee?: string;
                /**
                 * `addressee` is not this text, or unknown.
                 * @example chief secretaries of city and county Party committees
                 */
                "addressee[not]"?: string;
                /**
                 * `addressee` contains this text, in any case.
                 * @example chie
                 */
                "addressee[contains]"?: string;
                /**
                 * Whether `addressee` is known.
                 * @example true
                 */
                "addressee[exists]"?: boolean;
                /**
                 * `issued_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                issued_on?: string;
                /**
                 * `issued_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "issued_on[gt]"?: string;
                /**
                 * `issued_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "issued_on[gte]"?: string;
                /**
                 * `issued_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "issued_on[lt]"?: string;
                /**
                 * `issued_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "issued_on[lte]"?: string;
                /**
                 * Whether `issued_on` is known.
                 * @example true
                 */
                "issued_on[exists]"?: boolean;
                /**
                 * `event_id` is any of these.
                 * @example [
                 *       "2024-02-28-songchon-speech"
                 *     ]
                 */
                event_id?: string[];
                /**
                 * `event_id` is none of these, or unknown.
                 * @example [
                 *       "2024-02-28-songchon-speech"
                 *     ]
                 */
                "event_id[not]"?: string[];
                /**
                 * Whether `event_id` is known.
                 * @example true
                 */
                "event_id[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List directives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Directive"] | components["schemas"]["DirectiveSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_directives: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "addressee" | "issued_on" | "event_id" | "subject")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "event"
                 *     ]
                 */
                include?: ("event" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example no-burden-on-residents
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of directives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Directive"] | components["schemas"]["DirectiveSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_directives_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "addressee" | "issued_on" | "event_id" | "subject")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example no-burden-on-residents
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of directives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_directives_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example no-burden-on-residents
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of directives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_events: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "date" | "-date")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "date" | "county_id" | "county_ids" | "organization_ids" | "official_ids" | "place")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "organizations" | "officials" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "2024-02-28-songchon-groundbreaking"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "2024-02-28-songchon-groundbreaking"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Groundbreaking in Songchon County
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Groundbreaking in Songchon County
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Grou
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "groundbreaking"
                 *     ]
                 */
                kind?: ("meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "groundbreaking"
                 *     ]
                 */
                "kind[not]"?: ("meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other")[];
                /**
                 * `date` lies within this date or interval.
                 * @example 2024-02-28
                 */
                date?: string;
                /**
                 * `date` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "date[gt]"?: string;
                /**
                 * `date` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "date[gte]"?: string;
                /**
                 * `date` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "date[lt]"?: string;
                /**
                 * `date` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "date[lte]"?: string;
                /**
                 * Whether `date` is known.
                 * @example true
                 */
                "date[exists]"?: boolean;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `county_ids` has any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_ids?: string[];
                /**
                 * `county_ids` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_ids[not]"?: string[];
                /**
                 * `organization_ids` has any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                organization_ids?: string[];
                /**
                 * `organization_ids` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "organization_ids[not]"?: string[];
                /**
                 * `official_ids` has any of these.
                 * @example [
                 *       "kim-jong-un-general-secretary"
                 *     ]
                 */
                official_ids?: string[];
                /**
                 * `official_ids` is none of these, or unknown.
                 * @example [
                 *       "kim-jong-un-general-secretary"
                 *     ]
                 */
                "official_ids[not]"?: string[];
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Event"] | components["schemas"]["EventSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_events: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "date" | "county_id" | "county_ids" | "organization_ids" | "official_ids" | "place")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "organizations" | "officials" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 2024-02-28-songchon-groundbreaking
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Event"] | components["schemas"]["EventSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_events_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "date" | "county_id" | "county_ids" | "organization_ids" | "official_ids" | "place")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 2024-02-28-songchon-groundbreaking
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_events_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 2024-02-28-songchon-groundbreaking
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    export_assessments: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "topic" | "-topic" | "published_on" | "-published_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "stance" | "topic" | "author" | "method" | "published_on" | "county_ids")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "unification-ministry-2024-01-resources"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "unification-ministry-2024-01-resources"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Unification Ministry on resources
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Unification Ministry on resources
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Unif
                 */
                "name[contains]"?: string;
                /**
                 * `stance` is any of these.
                 * @example [
                 *       "critical"
                 *     ]
                 */
                stance?: ("supportive" | "mixed" | "neutral" | "critical" | "self_critical")[];
                /**
                 * `stance` is none of these, or unknown.
                 * @example [
                 *       "critical"
                 *     ]
                 */
                "stance[not]"?: ("supportive" | "mixed" | "neutral" | "critical" | "self_critical")[];
                /**
                 * Whether `stance` is known.
                 * @example true
                 */
                "stance[exists]"?: boolean;
                /**
                 * `topic` is this text; repeat for any of several.
                 * @example resources
                 */
                topic?: string;
                /**
                 * `topic` is not this text, or unknown.
                 * @example resources
                 */
                "topic[not]"?: string;
                /**
                 * `topic` contains this text, in any case.
                 * @example reso
                 */
                "topic[contains]"?: string;
                /**
                 * `author` is this text; repeat for any of several.
                 * @example ROK Unification Ministry official
                 */
                author?: string;
                /**
                 * `author` is not this text, or unknown.
                 * @example ROK Unification Ministry official
                 */
                "author[not]"?: string;
                /**
                 * `author` contains this text, in any case.
                 * @example ROK
                 */
                "author[contains]"?: string;
                /**
                 * Whether `author` is known.
                 * @example true
                 */
                "author[exists]"?: boolean;
                /**
                 * `method` is any of these.
                 * @example [
                 *       "official_statement"
                 *     ]
                 */
                method?: ("official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other")[];
                /**
                 * `method` is none of these, or unknown.
                 * @example [
                 *       "official_statement"
                 *     ]
                 */
                "method[not]"?: ("official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other")[];
                /**
                 * Whether `method` is known.
                 * @example true
                 */
                "method[exists]"?: boolean;
                /**
                 * `published_on` lies within this date or interval.
                 * @example 2024-01-30
                 */
                published_on?: string;
                /**
                 * `published_on` is after, or more than, this.
                 * @example 2024-01-30
                 */
                "published_on[gt]"?: string;
                /**
                 * `published_on` is at or after, or at least, this.
                 * @example 2024-01-30
                 */
                "published_on[gte]"?: string;
                /**
                 * `published_on` is before, or less than, this.
                 * @example 2024-01-30
                 */
                "published_on[lt]"?: string;
                /**
                 * `published_on` is at or before, or at most, this.
                 * @example 2024-01-30
                 */
                "published_on[lte]"?: string;
                /**
                 * Whether `published_on` is known.
                 * @example true
                 */
                "published_on[exists]"?: boolean;
                /**
                 * `county_ids` has any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_ids?: string[];
                /**
                 * `county_ids` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_ids[not]"?: string[];
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export assessments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    export_claims: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "subject_id"
                 *     ]
                 */
                sort?: ("id" | "-id" | "subject_id" | "-subject_id" | "property" | "-property" | "reported_on" | "-reported_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "value" | "as_stated" | "language" | "source_id" | "locator" | "origin" | "reported_on" | "assertion" | "reliability" | "rank" | "rank_reason")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "tongsin-inaugurated-on-96dec6f659"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "tongsin-inaugurated-on-96dec6f659"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `subject_type` is this text; repeat for any of several.
                 * @example counties
                 */
                subject_type?: string;
                /**
                 * `subject_type` is not this text, or unknown.
                 * @example counties
                 */
                "subject_type[not]"?: string;
                /**
                 * `subject_type` contains this text, in any case.
                 * @example coun
                 */
                "subject_type[contains]"?: string;
                /**
                 * `subject_id` is any of these.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * `subject_id` is none of these, or unknown.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * `property` is this text; repeat for any of several.
                 * @example inaugurated_on
                 */
                property?: string;
                /**
                 * `property` is not this text, or unknown.
                 * @example inaugurated_on
                 */
                "property[not]"?: string;
                /**
                 * `property` contains this text, in any case.
                 * @example inau
                 */
                "property[contains]"?: string;
                /**
                 * `source_id` is any of these.
                 * @example [
                 *       "vok-2025-02-06-tongsin"
                 *     ]
                 */
                source_id?: string[];
                /**
                 * `source_id` is none of these, or unknown.
                 * @example [
                 *       "vok-2025-02-06-tongsin"
                 *     ]
                 */
                "source_id[not]"?: string[];
                /**
                 * `origin` is this text; repeat for any of several.
                 * @example voice-of-korea
                 */
                origin?: string;
                /**
                 * `origin` is not this text, or unknown.
                 * @example voice-of-korea
                 */
                "origin[not]"?: string;
                /**
                 * `origin` contains this text, in any case.
                 * @example voic
                 */
                "origin[contains]"?: string;
                /**
                 * `assertion` is any of these.
                 * @example [
                 *       "stated"
                 *     ]
                 */
                assertion?: ("stated" | "inferred" | "calculated" | "denied")[];
                /**
                 * `assertion` is none of these, or unknown.
                 * @example [
                 *       "stated"
                 *     ]
                 */
                "assertion[not]"?: ("stated" | "inferred" | "calculated" | "denied")[];
                /**
                 * `reliability` is any of these.
                 * @example [
                 *       "primary"
                 *     ]
                 */
                reliability?: ("primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference")[];
                /**
                 * `reliability` is none of these, or unknown.
                 * @example [
                 *       "primary"
                 *     ]
                 */
                "reliability[not]"?: ("primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference")[];
                /**
                 * Whether `reliability` is known.
                 * @example true
                 */
                "reliability[exists]"?: boolean;
                /**
                 * `rank` is any of these.
                 * @example [
                 *       "preferred"
                 *     ]
                 */
                rank?: ("preferred" | "normal" | "deprecated")[];
                /**
                 * `rank` is none of these, or unknown.
                 * @example [
                 *       "preferred"
                 *     ]
                 */
                "rank[not]"?: ("preferred" | "normal" | "deprecated")[];
                /**
                 * `language` is this text; repeat for any of several.
                 * @example en
                 */
                language?: string;
                /**
                 * `language` is not this text, or unknown.
                 * @example en
                 */
                "language[not]"?: string;
                /**
                 * `language` contains this text, in any case.
                 * @example en
                 */
                "language[contains]"?: string;
                /**
                 * Whether `language` is known.
                 * @example true
                 */
                "language[exists]"?: boolean;
                /**
                 * `reported_on` lies within this date or interval.
                 * @example 2025-02-06
                 */
                reported_on?: string;
                /**
                 * `reported_on` is after, or more than, this.
                 * @example 2025-02-06
                 */
                "reported_on[gt]"?: string;
                /**
                 * `reported_on` is at or after, or at least, this.
                 * @example 2025-02-06
                 */
                "reported_on[gte]"?: string;
                /**
                 * `reported_on` is before, or less than, this.
                 * @example 2025-02-06
                 */
                "reported_on[lt]"?: string;
                /**
                 * `reported_on` is at or before, or at most, this.
                 * @example 2025-02-06
                 */
                "reported_on[lte]"?: string;
                /**
                 * Whether `reported_on` is known.
                 * @example true
                 */
                "reported_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export claims */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    export_cohorts: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "year"
                 *     ]
                 */
                sort?: ("id" | "-id" | "year" | "-year" | "announced_on" | "-announced_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "year" | "planned_counties" | "scope" | "announced_on")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "2024"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "2024"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `year` is any of these.
                 * @example [
                 *       2024
                 *     ]
                 */
                year?: number[];
                /**
                 * `year` is none of these, or unknown.
                 * @example [
                 *       2024
                 *     ]
                 */
                "year[not]"?: number[];
                /**
                 * `year` is after, or more than, this.
                 * @example 2024
                 */
                "year[gt]"?: number;
                /**
                 * `year` is at or after, or at least, this.
                 * @example 2024
                 */
                "year[gte]"?: number;
                /**
                 * `year` is before, or less than, this.
                 * @example 2024
                 */
                "year[lt]"?: number;
                /**
                 * `year` is at or before, or at most, this.
                 * @example 2024
                 */
                "year[lte]"?: number;
                /**
                 * `planned_counties` is any of these.
                 * @example [
                 *       20
                 *     ]
                 */
                planned_counties?: number[];
                /**
                 * `planned_counties` is none of these, or unknown.
                 * @example [
                 *       20
                 *     ]
                 */
                "planned_counties[not]"?: number[];
                /**
                 * `planned_counties` is after, or more than, this.
                 * @example 20
                 */
                "planned_counties[gt]"?: number;
                /**
                 * `planned_counties` is at or after, or at least, this.
                 * @example 20
                 */
                "planned_counties[gte]"?: number;
                /**
                 * `planned_counties` is before, or less than, this.
                 * @example 20
                 */
                "planned_counties[lt]"?: number;
                /**
                 * `planned_counties` is at or before, or at most, this.
                 * @example 20
                 */
                "planned_counties[lte]"?: number;
                /**
                 * Whether `planned_counties` is known.
                 * @example true
                 */
                "planned_counties[exists]"?: boolean;
                /**
                 * `scope` has any of these.
                 * @example [
                 *       "regional_industry_factories"
                 *     ]
                 */
                scope?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management")[];
                /**
                 * `scope` is none of these, or unknown.
                 * @example [
                 *       "regional_industry_factories"
                 *     ]
                 */
                "scope[not]"?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management")[];
                /**
                 * `announced_on` lies within this date or interval.
                 * @example 2024-02-03
                 */
                announced_on?: string;
                /**
                 * `announced_on` is after, or more than, this.
                 * @example 2024-02-03
                 */
                "announced_on[gt]"?: string;
                /**
                 * `announced_on` is at or after, or at least, this.
                 * @example 2024-02-03
                 */
                "announced_on[gte]"?: string;
                /**
                 * `announced_on` is before, or less than, this.
                 * @example 2024-02-03
                 */
                "announced_on[lt]"?: string;
                /**
                 * `announced_on` is at or before, or at most, this.
                 * @example 2024-02-03
                 */
                "announced_on[lte]"?: string;
                /**
                 * Whether `announced_on` is known.
                 * @example true
                 */
                "announced_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export cohorts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    export_conflicts: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "subject_id"
                 *     ]
                 */
                sort?: ("id" | "-id" | "subject_id" | "-subject_id" | "property" | "-property" | "status" | "-status")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "kind" | "status" | "claim_ids" | "values" | "spread" | "preferred_claim_id" | "explanation" | "source_ids")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * `id` is any of these.
                 * @example [
                 *       "counties-tongsin-inaugurated-on"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "counties-tongsin-inaugurated-on"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `subject_type` is this text; repeat for any of several.
                 * @example counties
                 */
                subject_type?: string;
                /**
                 * `subject_type` is not this text, or unknown.
                 * @example counties
                 */
                "subject_type[not]"?: string;
                /**
                 * `subject_type` contains this text, in any case.
                 * @example coun
                 */
                "subject_type[contains]"?: string;
                /**
                 * `subject_id` is any of these.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * `subject_id` is none of these, or unknown.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * `property` is this text; repeat for any of several.
                 * @example inaugurated_on
                 */
                property?: string;
                /**
                 * `property` is not this text, or unknown.
                 * @example inaugurated_on
                 */
                "property[not]"?: string;
                /**
                 * `property` contains this text, in any case.
                 * @example inau
                 */
                "property[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "date"
                 *     ]
                 */
                kind?: ("date" | "quantity" | "value" | "denial")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "date"
                 *     ]
                 */
                "kind[not]"?: ("date" | "quantity" | "value" | "denial")[];
                /**
                 * `status` is any of these.
                 * @example [
                 *       "resolved"
                 *     ]
                 */
                status?: ("open" | "explained" | "resolved")[];
                /**
                 * `status` is none of these, or unknown.
                 * @example [
                 *       "resolved"
                 *     ]
                 */
                "status[not]"?: ("open" | "explained" | "resolved")[];
                /**
                 * `claim_ids` has any of these.
                 * @example [
                 *       "tongsin-inaugurated-on-20b70e8147"
                 *     ]
                 */
                claim_ids?: string[];
                /**
                 * `claim_ids` is none of these, or unknown.
                 * @example [
                 *       "tongsin-inaugurated-on-20b70e8147"
                 *     ]
                 */
                "claim_ids[not]"?: string[];
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export conflicts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    export_construction_units: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "strength" | "-strength" | "formed_on" | "-formed_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "strength" | "formed_on")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "124th-regiment-4th-corps"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiment-4th-corps"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example 124th Regiment of the 4th Corps
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example 124th Regiment of the 4th Corps
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example 124t
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "regiment"
                 *     ]
                 */
                kind?: ("collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "regiment"
                 *     ]
                 */
                "kind[not]"?: ("collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other")[];
                /**
                 * `parent_id` is any of these.
                 * @example [
                 *       "4th-corps"
                 *     ]
                 */
                parent_id?: string[];
                /**
                 * `parent_id` is none of these, or unknown.
                 * @example [
                 *       "4th-corps"
                 *     ]
                 */
                "parent_id[not]"?: string[];
                /**
                 * Whether `parent_id` is known.
                 * @example true
                 */
                "parent_id[exists]"?: boolean;
                /**
                 * `strength` is after, or more than, this.
                 * @example 2
                 */
                "strength[gt]"?: number;
                /**
                 * `strength` is at or after, or at least, this.
                 * @example 2
                 */
                "strength[gte]"?: number;
                /**
                 * `strength` is before, or less than, this.
                 * @example 2
                 */
                "strength[lt]"?: number;
                /**
                 * `strength` is at or before, or at most, this.
                 * @example 2
                 */
                "strength[lte]"?: number;
                /**
                 * Whether `strength` is known.
                 * @example true
                 */
                "strength[exists]"?: boolean;
                /**
                 * `formed_on` lies within this date or interval.
                 * @example 2024-01-23/2024-02-28
                 */
                formed_on?: string;
                /**
                 * `formed_on` is after, or more than, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[gt]"?: string;
                /**
                 * `formed_on` is at or after, or at least, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[gte]"?: string;
                /**
                 * `formed_on` is before, or less than, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[lt]"?: string;
                /**
                 * `formed_on` is at or before, or at most, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[lte]"?: string;
                /**
                 * Whether `formed_on` is known.
                 * @example true
                 */
                "formed_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export construction-units */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    export_counties: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "cohort_year" | "-cohort_year" | "population_2008" | "-population_2008" | "designated_on" | "-designated_on" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "province_id" | "names" | "pcode" | "centroid" | "centroid_kind" | "seat_position" | "terrain" | "population_2008" | "wof_id" | "geonames_id" | "wikidata_id" | "role" | "cohort_year" | "status" | "designated_on" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Songchon
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Songchon
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Song
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "county"
                 *     ]
                 */
                kind?: ("city" | "county" | "district" | "ward")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "county"
                 *     ]
                 */
                "kind[not]"?: ("city" | "county" | "district" | "ward")[];
                /**
                 * `province_id` is any of these.
                 * @example [
                 *       "south-phyongan"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * `province_id` is none of these, or unknown.
                 * @example [
                 *       "south-phyongan"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * `role` is any of these.
                 * @example [
                 *       "cohort"
                 *     ]
                 */
                role?: ("pilot" | "cohort" | "none")[];
                /**
                 * `role` is none of these, or unknown.
                 * @example [
                 *       "cohort"
                 *     ]
                 */
                "role[not]"?: ("pilot" | "cohort" | "none")[];
                /**
                 * Whether `role` is known.
                 * @example true
                 */
                "role[exists]"?: boolean;
                /**
                 * `cohort_year` is any of these.
                 * @example [
                 *       2024
                 *     ]
                 */
                cohort_year?: number[];
                /**
                 * `cohort_year` is none of these, or unknown.
                 * @example [
                 *       2024
                 *     ]
                 */
                "cohort_year[not]"?: number[];
                /**
                 * `cohort_year` is after, or more than, this.
                 * @example 2024
                 */
                "cohort_year[gt]"?: number;
                /**
                 * `cohort_year` is at or after, or at least, this.
                 * @example 2024
                 */
                "cohort_year[gte]"?: number;
                /**
                 * `cohort_year` is before, or less than, this.
                 * @example 2024
                 */
                "cohort_year[lt]"?: number;
                /**
                 * `cohort_year` is at or before, or at most, this.
                 * @example 2024
                 */
                "cohort_year[lte]"?: number;
                /**
                 * Whether `cohort_year` is known.
                 * @example true
                 */
                "cohort_year[exists]"?: boolean;
                /**
                 * `status` is any of these.
                 * @example [
                 *       "inaugurated"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * `status` is none of these, or unknown.
                 * @example [
                 *       "inaugurated"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * `pcode` is this text; repeat for any of several.
                 * @example KP0717
                 */
                pcode?: string;
                /**
                 * `pcode` is not this text, or unknown.
                 * @example KP0717
                 */
                "pcode[not]"?: string;
                /**
                 * `pcode` contains this text, in any case.
                 * @example KP07
                 */
                "pcode[contains]"?: string;
                /**
                 * Whether `pcode` is known.
                 * @example true
                 */
                "pcode[exists]"?: boolean;
                /**
                 * `population_2008` is any of these.
                 * @example [
                 *       149809
                 *     ]
                 */
                population_2008?: number[];
                /**
                 * `population_2008` is none of these, or unknown.
                 * @example [
                 *       149809
                 *     ]
                 */
                "population_2008[not]"?: number[];
                /**
                 * `population_2008` is after, or more than, this.
                 * @example 149809
                 */
                "population_2008[gt]"?: number;
                /**
                 * `population_2008` is at or after, or at least, this.
                 * @example 149809
                 */
                "population_2008[gte]"?: number;
                /**
                 * `population_2008` is before, or less than, this.
                 * @example 149809
                 */
                "population_2008[lt]"?: number;
                /**
                 * `population_2008` is at or before, or at most, this.
                 * @example 149809
                 */
                "population_2008[lte]"?: number;
                /**
                 * Whether `population_2008` is known.
                 * @example true
                 */
                "population_2008[exists]"?: boolean;
                /**
                 * `designated_on` lies within this date or interval.
                 * @example 2024-02-03
                 */
                designated_on?: string;
                /**
                 * `designated_on` is after, or more than, this.
                 * @example 2024-02-03
                 */
                "designated_on[gt]"?: string;
                /**
                 * `designated_on` is at or after, or at least, this.
                 * @example 2024-02-03
                 */
                "designated_on[gte]"?: string;
                /**
                 * `designated_on` is before, or less than, this.
                 * @example 2024-02-03
                 */
                "designated_on[lt]"?: string;
                /**
                 * `designated_on` is at or before, or at most, this.
                 * @example 2024-02-03
                 */
                "designated_on[lte]"?: string;
                /**
                 * Whether `designated_on` is known.
                 * @example true
                 */
                "designated_on[exists]"?: boolean;
                /**
                 * `groundbreaking_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                groundbreaking_on?: string;
                /**
                 * `groundbreaking_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * `groundbreaking_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * `groundbreaking_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * `groundbreaking_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * `inaugurated_on` lies within this date or interval.
                 * @example 2024-12-20
                 */
                inaugurated_on?: string;
                /**
                 * `inaugurated_on` is after, or more than, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * `inaugurated_on` is at or after, or at least, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * `inaugurated_on` is before, or less than, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * `inaugurated_on` is at or before, or at most, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * `operation_reported_on` lies within this date or interval.
                 * @example 2025-08-18/2025-09-18
                 */
                operation_reported_on?: string;
                /**
                 * `operation_reported_on` is after, or more than, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * `operation_reported_on` is at or after, or at least, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * `operation_reported_on` is before, or less than, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * `operation_reported_on` is at or before, or at most, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export counties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["County"] | components["schemas"]["CountySelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_dataset: {
        parameters: {
            query?: {
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export the dataset */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
        };
    };
    export_deployments: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "period" | "-period")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "unit_id" | "county_id" | "period" | "task")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "124th-regiments-taegwan-2025"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiments-taegwan-2025"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `unit_id` is any of these.
                 * @example [
                 *       "124th-regiments"
                 *     ]
                 */
                unit_id?: string[];
                /**
                 * `unit_id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiments"
                 *     ]
                 */
                "unit_id[not]"?: string[];
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "taegwan"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "taegwan"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `period` lies within this date or interval.
                 * @example 2025
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2025
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2025
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2025
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2025
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export deployments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["Deployment"] | components["schemas"]["DeploymentSelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_directives: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "issued_on" | "-issued_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "addressee" | "issued_on" | "event_id" | "subject")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "no-burden-on-residents"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "no-burden-on-residents"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example No burden on residents
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example No burden on residents
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example No b
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "directive"
                 *     ]
                 */
                kind?: ("directive" | "standard" | "supply")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "directive"
                 *     ]
                 */
                "kind[not]"?: ("directive" | "standard" | "supply")[];
                /**
                 * `addressee` is this text; repeat for any of several.
                 * @example chief secretaries of city and county Party committees
                 */
                addressee?: string;
                /**
                 * `addressee` is not this text, or unknown.
                 * @example chief secretaries of city and county Party committees
                 */
                "addressee[not]"?: string;
                /**
                 * `addressee` contains this text, in any case.
                 * @example chie
                 */
                "addressee[contains]"?: string;
                /**
                 * Whether `addressee` is known.
                 * @example true
                 */
                "addressee[exists]"?: boolean;
                /**
                 * `issued_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                issued_on?: string;
                /**
                 * `issued_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "issued_on[gt]"?: string;
                /**
                 * `issued_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "issued_on[gte]"?: string;
                /**
                 * `issued_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "issued_on[lt]"?: string;
                /**
                 * `issued_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "issued_on[lte]"?: string;
                /**
                 * Whether `issued_on` is known.
                 * @example true
                 */
                "issued_on[exists]"?: boolean;
                /**
                 * `event_id` is any of these.
                 * @example [
                 *       "2024-02-28-songchon-speech"
                 *     ]
                 */
                event_id?: string[];
                /**
                 * `event_id` is none of these, or unknown.
                 * @example [
                 *       "2024-02-28-songchon-speech"
                 *     ]
                 */
                "event_id[not]"?: string[];
                /**
                 * Whether `event_id` is known.
                 * @example true
                 */
                "event_id[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export directives */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    export_events: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "date" | "-date")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "date" | "county_id" | "county_ids" | "organization_ids" | "official_ids" | "place")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "2024-02-28-songchon-groundbreaking"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "2024-02-28-songchon-groundbreaking"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Groundbreaking in Songchon County
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Groundbreaking in Songchon County
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Grou
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "groundbreaking"
                 *     ]
                 */
                kind?: ("meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "groundbreaking"
                 *     ]
                 */
                "kind[not]"?: ("meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other")[];
                /**
                 * `date` lies within this date or interval.
                 * @example 2024-02-28
                 */
                date?: string;
                /**
                 * `date` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "date[gt]"?: string;
                /**
                 * `date` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "date[gte]"?: string;
                /**
                 * `date` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "date[lt]"?: string;
                /**
                 * `date` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "date[lte]"?: string;
                /**
                 * Whether `date` is known.
                 * @example true
                 */
                "date[exists]"?: boolean;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `county_ids` has any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_ids?: string[];
                /**
                 * `county_ids` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_ids[not]"?: string[];
                /**
                 * `organization_ids` has any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                organization_ids?: string[];
                /**
                 * `organization_ids` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "organization_ids[not]"?: string[];
                /**
                 * `official_ids` has any of these.
                 * @example [
                 *       "kim-jong-un-general-secretary"
                 *     ]
                 */
                official_ids?: string[];
                /**
                 * `official_ids` is none of these, or unknown.
                 * @example [
                 *       "kim-jong-un-general-secretary"
                 *     ]
                 */
                "official_ids[not]"?: string[];
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["Event"] | components["schemas"]["EventSelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_facilities: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on" | "floor_area" | "-floor_area")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kangdong-hospital"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kangdong-hospital"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Kangdong County Hospital
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Kangdong County Hospital
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Kang
                 */
                "name[contains]"?: string;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kangdong"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kangdong"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "hospital"
                 *     ]
                 */
                kind?: ("hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "hospital"
                 *     ]
                 */
                "kind[not]"?: ("hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other")[];
                /**
                 * `status` is any of these.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * `status` is none of these, or unknown.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * `groundbreaking_on` lies within this date or interval.
                 * @example 2025-02-06
                 */
                groundbreaking_on?: string;
                /**
                 * `groundbreaking_on` is after, or more than, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * `groundbreaking_on` is at or after, or at least, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * `groundbreaking_on` is before, or less than, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * `groundbreaking_on` is at or before, or at most, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * `inaugurated_on` lies within this date or interval.
                 * @example 2025-11-19
                 */
                inaugurated_on?: string;
                /**
                 * `inaugurated_on` is after, or more than, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * `inaugurated_on` is at or after, or at least, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * `inaugurated_on` is before, or less than, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * `inaugurated_on` is at or before, or at most, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * `operation_reported_on` lies within this date or interval.
                 * @example 2025-12-30
                 */
                operation_reported_on?: string;
                /**
                 * `operation_reported_on` is after, or more than, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * `operation_reported_on` is at or after, or at least, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * `operation_reported_on` is before, or less than, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * `operation_reported_on` is at or before, or at most, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * `floor_area` is after, or more than, this.
                 * @example 2
                 */
                "floor_area[gt]"?: number;
                /**
                 * `floor_area` is at or after, or at least, this.
                 * @example 2
                 */
                "floor_area[gte]"?: number;
                /**
                 * `floor_area` is before, or less than, this.
                 * @example 2
                 */
                "floor_area[lt]"?: number;
                /**
                 * `floor_area` is at or before, or at most, this.
                 * @example 2
                 */
                "floor_area[lte]"?: number;
                /**
                 * Whether `floor_area` is known.
                 * @example true
                 */
                "floor_area[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export facilities */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["Facility"] | components["schemas"]["FacilitySelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_factories: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on" | "floor_area" | "-floor_area")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area" | "production_lines")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kimhwa-paper-mill"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-paper-mill"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Kimhwa Paper Mill
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Kimhwa Paper Mill
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Kimh
                 */
                "name[contains]"?: string;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "paper"
                 *     ]
                 */
                kind?: ("foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "paper"
                 *     ]
                 */
                "kind[not]"?: ("foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified")[];
                /**
                 * `status` is any of these.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * `status` is none of these, or unknown.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * `groundbreaking_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                groundbreaking_on?: string;
                /**
                 * `groundbreaking_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * `groundbreaking_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * `groundbreaking_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * `groundbreaking_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * `inaugurated_on` lies within this date or interval.
                 * @example 2022-06-21
                 */
                inaugurated_on?: string;
                /**
                 * `inaugurated_on` is after, or more than, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * `inaugurated_on` is at or after, or at least, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * `inaugurated_on` is before, or less than, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * `inaugurated_on` is at or before, or at most, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * `operation_reported_on` lies within this date or interval.
                 * @example 2022-09-25
                 */
                operation_reported_on?: string;
                /**
                 * `operation_reported_on` is after, or more than, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * `operation_reported_on` is at or after, or at least, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * `operation_reported_on` is before, or less than, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * `operation_reported_on` is at or before, or at most, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * `floor_area` is after, or more than, this.
                 * @example 2
                 */
                "floor_area[gt]"?: number;
                /**
                 * `floor_area` is at or after, or at least, this.
                 * @example 2
                 */
                "floor_area[gte]"?: number;
                /**
                 * `floor_area` is before, or less than, this.
                 * @example 2
                 */
                "floor_area[lt]"?: number;
                /**
                 * `floor_area` is at or before, or at most, this.
                 * @example 2
                 */
                "floor_area[lte]"?: number;
                /**
                 * Whether `floor_area` is known.
                 * @example true
                 */
                "floor_area[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export factories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["Factory"] | components["schemas"]["FactorySelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_officials: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "person" | "-person" | "period" | "-period")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "person" | "organization_id" | "county_id" | "role" | "period")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "jo-yong-won-central-promotion-committee"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "jo-yong-won-central-promotion-committee"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Jo Yong Won, head of the central committee
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Jo Yong Won, head of the central committee
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Jo Y
                 */
                "name[contains]"?: string;
                /**
                 * `person` is this text; repeat for any of several.
                 * @example Jo Yong Won
                 */
                person?: string;
                /**
                 * `person` is not this text, or unknown.
                 * @example Jo Yong Won
                 */
                "person[not]"?: string;
                /**
                 * `person` contains this text, in any case.
                 * @example Jo Y
                 */
                "person[contains]"?: string;
                /**
                 * `organization_id` is any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                organization_id?: string[];
                /**
                 * `organization_id` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "organization_id[not]"?: string[];
                /**
                 * Whether `organization_id` is known.
                 * @example true
                 */
                "organization_id[exists]"?: boolean;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kyongsong"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kyongsong"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `role` is this text; repeat for any of several.
                 * @example head of the central committee
                 */
                role?: string;
                /**
                 * `role` is not this text, or unknown.
                 * @example head of the central committee
                 */
                "role[not]"?: string;
                /**
                 * `role` contains this text, in any case.
                 * @example head
                 */
                "role[contains]"?: string;
                /**
                 * `period` lies within this date or interval.
                 * @example 2024-01-30
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2024-01-30
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2024-01-30
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2024-01-30
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2024-01-30
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export officials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["Official"] | components["schemas"]["OfficialSelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_organizations: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "founded_on" | "-founded_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "founded_on" | "names")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Non-
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "committee"
                 *     ]
                 */
                kind?: ("party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "committee"
                 *     ]
                 */
                "kind[not]"?: ("party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other")[];
                /**
                 * `parent_id` is any of these.
                 * @example [
                 *       "wpk-central-committee"
                 *     ]
                 */
                parent_id?: string[];
                /**
                 * `parent_id` is none of these, or unknown.
                 * @example [
                 *       "wpk-central-committee"
                 *     ]
                 */
                "parent_id[not]"?: string[];
                /**
                 * Whether `parent_id` is known.
                 * @example true
                 */
                "parent_id[exists]"?: boolean;
                /**
                 * `founded_on` lies within this date or interval.
                 * @example 2024-01-23/2024-01-30
                 */
                founded_on?: string;
                /**
                 * `founded_on` is after, or more than, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[gt]"?: string;
                /**
                 * `founded_on` is at or after, or at least, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[gte]"?: string;
                /**
                 * `founded_on` is before, or less than, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[lt]"?: string;
                /**
                 * `founded_on` is at or before, or at most, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[lte]"?: string;
                /**
                 * Whether `founded_on` is known.
                 * @example true
                 */
                "founded_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export organizations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    export_production_figures: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "metric" | "-metric" | "quantity" | "-quantity" | "period" | "-period")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "subject_type" | "subject_id" | "county_id" | "province_id" | "metric" | "quantity" | "basis" | "period")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Garment production of Kimhwa, growth
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Garment production of Kimhwa, growth
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Garm
                 */
                "name[contains]"?: string;
                /**
                 * `subject_type` is this text; repeat for any of several.
                 * @example factories
                 */
                subject_type?: string;
                /**
                 * `subject_type` is not this text, or unknown.
                 * @example factories
                 */
                "subject_type[not]"?: string;
                /**
                 * `subject_type` contains this text, in any case.
                 * @example fact
                 */
                "subject_type[contains]"?: string;
                /**
                 * `subject_id` is any of these.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * `subject_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * Whether `subject_id` is known.
                 * @example true
                 */
                "subject_id[exists]"?: boolean;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * `metric` is any of these.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `metric` is none of these, or unknown.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * `period` lies within this date or interval.
                 * @example 2023
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2023
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2023
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2023
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2023
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export production-figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["ProductionFigure"] | components["schemas"]["ProductionFigureSelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_products: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "factory_id" | "kind" | "raw_materials")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kimhwa-magnoliavine-juice"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-magnoliavine-juice"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Magnoliavine fruit juice
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Magnoliavine fruit juice
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Magn
                 */
                "name[contains]"?: string;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * `factory_id` is any of these.
                 * @example [
                 *       "kimhwa-foodstuff-factory"
                 *     ]
                 */
                factory_id?: string[];
                /**
                 * `factory_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-foodstuff-factory"
                 *     ]
                 */
                "factory_id[not]"?: string[];
                /**
                 * Whether `factory_id` is known.
                 * @example true
                 */
                "factory_id[exists]"?: boolean;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "foodstuff"
                 *     ]
                 */
                kind?: ("foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "foodstuff"
                 *     ]
                 */
                "kind[not]"?: ("foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other")[];
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["Product"] | components["schemas"]["ProductSelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_provinces: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "population_2008" | "-population_2008")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "names" | "iso_3166_2" | "pcode" | "centroid" | "centroid_kind" | "seat_name" | "population_2008")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `id` is any of these.
                 * @example [
                 *       "jagang"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "jagang"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Jagang
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Jagang
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Jaga
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "province"
                 *     ]
                 */
                kind?: ("province" | "special_city" | "directly_governed_city")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "province"
                 *     ]
                 */
                "kind[not]"?: ("province" | "special_city" | "directly_governed_city")[];
                /**
                 * `iso_3166_2` is this text; repeat for any of several.
                 * @example KP-04
                 */
                iso_3166_2?: string;
                /**
                 * `iso_3166_2` is not this text, or unknown.
                 * @example KP-04
                 */
                "iso_3166_2[not]"?: string;
                /**
                 * `iso_3166_2` contains this text, in any case.
                 * @example KP-0
                 */
                "iso_3166_2[contains]"?: string;
                /**
                 * Whether `iso_3166_2` is known.
                 * @example true
                 */
                "iso_3166_2[exists]"?: boolean;
                /**
                 * `pcode` is this text; repeat for any of several.
                 * @example KP05
                 */
                pcode?: string;
                /**
                 * `pcode` is not this text, or unknown.
                 * @example KP05
                 */
                "pcode[not]"?: string;
                /**
                 * `pcode` contains this text, in any case.
                 * @example KP05
                 */
                "pcode[contains]"?: string;
                /**
                 * Whether `pcode` is known.
                 * @example true
                 */
                "pcode[exists]"?: boolean;
                /**
                 * `population_2008` is any of these.
                 * @example [
                 *       1299830
                 *     ]
                 */
                population_2008?: number[];
                /**
                 * `population_2008` is none of these, or unknown.
                 * @example [
                 *       1299830
                 *     ]
                 */
                "population_2008[not]"?: number[];
                /**
                 * `population_2008` is after, or more than, this.
                 * @example 1299830
                 */
                "population_2008[gt]"?: number;
                /**
                 * `population_2008` is at or after, or at least, this.
                 * @example 1299830
                 */
                "population_2008[gte]"?: number;
                /**
                 * `population_2008` is before, or less than, this.
                 * @example 1299830
                 */
                "population_2008[lt]"?: number;
                /**
                 * `population_2008` is at or before, or at most, this.
                 * @example 1299830
                 */
                "population_2008[lte]"?: number;
                /**
                 * Whether `population_2008` is known.
                 * @example true
                 */
                "population_2008[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export provinces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["Province"] | components["schemas"]["ProvinceSelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_raw_material_bases: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "area" | "-area" | "period" | "-period")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "province_id" | "kind" | "crop" | "area" | "period")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kimhwa-evodia-forests"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-evodia-forests"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Korean evodia forests of Kimhwa
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Korean evodia forests of Kimhwa
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Kore
                 */
                "name[contains]"?: string;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "forest"
                 *     ]
                 */
                kind?: ("mixed" | "forest" | "field" | "sea" | "local_inputs")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "forest"
                 *     ]
                 */
                "kind[not]"?: ("mixed" | "forest" | "field" | "sea" | "local_inputs")[];
                /**
                 * `crop` is this text; repeat for any of several.
                 * @example Korean evodia
                 */
                crop?: string;
                /**
                 * `crop` is not this text, or unknown.
                 * @example Korean evodia
                 */
                "crop[not]"?: string;
                /**
                 * `crop` contains this text, in any case.
                 * @example Kore
                 */
                "crop[contains]"?: string;
                /**
                 * Whether `crop` is known.
                 * @example true
                 */
                "crop[exists]"?: boolean;
                /**
                 * `area` is after, or more than, this.
                 * @example 2
                 */
                "area[gt]"?: number;
                /**
                 * `area` is at or after, or at least, this.
                 * @example 2
                 */
                "area[gte]"?: number;
                /**
                 * `area` is before, or less than, this.
                 * @example 2
                 */
                "area[lt]"?: number;
                /**
                 * `area` is at or before, or at most, this.
                 * @example 2
                 */
                "area[lte]"?: number;
                /**
                 * Whether `area` is known.
                 * @example true
                 */
                "area[exists]"?: boolean;
                /**
                 * `period` lies within this date or interval.
                 * @example 2024
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2024
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2024
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2024
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2024
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export raw-material-bases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["RawMaterialBase"] | components["schemas"]["RawMaterialBaseSelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    export_sources: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "title" | "-title" | "publisher" | "-publisher" | "published_on" | "-published_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "title" | "publisher" | "carrier" | "publisher_type" | "url" | "published_on" | "language" | "licence")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "cc-2024-02-29-speech"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "cc-2024-02-29-speech"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Chongnyon Chonwi, 29 February 2024
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Chongnyon Chonwi, 29 February 2024
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Chon
                 */
                "name[contains]"?: string;
                /**
                 * `title` is this text; repeat for any of several.
                 * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
                 */
                title?: string;
                /**
                 * `title` is not this text, or unknown.
                 * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
                 */
                "title[not]"?: string;
                /**
                 * `title` contains this text, in any case.
                 * @example Resp
                 */
                "title[contains]"?: string;
                /**
                 * `publisher` is this text; repeat for any of several.
                 * @example Chongnyon Chonwi
                 */
                publisher?: string;
                /**
                 * `publisher` is not this text, or unknown.
                 * @example Chongnyon Chonwi
                 */
                "publisher[not]"?: string;
                /**
                 * `publisher` contains this text, in any case.
                 * @example Chon
                 */
                "publisher[contains]"?: string;
                /**
                 * Whether `publisher` is known.
                 * @example true
                 */
                "publisher[exists]"?: boolean;
                /**
                 * `carrier` is this text; repeat for any of several.
                 * @example KCNA Watch
                 */
                carrier?: string;
                /**
                 * `carrier` is not this text, or unknown.
                 * @example KCNA Watch
                 */
                "carrier[not]"?: string;
                /**
                 * `carrier` contains this text, in any case.
                 * @example KCNA
                 */
                "carrier[contains]"?: string;
                /**
                 * Whether `carrier` is known.
                 * @example true
                 */
                "carrier[exists]"?: boolean;
                /**
                 * `publisher_type` is any of these.
                 * @example [
                 *       "state_media"
                 *     ]
                 */
                publisher_type?: ("state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site")[];
                /**
                 * `publisher_type` is none of these, or unknown.
                 * @example [
                 *       "state_media"
                 *     ]
                 */
                "publisher_type[not]"?: ("state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site")[];
                /**
                 * Whether `publisher_type` is known.
                 * @example true
                 */
                "publisher_type[exists]"?: boolean;
                /**
                 * `language` is this text; repeat for any of several.
                 * @example en
                 */
                language?: string;
                /**
                 * `language` is not this text, or unknown.
                 * @example en
                 */
                "language[not]"?: string;
                /**
                 * `language` contains this text, in any case.
                 * @example en
                 */
                "language[contains]"?: string;
                /**
                 * Whether `language` is known.
                 * @example true
                 */
                "language[exists]"?: boolean;
                /**
                 * `published_on` lies within this date or interval.
                 * @example 2024-02-29
                 */
                published_on?: string;
                /**
                 * `published_on` is after, or more than, this.
                 * @example 2024-02-29
                 */
                "published_on[gt]"?: string;
                /**
                 * `published_on` is at or after, or at least, this.
                 * @example 2024-02-29
                 */
                "published_on[gte]"?: string;
                /**
                 * `published_on` is before, or less than, this.
                 * @example 2024-02-29
                 */
                "published_on[lt]"?: string;
                /**
                 * `published_on` is at or before, or at most, this.
                 * @example 2024-02-29
                 */
                "published_on[lte]"?: string;
                /**
                 * Whether `published_on` is known.
                 * @example true
                 */
                "published_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                };
            };
        };
    };
    export_targets: {
        parameters: {
            query?: {
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "quantity" | "-quantity" | "period" | "-period" | "announced_on" | "-announced_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "metric" | "quantity" | "period" | "scope" | "county_id" | "announced_on" | "event_id")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "20-localities-a-year"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "20-localities-a-year"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Twenty localities a year
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Twenty localities a year
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Twen
                 */
                "name[contains]"?: string;
                /**
                 * `metric` is any of these.
                 * @example [
                 *       "localities_planned"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `metric` is none of these, or unknown.
                 * @example [
                 *       "localities_planned"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * `period` lies within this date or interval.
                 * @example 2024/..
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2024/..
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2024/..
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2024/..
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2024/..
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "unryul"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "unryul"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `announced_on` lies within this date or interval.
                 * @example 2024-01-15
                 */
                announced_on?: string;
                /**
                 * `announced_on` is after, or more than, this.
                 * @example 2024-01-15
                 */
                "announced_on[gt]"?: string;
                /**
                 * `announced_on` is at or after, or at least, this.
                 * @example 2024-01-15
                 */
                "announced_on[gte]"?: string;
                /**
                 * `announced_on` is before, or less than, this.
                 * @example 2024-01-15
                 */
                "announced_on[lt]"?: string;
                /**
                 * `announced_on` is at or before, or at most, this.
                 * @example 2024-01-15
                 */
                "announced_on[lte]"?: string;
                /**
                 * Whether `announced_on` is known.
                 * @example true
                 */
                "announced_on[exists]"?: boolean;
                /**
                 * `event_id` is any of these.
                 * @example [
                 *       "2024-01-15-supreme-peoples-assembly-session"
                 *     ]
                 */
                event_id?: string[];
                /**
                 * `event_id` is none of these, or unknown.
                 * @example [
                 *       "2024-01-15-supreme-peoples-assembly-session"
                 *     ]
                 */
                "event_id[not]"?: string[];
                /**
                 * Whether `event_id` is known.
                 * @example true
                 */
                "event_id[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path: {
                /**
                 * Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Export targets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** The records, each as a feature. */
                        features: {
                            /**
                             * What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** Id of the record. */
                            id: string;
                            /** A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** The record, as the list has it. */
                            properties: (components["schemas"]["Target"] | components["schemas"]["TargetSelection"]) & {
                                /** Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * How it was found, a term of the vocabulary `centroid_kind`.
                                     * @example polygon_centroid
                                     */
                                    kind: string | null;
                                } | null;
                            };
                        }[];
                    };
                };
            };
        };
    };
    list_facilities: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on" | "floor_area" | "-floor_area")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kangdong-hospital"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kangdong-hospital"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Kangdong County Hospital
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Kangdong County Hospital
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Kang
                 */
                "name[contains]"?: string;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kangdong"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kangdong"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "hospital"
                 *     ]
                 */
                kind?: ("hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "hospital"
                 *     ]
                 */
                "kind[not]"?: ("hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other")[];
                /**
                 * `status` is any of these.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * `status` is none of these, or unknown.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * `groundbreaking_on` lies within this date or interval.
                 * @example 2025-02-06
                 */
                groundbreaking_on?: string;
                /**
                 * `groundbreaking_on` is after, or more than, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * `groundbreaking_on` is at or after, or at least, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * `groundbreaking_on` is before, or less than, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * `groundbreaking_on` is at or before, or at most, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * `inaugurated_on` lies within this date or interval.
                 * @example 2025-11-19
                 */
                inaugurated_on?: string;
                /**
                 * `inaugurated_on` is after, or more than, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * `inaugurated_on` is at or after, or at least, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * `inaugurated_on` is before, or less than, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * `inaugurated_on` is at or before, or at most, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * `operation_reported_on` lies within this date or interval.
                 * @example 2025-12-30
                 */
                operation_reported_on?: string;
                /**
                 * `operation_reported_on` is after, or more than, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * `operation_reported_on` is at or after, or at least, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * `operation_reported_on` is before, or less than, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * `operation_reported_on` is at or before, or at most, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * `floor_area` is after, or more than, this.
                 * @example 2
                 */
                "floor_area[gt]"?: number;
                /**
                 * `floor_area` is at or after, or at least, this.
                 * @example 2
                 */
                "floor_area[gte]"?: number;
                /**
                 * `floor_area` is before, or less than, this.
                 * @example 2
                 */
                "floor_area[lt]"?: number;
                /**
                 * `floor_area` is at or before, or at most, this.
                 * @example 2
                 */
                "floor_area[lte]"?: number;
                /**
                 * Whether `floor_area` is known.
                 * @example true
                 */
                "floor_area[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List facilities */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Facility"] | components["schemas"]["FacilitySelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_facilities: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kangdong-hospital
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of facilities */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Facility"] | components["schemas"]["FacilitySelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_facilities_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kangdong-hospital
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of facilities */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_facilities_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kangdong-hospital
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of facilities */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_factories: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on" | "floor_area" | "-floor_area")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area" | "production_lines")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kimhwa-paper-mill"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-paper-mill"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Kimhwa Paper Mill
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Kimhwa Paper Mill
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Kimh
                 */
                "name[contains]"?: string;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "paper"
                 *     ]
                 */
                kind?: ("foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "paper"
                 *     ]
                 */
                "kind[not]"?: ("foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified")[];
                /**
                 * `status` is any of these.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * `status` is none of these, or unknown.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * `groundbreaking_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                groundbreaking_on?: string;
                /**
                 * `groundbreaking_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * `groundbreaking_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * `groundbreaking_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * `groundbreaking_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * `inaugurated_on` lies within this date or interval.
                 * @example 2022-06-21
                 */
                inaugurated_on?: string;
                /**
                 * `inaugurated_on` is after, or more than, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * `inaugurated_on` is at or after, or at least, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * `inaugurated_on` is before, or less than, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * `inaugurated_on` is at or before, or at most, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * `operation_reported_on` lies within this date or interval.
                 * @example 2022-09-25
                 */
                operation_reported_on?: string;
                /**
                 * `operation_reported_on` is after, or more than, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * `operation_reported_on` is at or after, or at least, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * `operation_reported_on` is before, or less than, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * `operation_reported_on` is at or before, or at most, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * `floor_area` is after, or more than, this.
                 * @example 2
                 */
                "floor_area[gt]"?: number;
                /**
                 * `floor_area` is at or after, or at least, this.
                 * @example 2
                 */
                "floor_area[gte]"?: number;
                /**
                 * `floor_area` is before, or less than, this.
                 * @example 2
                 */
                "floor_area[lt]"?: number;
                /**
                 * `floor_area` is at or before, or at most, this.
                 * @example 2
                 */
                "floor_area[lte]"?: number;
                /**
                 * Whether `floor_area` is known.
                 * @example true
                 */
                "floor_area[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List factories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Factory"] | components["schemas"]["FactorySelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_factories: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area" | "production_lines")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-paper-mill
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of factories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Factory"] | components["schemas"]["FactorySelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_factories_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area" | "production_lines")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-paper-mill
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of factories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_factories_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-paper-mill
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of factories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_officials: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "person" | "-person" | "period" | "-period")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "person" | "organization_id" | "county_id" | "role" | "period")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "organization"
                 *     ]
                 */
                include?: ("organization" | "county" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "jo-yong-won-central-promotion-committee"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "jo-yong-won-central-promotion-committee"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Jo Yong Won, head of the central committee
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Jo Yong Won, head of the central committee
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Jo Y
                 */
                "name[contains]"?: string;
                /**
                 * `person` is this text; repeat for any of several.
                 * @example Jo Yong Won
                 */
                person?: string;
                /**
                 * `person` is not this text, or unknown.
                 * @example Jo Yong Won
                 */
                "person[not]"?: string;
                /**
                 * `person` contains this text, in any case.
                 * @example Jo Y
                 */
                "person[contains]"?: string;
                /**
                 * `organization_id` is any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                organization_id?: string[];
                /**
                 * `organization_id` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "organization_id[not]"?: string[];
                /**
                 * Whether `organization_id` is known.
                 * @example true
                 */
                "organization_id[exists]"?: boolean;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kyongsong"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kyongsong"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `role` is this text; repeat for any of several.
                 * @example head of the central committee
                 */
                role?: string;
                /**
                 * `role` is not this text, or unknown.
                 * @example head of the central committee
                 */
                "role[not]"?: string;
                /**
                 * `role` contains this text, in any case.
                 * @example head
                 */
                "role[contains]"?: string;
                /**
                 * `period` lies within this date or interval.
                 * @example 2024-01-30
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2024-01-30
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2024-01-30
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2024-01-30
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2024-01-30
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List officials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Official"] | components["schemas"]["OfficialSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_officials: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "person" | "organization_id" | "county_id" | "role" | "period")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "organization"
                 *     ]
                 */
                include?: ("organization" | "county" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example jo-yong-won-central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of officials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Official"] | components["schemas"]["OfficialSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_officials_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "person" | "organization_id" | "county_id" | "role" | "period")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example jo-yong-won-central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of officials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_officials_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example jo-yong-won-central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of officials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_organizations: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "founded_on" | "-founded_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "founded_on" | "names")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "parent"
                 *     ]
                 */
                include?: ("parent" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Non-
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "committee"
                 *     ]
                 */
                kind?: ("party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "committee"
                 *     ]
                 */
                "kind[not]"?: ("party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other")[];
                /**
                 * `parent_id` is any of these.
                 * @example [
                 *       "wpk-central-committee"
                 *     ]
                 */
                parent_id?: string[];
                /**
                 * `parent_id` is none of these, or unknown.
                 * @example [
                 *       "wpk-central-committee"
                 *     ]
                 */
                "parent_id[not]"?: string[];
                /**
                 * Whether `parent_id` is known.
                 * @example true
                 */
                "parent_id[exists]"?: boolean;
                /**
                 * `founded_on` lies within this date or interval.
                 * @example 2024-01-23/2024-01-30
                 */
                founded_on?: string;
                /**
                 * `founded_on` is after, or more than, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[gt]"?: string;
                /**
                 * `founded_on` is at or after, or at least, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[gte]"?: string;
                /**
                 * `founded_on` is before, or less than, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[lt]"?: string;
                /**
                 * `founded_on` is at or before, or at most, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[lte]"?: string;
                /**
                 * Whether `founded_on` is known.
                 * @example true
                 */
                "founded_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List organizations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Organization"] | components["schemas"]["OrganizationSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_organizations: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "founded_on" | "names")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "parent"
                 *     ]
                 */
                include?: ("parent" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of organizations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organization"] | components["schemas"]["OrganizationSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_organizations_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "founded_on" | "names")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of organizations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_organizations_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of organizations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_policy: {
        parameters: {
            query?: {
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The programme in one document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * Name of the programme.
                             * @example Regional Development 20×10 Policy
                             */
                            name: string;
                            /** Programme years with their scope, in order. */
                            cohorts: components["schemas"]["Cohort"][];
                            /** Aims stated without a number. */
                            aims: components["schemas"]["Target"][];
                            /** What was promised in numbers, in the order of announcement. */
                            targets: components["schemas"]["Target"][];
                            /** Announcements and designations, by which the scope came about and changed, in order. */
                            announcements: components["schemas"]["Event"][];
                            /** Standards that what is built shall meet. */
                            standards: components["schemas"]["Directive"][];
                            /** Supplies that the state takes on. */
                            supplies: components["schemas"]["Directive"][];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_production_figures: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "metric" | "-metric" | "quantity" | "-quantity" | "period" | "-period")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "subject_type" | "subject_id" | "county_id" | "province_id" | "metric" | "quantity" | "basis" | "period")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "province" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Garment production of Kimhwa, growth
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Garment production of Kimhwa, growth
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Garm
                 */
                "name[contains]"?: string;
                /**
                 * `subject_type` is this text; repeat for any of several.
                 * @example factories
                 */
                subject_type?: string;
                /**
                 * `subject_type` is not this text, or unknown.
                 * @example factories
                 */
                "subject_type[not]"?: string;
                /**
                 * `subject_type` contains this text, in any case.
                 * @example fact
                 */
                "subject_type[contains]"?: string;
                /**
                 * `subject_id` is any of these.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * `subject_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * Whether `subject_id` is known.
                 * @example true
                 */
                "subject_id[exists]"?: boolean;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * `metric` is any of these.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `metric` is none of these, or unknown.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * `period` lies within this date or interval.
                 * @example 2023
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2023
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2023
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2023
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2023
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List production-figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["ProductionFigure"] | components["schemas"]["ProductionFigureSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    summarize_production_figures: {
        parameters: {
            query?: {
                /**
                 * What to group figures by; `metric` without it.
                 * @example [
                 *       "metric",
                 *       "province_id"
                 *     ]
                 */
                group_by?: ("metric" | "province_id" | "county_id" | "subject_type" | "subject_id" | "period" | "unit" | "basis_relation" | "basis_reading")[];
                /**
                 * Whether to add the figures of each group, which must agree in unit and basis. Figures of overlapping periods or places are added as they stand.
                 * @example false
                 */
                sum?: boolean;
                /**
                 * Whether to send the ids of the figures behind each group.
                 * @example true
                 */
                ids?: boolean;
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Garment production of Kimhwa, growth
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Garment production of Kimhwa, growth
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Garm
                 */
                "name[contains]"?: string;
                /**
                 * `subject_type` is this text; repeat for any of several.
                 * @example factories
                 */
                subject_type?: string;
                /**
                 * `subject_type` is not this text, or unknown.
                 * @example factories
                 */
                "subject_type[not]"?: string;
                /**
                 * `subject_type` contains this text, in any case.
                 * @example fact
                 */
                "subject_type[contains]"?: string;
                /**
                 * `subject_id` is any of these.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * `subject_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * Whether `subject_id` is known.
                 * @example true
                 */
                "subject_id[exists]"?: boolean;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * `metric` is any of these.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `metric` is none of these, or unknown.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * `period` lies within this date or interval.
                 * @example 2023
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2023
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2023
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2023
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2023
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Summarize production figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Only when grouped by it: `metric` of the figures; `null` where they have none. */
                            metric?: string | null;
                            /** Only when grouped by it: `province_id` of the figures; `null` where they have none. */
                            province_id?: string | null;
                            /** Only when grouped by it: `county_id` of the figures; `null` where they have none. */
                            county_id?: string | null;
                            /** Only when grouped by it: `subject_type` of the figures; `null` where they have none. */
                            subject_type?: string | null;
                            /** Only when grouped by it: `subject_id` of the figures; `null` where they have none. */
                            subject_id?: string | null;
                            /** Only when grouped by it: `period` of the figures; `null` where they have none. */
                            period?: string | null;
                            /** Only when grouped by it: `unit` of the figures; `null` where they have none. */
                            unit?: string | null;
                            /** Only when grouped by it: `basis_relation` of the figures; `null` where they have none. */
                            basis_relation?: string | null;
                            /** Only when grouped by it: `basis_reading` of the figures; `null` where they have none. */
                            basis_reading?: string | null;
                            /**
                             * Figures in the group.
                             * @example 12
                             */
                            count: number;
                            /**
                             * Figures with one value.
                             * @example 7
                             */
                            exact_count: number;
                            /**
                             * Figures with at least one bound.
                             * @example 3
                             */
                            bounded_count: number;
                            /**
                             * Figures without bounds: “about”, or an increase without a number.
                             * @example 1
                             */
                            unbounded_count: number;
                            /**
                             * Figures whose claims disagree, so that none has the field.
                             * @example 1
                             */
                            unknown_count: number;
                            /**
                             * Units of the figures.
                             * @example [
                             *       "percent"
                             *     ]
                             */
                            units: ("localities" | "localities_per_year" | "localities_per_province_per_year" | "years" | "months" | "days" | "percent" | "times" | "share" | "factories" | "hospitals" | "hospitals_per_year" | "facilities" | "sites" | "buildings" | "storeys" | "square_metres" | "hectares" | "kinds" | "varieties" | "products" | "lines" | "people" | "flags" | "trees" | "bases" | "won" | "kilograms" | "tonnes" | "tonnes_per_hectare" | "hours_per_day" | "weeks_per_month" | "houses_per_year" | "classes" | "count" | (string & {}))[];
                            /**
                             * What the figures are measured against, `null` for those without a basis. The note is given where the relation is `other`.
                             * @example [
                             *       {
                             *         "relation": "previous_year",
                             *         "reading": "to",
                             *         "note": null
                             *       }
                             *     ]
                             */
                            bases: (components["schemas"]["Basis"] | null)[];
                            /** Where the least of the figures lies; `null` where units differ. */
                            min: {
                                /**
                                 * Lower bound; `null` where it is open.
                                 * @example 114
                                 */
                                low: number | null;
                                /**
                                 * Whether the lower bound itself is possible.
                                 * @example true
                                 */
                                low_inclusive: boolean;
                                /**
                                 * Upper bound; `null` where it is open.
                                 * @example 114
                                 */
                                high: number | null;
                                /**
                                 * Whether the upper bound itself is possible.
                                 * @example true
                                 */
                                high_inclusive: boolean;
                            } | null;
                            /** Where the greatest of the figures lies; `null` where units differ. */
                            max: {
                                /**
                                 * Lower bound; `null` where it is open.
                                 * @example 114
                                 */
                                low: number | null;
                                /**
                                 * Whether the lower bound itself is possible.
                                 * @example true
                                 */
                                low_inclusive: boolean;
                                /**
                                 * Upper bound; `null` where it is open.
                                 * @example 114
                                 */
                                high: number | null;
                                /**
                                 * Whether the upper bound itself is possible.
                                 * @example true
                                 */
                                high_inclusive: boolean;
                            } | null;
                            /** Only with `sum=true`: where the sum of the known figures lies. */
                            sum?: {
                                /**
                                 * Lower bound; `null` where it is open.
                                 * @example 114
                                 */
                                low: number | null;
                                /**
                                 * Whether the lower bound itself is possible.
                                 * @example true
                                 */
                                low_inclusive: boolean;
                                /**
                                 * Upper bound; `null` where it is open.
                                 * @example 114
                                 */
                                high: number | null;
                                /**
                                 * Whether the upper bound itself is possible.
                                 * @example true
                                 */
                                high_inclusive: boolean;
                            } | null;
                            /** The known figure of the latest period; `null` where no period is known. */
                            latest: {
                                /**
                                 * Id of the figure.
                                 * @example 2024-localities
                                 */
                                id: string;
                                quantity: components["schemas"]["Quantity"];
                                /**
                                 * Its period, EDTF.
                                 * @example 2025
                                 */
                                period: string;
                                /**
                                 * How far the claims about it agree.
                                 * @example corroborated
                                 * @enum {string}
                                 */
                                agreement: "single" | "corroborated" | "compatible" | "conflicting" | (string & {});
                            } | null;
                            /** Only with `ids=true`: ids of the figures. */
                            ids?: string[];
                        }[];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_production_figures: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "subject_type" | "subject_id" | "county_id" | "province_id" | "metric" | "quantity" | "basis" | "period")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "province" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-garment-output-growth
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of production-figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ProductionFigure"] | components["schemas"]["ProductionFigureSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_production_figures_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "subject_type" | "subject_id" | "county_id" | "province_id" | "metric" | "quantity" | "basis" | "period")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-garment-output-growth
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of production-figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_production_figures_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-garment-output-growth
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of production-figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_products: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "factory_id" | "kind" | "raw_materials")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "factory" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kimhwa-magnoliavine-juice"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-magnoliavine-juice"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Magnoliavine fruit juice
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Magnoliavine fruit juice
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Magn
                 */
                "name[contains]"?: string;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * `factory_id` is any of these.
                 * @example [
                 *       "kimhwa-foodstuff-factory"
                 *     ]
                 */
                factory_id?: string[];
                /**
                 * `factory_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-foodstuff-factory"
                 *     ]
                 */
                "factory_id[not]"?: string[];
                /**
                 * Whether `factory_id` is known.
                 * @example true
                 */
                "factory_id[exists]"?: boolean;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "foodstuff"
                 *     ]
                 */
                kind?: ("foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "foodstuff"
                 *     ]
                 */
                "kind[not]"?: ("foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other")[];
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Product"] | components["schemas"]["ProductSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_products: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "factory_id" | "kind" | "raw_materials")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "factory" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-magnoliavine-juice
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Product"] | components["schemas"]["ProductSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_products_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "factory_id" | "kind" | "raw_materials")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-magnoliavine-juice
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_products_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-magnoliavine-juice
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_progress: {
        parameters: {
            query?: {
                /**
                 * Day of the world that is asked about, EDTF; today without it. An interval is certain only where its every day is.
                 * @example 2024-12-31
                 */
                at?: string;
                /**
                 * What to group localities by.
                 * @example cohort_year
                 */
                group_by?: "cohort_year" | "province_id" | "status";
                /**
                 * Only localities of these programme years.
                 * @example [
                 *       2024
                 *     ]
                 */
                cohort_year?: number[];
                /**
                 * Whether to send the ids of the localities behind each count.
                 * @example true
                 */
                ids?: boolean;
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Progress of the programme on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * Programme year, when grouped by it.
                             * @example 2024
                             */
                            cohort_year?: number | null;
                            /**
                             * Province, when grouped by it.
                             * @example kangwon
                             */
                            province_id?: string | null;
                            /**
                             * Furthest state reported at the revision, when grouped by it.
                             * @example inaugurated
                             */
                            status?: string | null;
                            /**
                             * Localities planned for the year; in other groups, localities designated.
                             * @example 20
                             */
                            planned: number | null;
                            /** Localities where ground had been broken. */
                            broken_ground: {
                                /**
                                 * Localities for which this must be so.
                                 * @example 7
                                 */
                                certain: number;
                                /**
                                 * Localities for which this may be so.
                                 * @example 20
                                 */
                                possible: number;
                                /** Only with `ids=true`: ids of the counties. */
                                certain_ids?: string[];
                                /** Only with `ids=true`: ids of the counties. */
                                possible_ids?: string[];
                            };
                            /** Localities whose factories had been inaugurated. Says nothing about operation. */
                            inaugurated: {
                                /**
                                 * Localities for which this must be so.
                                 * @example 7
                                 */
                                certain: number;
                                /**
                                 * Localities for which this may be so.
                                 * @example 20
                                 */
                                possible: number;
                                /** Only with `ids=true`: ids of the counties. */
                                certain_ids?: string[];
                                /** Only with `ids=true`: ids of the counties. */
                                possible_ids?: string[];
                            };
                            /** Localities whose factories a source had reported to run regularly. */
                            reported_operating: {
                                /**
                                 * Localities for which this must be so.
                                 * @example 7
                                 */
                                certain: number;
                                /**
                                 * Localities for which this may be so.
                                 * @example 20
                                 */
                                possible: number;
                                /** Only with `ids=true`: ids of the counties. */
                                certain_ids?: string[];
                                /** Only with `ids=true`: ids of the counties. */
                                possible_ids?: string[];
                            };
                        }[];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_provinces: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "population_2008" | "-population_2008")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "names" | "iso_3166_2" | "pcode" | "centroid" | "centroid_kind" | "seat_name" | "population_2008")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "jagang"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "jagang"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Jagang
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Jagang
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Jaga
                 */
                "name[contains]"?: string;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "province"
                 *     ]
                 */
                kind?: ("province" | "special_city" | "directly_governed_city")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "province"
                 *     ]
                 */
                "kind[not]"?: ("province" | "special_city" | "directly_governed_city")[];
                /**
                 * `iso_3166_2` is this text; repeat for any of several.
                 * @example KP-04
                 */
                iso_3166_2?: string;
                /**
                 * `iso_3166_2` is not this text, or unknown.
                 * @example KP-04
                 */
                "iso_3166_2[not]"?: string;
                /**
                 * `iso_3166_2` contains this text, in any case.
                 * @example KP-0
                 */
                "iso_3166_2[contains]"?: string;
                /**
                 * Whether `iso_3166_2` is known.
                 * @example true
                 */
                "iso_3166_2[exists]"?: boolean;
                /**
                 * `pcode` is this text; repeat for any of several.
                 * @example KP05
                 */
                pcode?: string;
                /**
                 * `pcode` is not this text, or unknown.
                 * @example KP05
                 */
                "pcode[not]"?: string;
                /**
                 * `pcode` contains this text, in any case.
                 * @example KP05
                 */
                "pcode[contains]"?: string;
                /**
                 * Whether `pcode` is known.
                 * @example true
                 */
                "pcode[exists]"?: boolean;
                /**
                 * `population_2008` is any of these.
                 * @example [
                 *       1299830
                 *     ]
                 */
                population_2008?: number[];
                /**
                 * `population_2008` is none of these, or unknown.
                 * @example [
                 *       1299830
                 *     ]
                 */
                "population_2008[not]"?: number[];
                /**
                 * `population_2008` is after, or more than, this.
                 * @example 1299830
                 */
                "population_2008[gt]"?: number;
                /**
                 * `population_2008` is at or after, or at least, this.
                 * @example 1299830
                 */
                "population_2008[gte]"?: number;
                /**
                 * `population_2008` is before, or less than, this.
                 * @example 1299830
                 */
                "population_2008[lt]"?: number;
                /**
                 * `population_2008` is at or before, or at most, this.
                 * @example 1299830
                 */
                "population_2008[lte]"?: number;
                /**
                 * Whether `population_2008` is known.
                 * @example true
                 */
                "population_2008[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List provinces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Province"] | components["schemas"]["ProvinceSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_provinces: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "names" | "iso_3166_2" | "pcode" | "centroid" | "centroid_kind" | "seat_name" | "population_2008")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example jagang
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of provinces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Province"] | components["schemas"]["ProvinceSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_provinces_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "names" | "iso_3166_2" | "pcode" | "centroid" | "centroid_kind" | "seat_name" | "population_2008")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example jagang
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of provinces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_provinces_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example jagang
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of provinces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_raw_material_bases: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "area" | "-area" | "period" | "-period")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "province_id" | "kind" | "crop" | "area" | "period")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "province" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "kimhwa-evodia-forests"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-evodia-forests"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Korean evodia forests of Kimhwa
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Korean evodia forests of Kimhwa
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Kore
                 */
                "name[contains]"?: string;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * `kind` is any of these.
                 * @example [
                 *       "forest"
                 *     ]
                 */
                kind?: ("mixed" | "forest" | "field" | "sea" | "local_inputs")[];
                /**
                 * `kind` is none of these, or unknown.
                 * @example [
                 *       "forest"
                 *     ]
                 */
                "kind[not]"?: ("mixed" | "forest" | "field" | "sea" | "local_inputs")[];
                /**
                 * `crop` is this text; repeat for any of several.
                 * @example Korean evodia
                 */
                crop?: string;
                /**
                 * `crop` is not this text, or unknown.
                 * @example Korean evodia
                 */
                "crop[not]"?: string;
                /**
                 * `crop` contains this text, in any case.
                 * @example Kore
                 */
                "crop[contains]"?: string;
                /**
                 * Whether `crop` is known.
                 * @example true
                 */
                "crop[exists]"?: boolean;
                /**
                 * `area` is after, or more than, this.
                 * @example 2
                 */
                "area[gt]"?: number;
                /**
                 * `area` is at or after, or at least, this.
                 * @example 2
                 */
                "area[gte]"?: number;
                /**
                 * `area` is before, or less than, this.
                 * @example 2
                 */
                "area[lt]"?: number;
                /**
                 * `area` is at or before, or at most, this.
                 * @example 2
                 */
                "area[lte]"?: number;
                /**
                 * Whether `area` is known.
                 * @example true
                 */
                "area[exists]"?: boolean;
                /**
                 * `period` lies within this date or interval.
                 * @example 2024
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2024
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2024
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2024
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2024
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List raw-material-bases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["RawMaterialBase"] | components["schemas"]["RawMaterialBaseSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_raw_material_bases: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "province_id" | "kind" | "crop" | "area" | "period")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "province" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-evodia-forests
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of raw-material-bases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RawMaterialBase"] | components["schemas"]["RawMaterialBaseSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_raw_material_bases_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "province_id" | "kind" | "crop" | "area" | "period")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-evodia-forests
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of raw-material-bases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_raw_material_bases_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example kimhwa-evodia-forests
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of raw-material-bases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_revisions: {
        parameters: {
            query?: {
                /**
                 * Only what came after this revision; 0 for everything. Goes on with `page.next` of the page before, or with number and hash of a revision, `6:5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2`, which another history does not honour.
                 * @example 0
                 */
                after?: string;
                /**
                 * Entries on a page.
                 * @example 100
                 */
                limit?: number;
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List revisions */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Revision"][];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * What to search for. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q: string;
                /**
                 * Only records of these resources.
                 * @example [
                 *       "counties"
                 *     ]
                 */
                resource?: ("provinces" | "counties" | "cohorts" | "factories" | "facilities" | "products" | "raw-material-bases" | "production-figures" | "construction-units" | "deployments" | "organizations" | "officials" | "events" | "targets" | "directives" | "assessments" | "sources" | "claims" | "conflicts")[];
                /**
                 * Records to send at most.
                 * @example 7
                 */
                limit?: number;
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Search all records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * Its resource.
                             * @example counties
                             * @enum {string}
                             */
                            resource: "provinces" | "counties" | "cohorts" | "factories" | "facilities" | "products" | "raw-material-bases" | "production-figures" | "construction-units" | "deployments" | "organizations" | "officials" | "events" | "targets" | "directives" | "assessments" | "sources" | "claims" | "conflicts" | (string & {});
                            /**
                             * Its id.
                             * @example songchon
                             */
                            id: string;
                            /**
                             * Its name with the place that tells it from others of that name.
                             * @example Songchon, South Phyongan
                             */
                            label: string;
                            /**
                             * How well it matches, from 0 to 1; the same on every database.
                             * @example 0.98
                             */
                            score: number;
                            /** Why it was found. */
                            matched: {
                                /**
                                 * Where it matches.
                                 * @example names
                                 * @enum {string}
                                 */
                                field: "names" | "name" | "person" | "label" | "title" | "summary" | "as_stated" | "explanation" | (string & {});
                                /**
                                 * The text that matches.
                                 * @example 성천군
                                 */
                                text: string;
                                /**
                                 * Script of that text.
                                 * @example Hang
                                 * @enum {string|null}
                                 */
                                script: "Latn" | "Hang" | "Hani" | null | (string & {});
                                /**
                                 * Spelling or romanisation system; `null` for what is no name.
                                 * @example dprk_official
                                 * @enum {string|null}
                                 */
                                system: "dprk_official" | "mccune_reischauer" | "revised_romanization" | "south_korean" | "other" | null | (string & {});
                            };
                        }[];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_sources: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "title" | "-title" | "publisher" | "-publisher" | "published_on" | "-published_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "title" | "publisher" | "carrier" | "publisher_type" | "url" | "published_on" | "language" | "licence")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "cc-2024-02-29-speech"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "cc-2024-02-29-speech"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Chongnyon Chonwi, 29 February 2024
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Chongnyon Chonwi, 29 February 2024
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Chon
                 */
                "name[contains]"?: string;
                /**
                 * `title` is this text; repeat for any of several.
                 * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
                 */
                title?: string;
                /**
                 * `title` is not this text, or unknown.
                 * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
                 */
                "title[not]"?: string;
                /**
                 * `title` contains this text, in any case.
                 * @example Resp
                 */
                "title[contains]"?: string;
                /**
                 * `publisher` is this text; repeat for any of several.
                 * @example Chongnyon Chonwi
                 */
                publisher?: string;
                /**
                 * `publisher` is not this text, or unknown.
                 * @example Chongnyon Chonwi
                 */
                "publisher[not]"?: string;
                /**
                 * `publisher` contains this text, in any case.
                 * @example Chon
                 */
                "publisher[contains]"?: string;
                /**
                 * Whether `publisher` is known.
                 * @example true
                 */
                "publisher[exists]"?: boolean;
                /**
                 * `carrier` is this text; repeat for any of several.
                 * @example KCNA Watch
                 */
                carrier?: string;
                /**
                 * `carrier` is not this text, or unknown.
                 * @example KCNA Watch
                 */
                "carrier[not]"?: string;
                /**
                 * `carrier` contains this text, in any case.
                 * @example KCNA
                 */
                "carrier[contains]"?: string;
                /**
                 * Whether `carrier` is known.
                 * @example true
                 */
                "carrier[exists]"?: boolean;
                /**
                 * `publisher_type` is any of these.
                 * @example [
                 *       "state_media"
                 *     ]
                 */
                publisher_type?: ("state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site")[];
                /**
                 * `publisher_type` is none of these, or unknown.
                 * @example [
                 *       "state_media"
                 *     ]
                 */
                "publisher_type[not]"?: ("state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site")[];
                /**
                 * Whether `publisher_type` is known.
                 * @example true
                 */
                "publisher_type[exists]"?: boolean;
                /**
                 * `language` is this text; repeat for any of several.
                 * @example en
                 */
                language?: string;
                /**
                 * `language` is not this text, or unknown.
                 * @example en
                 */
                "language[not]"?: string;
                /**
                 * `language` contains this text, in any case.
                 * @example en
                 */
                "language[contains]"?: string;
                /**
                 * Whether `language` is known.
                 * @example true
                 */
                "language[exists]"?: boolean;
                /**
                 * `published_on` lies within this date or interval.
                 * @example 2024-02-29
                 */
                published_on?: string;
                /**
                 * `published_on` is after, or more than, this.
                 * @example 2024-02-29
                 */
                "published_on[gt]"?: string;
                /**
                 * `published_on` is at or after, or at least, this.
                 * @example 2024-02-29
                 */
                "published_on[gte]"?: string;
                /**
                 * `published_on` is before, or less than, this.
                 * @example 2024-02-29
                 */
                "published_on[lt]"?: string;
                /**
                 * `published_on` is at or before, or at most, this.
                 * @example 2024-02-29
                 */
                "published_on[lte]"?: string;
                /**
                 * Whether `published_on` is known.
                 * @example true
                 */
                "published_on[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Source"] | components["schemas"]["SourceSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_sources: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "title" | "publisher" | "carrier" | "publisher_type" | "url" | "published_on" | "language" | "licence")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example cc-2024-02-29-speech
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Source"] | components["schemas"]["SourceSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_sources_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example cc-2024-02-29-speech
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of sources */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_targets: {
        parameters: {
            query?: {
                /**
                 * Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "quantity" | "-quantity" | "period" | "-period" | "announced_on" | "-announced_on")[];
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "metric" | "quantity" | "period" | "scope" | "county_id" | "announced_on" | "event_id")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "event" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
                /**
                 * Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * `id` is any of these.
                 * @example [
                 *       "20-localities-a-year"
                 *     ]
                 */
                id?: string[];
                /**
                 * `id` is none of these, or unknown.
                 * @example [
                 *       "20-localities-a-year"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * `name` is this text; repeat for any of several.
                 * @example Twenty localities a year
                 */
                name?: string;
                /**
                 * `name` is not this text, or unknown.
                 * @example Twenty localities a year
                 */
                "name[not]"?: string;
                /**
                 * `name` contains this text, in any case.
                 * @example Twen
                 */
                "name[contains]"?: string;
                /**
                 * `metric` is any of these.
                 * @example [
                 *       "localities_planned"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `metric` is none of these, or unknown.
                 * @example [
                 *       "localities_planned"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * `period` lies within this date or interval.
                 * @example 2024/..
                 */
                period?: string;
                /**
                 * `period` is after, or more than, this.
                 * @example 2024/..
                 */
                "period[gt]"?: string;
                /**
                 * `period` is at or after, or at least, this.
                 * @example 2024/..
                 */
                "period[gte]"?: string;
                /**
                 * `period` is before, or less than, this.
                 * @example 2024/..
                 */
                "period[lt]"?: string;
                /**
                 * `period` is at or before, or at most, this.
                 * @example 2024/..
                 */
                "period[lte]"?: string;
                /**
                 * Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * `county_id` is any of these.
                 * @example [
                 *       "unryul"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * `county_id` is none of these, or unknown.
                 * @example [
                 *       "unryul"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * `announced_on` lies within this date or interval.
                 * @example 2024-01-15
                 */
                announced_on?: string;
                /**
                 * `announced_on` is after, or more than, this.
                 * @example 2024-01-15
                 */
                "announced_on[gt]"?: string;
                /**
                 * `announced_on` is at or after, or at least, this.
                 * @example 2024-01-15
                 */
                "announced_on[gte]"?: string;
                /**
                 * `announced_on` is before, or less than, this.
                 * @example 2024-01-15
                 */
                "announced_on[lt]"?: string;
                /**
                 * `announced_on` is at or before, or at most, this.
                 * @example 2024-01-15
                 */
                "announced_on[lte]"?: string;
                /**
                 * Whether `announced_on` is known.
                 * @example true
                 */
                "announced_on[exists]"?: boolean;
                /**
                 * `event_id` is any of these.
                 * @example [
                 *       "2024-01-15-supreme-peoples-assembly-session"
                 *     ]
                 */
                event_id?: string[];
                /**
                 * `event_id` is none of these, or unknown.
                 * @example [
                 *       "2024-01-15-supreme-peoples-assembly-session"
                 *     ]
                 */
                "event_id[not]"?: string[];
                /**
                 * Whether `event_id` is known.
                 * @example true
                 */
                "event_id[exists]"?: boolean;
                /**
                 * CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
                 * @example [
                 *       124.1,
                 *       37.6,
                 *       130.7,
                 *       43.1
                 *     ]
                 */
                bbox?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List targets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: (components["schemas"]["Target"] | components["schemas"]["TargetSelection"])[];
                        page: components["schemas"]["Page"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_targets: {
        parameters: {
            query?: {
                /**
                 * Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "metric" | "quantity" | "period" | "scope" | "county_id" | "announced_on" | "event_id")[];
                /**
                 * What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "event" | "claims" | "sources")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 20-localities-a-year
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get one of targets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Target"] | components["schemas"]["TargetSelection"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_targets_claims: {
        parameters: {
            query?: {
                /**
                 * Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "metric" | "quantity" | "period" | "scope" | "county_id" | "announced_on" | "event_id")[];
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 20-localities-a-year
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Claims about one of targets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            [key: string]: components["schemas"]["FieldClaims"];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_targets_revisions: {
        parameters: {
            query?: {
                /**
                 * Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the record, or one that it had before.
                 * @example 20-localities-a-year
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** History of one of targets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    list_vocabularies: {
        parameters: {
            query?: {
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** List vocabularies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * Name of the vocabulary.
                             * @example construction_status
                             */
                            name: string;
                            /** Its terms, in order. */
                            terms: {
                                /**
                                 * The term.
                                 * @example inaugurated
                                 */
                                term: string;
                                /**
                                 * What it means.
                                 * @example An opening ceremony is reported.
                                 */
                                definition: string;
                            }[];
                        }[];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    get_vocabulary: {
        parameters: {
            query?: {
                /**
                 * Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /** Hash of that revision, from `meta.revision_hash`; goes with `revision`. The answer is of that very revision and never changes; another history than the one that the hash is from answers 404. */
                revision_hash?: string;
            };
            header?: never;
            path: {
                /**
                 * Name of the vocabulary.
                 * @example construction_status
                 */
                name: "province_kind" | "county_kind" | "name_script" | "name_system" | "centroid_kind" | "programme_role" | "construction_status" | "factory_kind" | "facility_kind" | "scope_item" | "product_kind" | "raw_material_base_kind" | "quantity_qualifier" | "basis_relation" | "basis_reading" | "construction_unit_kind" | "organization_kind" | "event_kind" | "directive_kind" | "assessment_stance" | "assessment_method" | "publisher_type" | "assertion" | "reliability" | "rank" | "agreement" | "rule" | "conflict_kind" | "conflict_status" | "metric" | "unit" | "cause" | "change" | "search_field" | "resource" | "include" | "provinces_field" | "counties_field" | "cohorts_field" | "factories_field" | "facilities_field" | "products_field" | "raw_material_bases_field" | "production_figures_field" | "construction_units_field" | "deployments_field" | "organizations_field" | "officials_field" | "events_field" | "targets_field" | "directives_field" | "assessments_field" | "sources_field" | "claims_field" | "conflicts_field" | "figure_grouping" | "certainty" | "count" | "export_format" | "citation_format" | "formulas" | "problem_code";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** Get a vocabulary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * Name of the vocabulary.
                             * @example construction_status
                             */
                            name: string;
                            /** Its terms, in order. */
                            terms: {
                                /**
                                 * The term.
                                 * @example inaugurated
                                 */
                                term: string;
                                /**
                                 * What it means.
                                 * @example An opening ceremony is reported.
                                 */
                                definition: string;
                            }[];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
}

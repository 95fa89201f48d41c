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
         * @description Answers without touching the database.
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
         * @description How to read the service, in plain words.
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
         * @description The OpenAPI document of the service.
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
         * @description Asks the database. Not ready without one, before its migrations and a dataset are loaded, and while shutting down.
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
         * @description What crawlers may read, in plain words.
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
         * @description Revision, licences, number of records and addresses.
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
         * @description Analysts' and ministries' findings, and judgements made in speeches and articles. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of assessments by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description The dataset, its resources, exports, licence and service as JSON-LD, by DCAT 3 and schema.org. Addresses of exports are pinned to the revision.
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
         * @description The feed of what was added, changed and withdrawn, in order, with the record before and after. It does not expire: applied from 0 onto nothing it gives the dataset.
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
         * @description A citation of any answer under `/v1`, pinned to its revision, followed by the sources behind the records that it is made of.
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
         * @description Statements by sources. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of claims by its id. A former id answers 308 with the address of the record.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Programme years, 2024–2033. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of cohorts by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Claims that cannot all hold. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of conflicts by its id. A former id answers 308 with the address of the record.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Units that build. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of construction-units by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Cities, counties, districts and wards. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of counties by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Construction units at places. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of deployments by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description What was required of whom; standards; supplies the state takes on. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of directives by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Dated events. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of events by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description All records of assessments that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of claims that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of cohorts that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of conflicts that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of construction-units that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of counties that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of one revision as a Data Package (Frictionless, version 2): a CSV file for each resource, and `datapackage.json` with their fields, types, keys, hashes, sources and licences.
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
         * @description All records of deployments that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of directives that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of events that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of facilities that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of factories that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of officials that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of organizations that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of production-figures that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of products that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of provinces that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of raw-material-bases that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of sources that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description All records of targets that meet the filters, from one revision. The number of records is sent ahead of them. When the export fails on the way the connection is cut: a body that ends in order is whole.
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
         * @description Hospitals, service centres, farms and other facilities added from August 2024. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of facilities by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Regional-industry factories. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of factories by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Persons in roles of the programme. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of officials by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Party, state and military bodies of the programme. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of organizations by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Aim, scope and its changes, targets and cohorts. Every part is a record whose claims can be asked for.
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
         * @description Figures: one metric of one subject in one period. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description Figures in groups: how many there are and how exact, between which bounds the least and the greatest lie, and the latest known. A sum is made on request only, and only of figures alike in unit and basis.
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
         * @description One record of production-figures by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Products and product groups. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of products by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description How many localities had been planned, had broken ground, been inaugurated and been reported operating on a day. A date known only as an interval counts as possible until the interval has passed.
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
         * @description First-level divisions. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of provinces by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Land and sea that feed the factories. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of raw-material-bases by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Every change of the dataset, in order, with author, time, cause and message.
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
         * @description Finds records by names in every script and romanisation, by labels, titles, summaries and the wording of claims, best match first, each with the reason for the match. Ties stand in the order of resources and ids.
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
         * @description Reports, speeches, pages and datasets. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of sources by its id. A former id answers 308 with the address of the record.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description What was promised. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page.
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
         * @description One record of targets by its id. A former id answers 308 with the address of the record.
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
         * @description All claims about the record, by field, with how far they agree and how many independent origins they have.
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
         * @description What each revision did to the record, in order, with the record before and after.
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
         * @description Every closed list of terms: kinds, units, metrics, qualifiers, rules, problem codes.
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
         * @description One closed list of terms with their definitions.
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
        /** @description A finding or judgement, and whose it is. */
        Assessment: {
            /**
             * @description Readable, permanent id.
             * @example unification-ministry-2024-01-resources
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Unification Ministry on resources
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example An official doubts that finance, materials and equipment suffice, and says that priority for the factories would be at the cost of housing and farming.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "donga-20240130-mou"
             *     ]
             */
            source_ids: string[];
            /**
             * @description How it judges.
             * @example critical
             * @enum {string|null}
             */
            stance: "supportive" | "mixed" | "neutral" | "critical" | "self_critical" | null | (string & {});
            /**
             * @description What it is about.
             * @example resources
             */
            topic: string;
            /**
             * @description Who judges.
             * @example ROK Unification Ministry official
             */
            author: string | null;
            /**
             * @description What it rests on.
             * @example official_statement
             * @enum {string|null}
             */
            method: "official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other" | null | (string & {});
            /**
             * @description When it was published or said. EDTF: a day, month, year or interval.
             * @example 2024-01-30
             */
            published_on: string | null;
            /**
             * @description Localities it names.
             * @example [
             *       "songchon"
             *     ]
             */
            county_ids: string[];
            /** @description Only with `include=counties`: the records that `county_ids` names. */
            counties?: components["schemas"]["County"][];
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Assessment that `fields` names. */
        AssessmentSelection: {
            /**
             * @description Readable, permanent id.
             * @example unification-ministry-2024-01-resources
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Unification Ministry on resources
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example An official doubts that finance, materials and equipment suffice, and says that priority for the factories would be at the cost of housing and farming.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "donga-20240130-mou"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description How it judges.
             * @example critical
             * @enum {string|null}
             */
            stance?: "supportive" | "mixed" | "neutral" | "critical" | "self_critical" | null | (string & {});
            /**
             * @description What it is about.
             * @example resources
             */
            topic?: string;
            /**
             * @description Who judges.
             * @example ROK Unification Ministry official
             */
            author?: string | null;
            /**
             * @description What it rests on.
             * @example official_statement
             * @enum {string|null}
             */
            method?: "official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other" | null | (string & {});
            /**
             * @description When it was published or said. EDTF: a day, month, year or interval.
             * @example 2024-01-30
             */
            published_on?: string | null;
            /**
             * @description Localities it names.
             * @example [
             *       "songchon"
             *     ]
             */
            county_ids?: string[];
            /** @description Only with `include=counties`: the records that `county_ids` names. */
            counties?: components["schemas"]["County"][];
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /**
         * @description What a figure is measured against.
         * @example {
         *       "relation": "previous_year",
         *       "reading": "unclear",
         *       "note": "as compared with the previous year"
         *     }
         */
        Basis: {
            /**
             * @description What the figure is measured against.
             * @example previous_year
             * @enum {string}
             */
            relation: "previous_year" | "annual_plan" | "at_completion" | "other" | "unstated" | (string & {});
            /**
             * @description Whether it grew to or by the number; `null` for figures that are no growth.
             * @example unclear
             * @enum {string|null}
             */
            reading: "to" | "by" | "unclear" | null | (string & {});
            /**
             * @description What the source says of the basis, in our words.
             * @example as compared with the previous year
             */
            note: string | null;
        };
        /** @description What one revision did to one record. */
        Change: {
            /**
             * @description The revision that made the change.
             * @example 1
             */
            revision: number;
            /**
             * @description Resource of the record.
             * @example counties
             */
            resource: string;
            /**
             * @description Id of the record.
             * @example songchon
             */
            id: string;
            /**
             * @description What happened to the record.
             * @example added
             * @enum {string}
             */
            change: "added" | "changed" | "withdrawn" | (string & {});
            /**
             * @description Why it was made.
             * @example dataset
             * @enum {string}
             */
            cause: "new_source" | "correction" | "schema" | "dataset" | (string & {});
            /**
             * @description What it is about.
             * @example Loaded from the data files.
             */
            message: string;
            /**
             * @description The record before; `null` when it was added.
             * @example null
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The record after; `null` when it was withdrawn.
             * @example {
             *       "id": "songchon",
             *       "name": "Songchon"
             *     }
             */
            after: {
                [key: string]: unknown;
            } | null;
        };
        /** @description One statement by one source about one field of one record. */
        Claim: {
            /**
             * @description Id derived from the content of the claim.
             * @example tongsin-inaugurated-on-96dec6f659
             */
            id: string;
            /**
             * @description Resource of the record the claim is about.
             * @example counties
             */
            subject_type: string;
            /**
             * @description Id of the record the claim is about.
             * @example tongsin
             */
            subject_id: string;
            /**
             * @description Field of the record the claim is about.
             * @example inaugurated_on
             */
            property: string;
            /**
             * @description What is claimed, in the type of that field.
             * @example 2025-02-05
             */
            value: unknown;
            /**
             * @description Wording of the source, at most a dozen words; `null` where it was read off a table or dataset.
             * @example on the 5th
             */
            as_stated: string | null;
            /**
             * @description Language of the wording, BCP 47.
             * @example en
             */
            language: string | null;
            /**
             * @description The source that makes the claim.
             * @example vok-2025-02-06-tongsin
             */
            source_id: string;
            /**
             * @description Where in the source: a paragraph, page, table or row.
             * @example paragraph 5
             */
            locator: string | null;
            /**
             * @description Who the statement comes from; differs from the publisher when the source relays another. Independence is counted by origin.
             * @example voice-of-korea
             */
            origin: string;
            /**
             * @description When the source reported it. EDTF: a day, month, year or interval.
             * @example 2025-02-06
             */
            reported_on: string | null;
            /**
             * @description How it is asserted.
             * @example stated
             * @enum {string}
             */
            assertion: "stated" | "inferred" | "calculated" | "denied" | (string & {});
            /**
             * @description What the claim rests on.
             * @example primary
             * @enum {string|null}
             */
            reliability: "primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference" | null | (string & {});
            /**
             * @description Preference among claims that differ.
             * @example preferred
             * @enum {string}
             */
            rank: "preferred" | "normal" | "deprecated" | (string & {});
            /**
             * @description Why it is preferred, deprecated or inferred.
             * @example Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.
             */
            rank_reason: string | null;
            /** @description Only with `include=source`: the record that `source_id` names. */
            source?: components["schemas"]["Source"] | null;
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Claim that `fields` names. */
        ClaimSelection: {
            /**
             * @description Id derived from the content of the claim.
             * @example tongsin-inaugurated-on-96dec6f659
             */
            id: string;
            /**
             * @description Resource of the record the claim is about.
             * @example counties
             */
            subject_type?: string;
            /**
             * @description Id of the record the claim is about.
             * @example tongsin
             */
            subject_id?: string;
            /**
             * @description Field of the record the claim is about.
             * @example inaugurated_on
             */
            property?: string;
            /**
             * @description What is claimed, in the type of that field.
             * @example 2025-02-05
             */
            value?: unknown;
            /**
             * @description Wording of the source, at most a dozen words; `null` where it was read off a table or dataset.
             * @example on the 5th
             */
            as_stated?: string | null;
            /**
             * @description Language of the wording, BCP 47.
             * @example en
             */
            language?: string | null;
            /**
             * @description The source that makes the claim.
             * @example vok-2025-02-06-tongsin
             */
            source_id?: string;
            /**
             * @description Where in the source: a paragraph, page, table or row.
             * @example paragraph 5
             */
            locator?: string | null;
            /**
             * @description Who the statement comes from; differs from the publisher when the source relays another. Independence is counted by origin.
             * @example voice-of-korea
             */
            origin?: string;
            /**
             * @description When the source reported it. EDTF: a day, month, year or interval.
             * @example 2025-02-06
             */
            reported_on?: string | null;
            /**
             * @description How it is asserted.
             * @example stated
             * @enum {string}
             */
            assertion?: "stated" | "inferred" | "calculated" | "denied" | (string & {});
            /**
             * @description What the claim rests on.
             * @example primary
             * @enum {string|null}
             */
            reliability?: "primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference" | null | (string & {});
            /**
             * @description Preference among claims that differ.
             * @example preferred
             * @enum {string}
             */
            rank?: "preferred" | "normal" | "deprecated" | (string & {});
            /**
             * @description Why it is preferred, deprecated or inferred.
             * @example Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.
             */
            rank_reason?: string | null;
            /** @description Only with `include=source`: the record that `source_id` names. */
            source?: components["schemas"]["Source"] | null;
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The localities of one programme year. */
        Cohort: {
            /**
             * @description Readable, permanent id.
             * @example 2024
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Localities of 2024
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Rodong Sinmun named the 20 localities on 3 February 2024: three in North Phyongan, two each in South Phyongan, North and South Hwanghae, Jagang, Kangwon, North and South Hamgyong, one each in Ryanggang, Nampho and Kaesong. An undated article of the same year speaks of two in each province. State media spoke of completion within the year; one locality was opened in 2024, the other 19 by 11 February 2025.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "rsw-2024-02-03-list",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * @description Programme year.
             * @example 2024
             */
            year: number;
            /**
             * @description Localities planned for the year.
             * @example 20
             */
            planned_counties: number | null;
            /**
             * @description What is to be built in each locality of the year; empty where no source says.
             * @example [
             *       "regional_industry_factories"
             *     ]
             */
            scope: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management" | (string & {}))[];
            /**
             * @description When the localities of the year were announced. EDTF: a day, month, year or interval.
             * @example 2024-02-03
             */
            announced_on: string | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Cohort that `fields` names. */
        CohortSelection: {
            /**
             * @description Readable, permanent id.
             * @example 2024
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Localities of 2024
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Rodong Sinmun named the 20 localities on 3 February 2024: three in North Phyongan, two each in South Phyongan, North and South Hwanghae, Jagang, Kangwon, North and South Hamgyong, one each in Ryanggang, Nampho and Kaesong. An undated article of the same year speaks of two in each province. State media spoke of completion within the year; one locality was opened in 2024, the other 19 by 11 February 2025.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "rsw-2024-02-03-list",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description Programme year.
             * @example 2024
             */
            year?: number;
            /**
             * @description Localities planned for the year.
             * @example 20
             */
            planned_counties?: number | null;
            /**
             * @description What is to be built in each locality of the year; empty where no source says.
             * @example [
             *       "regional_industry_factories"
             *     ]
             */
            scope?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management" | (string & {}))[];
            /**
             * @description When the localities of the year were announced. EDTF: a day, month, year or interval.
             * @example 2024-02-03
             */
            announced_on?: string | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description Claims about one field of one record that cannot all hold. */
        Conflict: {
            /**
             * @description Id derived from subject and property.
             * @example counties-tongsin-inaugurated-on
             */
            id: string;
            /**
             * @description Resource of the record in question.
             * @example counties
             */
            subject_type: string;
            /**
             * @description Id of the record in question.
             * @example tongsin
             */
            subject_id: string;
            /**
             * @description Field in question.
             * @example inaugurated_on
             */
            property: string;
            /**
             * @description What differs.
             * @example date
             * @enum {string}
             */
            kind: "date" | "quantity" | "value" | "denial" | (string & {});
            /**
             * @description Whether an explanation or a preference is recorded.
             * @example resolved
             * @enum {string}
             */
            status: "open" | "explained" | "resolved" | (string & {});
            /**
             * @description The claims that cannot all hold.
             * @example [
             *       "tongsin-inaugurated-on-20b70e8147",
             *       "tongsin-inaugurated-on-96dec6f659",
             *       "tongsin-inaugurated-on-b64e4f8164"
             *     ]
             */
            claim_ids: string[];
            /**
             * @description The distinct values claimed.
             * @example [
             *       "2025-02-04",
             *       "2025-02-05"
             *     ]
             */
            values: unknown[];
            /**
             * @description Lowest and highest bound of the claimed dates or quantities; `null` for other values.
             * @example {
             *       "low": "2025-02-04",
             *       "high": "2025-02-05"
             *     }
             */
            spread: unknown;
            /**
             * @description The claim that is preferred, if one.
             * @example tongsin-inaugurated-on-96dec6f659
             */
            preferred_claim_id: string | null;
            /**
             * @description Why the claims differ, as far as recorded.
             * @example Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.
             */
            explanation: string | null;
            /**
             * @description Sources behind the claims.
             * @example [
             *       "38n-table-2024",
             *       "chosonsinbo-20250211",
             *       "vok-2025-02-06-tongsin"
             *     ]
             */
            source_ids: string[];
            /** @description Only with `include=claims`: the records that `claim_ids` names. */
            claims?: components["schemas"]["Claim"][];
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Conflict that `fields` names. */
        ConflictSelection: {
            /**
             * @description Id derived from subject and property.
             * @example counties-tongsin-inaugurated-on
             */
            id: string;
            /**
             * @description Resource of the record in question.
             * @example counties
             */
            subject_type?: string;
            /**
             * @description Id of the record in question.
             * @example tongsin
             */
            subject_id?: string;
            /**
             * @description Field in question.
             * @example inaugurated_on
             */
            property?: string;
            /**
             * @description What differs.
             * @example date
             * @enum {string}
             */
            kind?: "date" | "quantity" | "value" | "denial" | (string & {});
            /**
             * @description Whether an explanation or a preference is recorded.
             * @example resolved
             * @enum {string}
             */
            status?: "open" | "explained" | "resolved" | (string & {});
            /**
             * @description The claims that cannot all hold.
             * @example [
             *       "tongsin-inaugurated-on-20b70e8147",
             *       "tongsin-inaugurated-on-96dec6f659",
             *       "tongsin-inaugurated-on-b64e4f8164"
             *     ]
             */
            claim_ids?: string[];
            /**
             * @description The distinct values claimed.
             * @example [
             *       "2025-02-04",
             *       "2025-02-05"
             *     ]
             */
            values?: unknown[];
            /**
             * @description Lowest and highest bound of the claimed dates or quantities; `null` for other values.
             * @example {
             *       "low": "2025-02-04",
             *       "high": "2025-02-05"
             *     }
             */
            spread?: unknown;
            /**
             * @description The claim that is preferred, if one.
             * @example tongsin-inaugurated-on-96dec6f659
             */
            preferred_claim_id?: string | null;
            /**
             * @description Why the claims differ, as far as recorded.
             * @example Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.
             */
            explanation?: string | null;
            /**
             * @description Sources behind the claims.
             * @example [
             *       "38n-table-2024",
             *       "chosonsinbo-20250211",
             *       "vok-2025-02-06-tongsin"
             *     ]
             */
            source_ids?: string[];
            /** @description Only with `include=claims`: the records that `claim_ids` names. */
            claims?: components["schemas"]["Claim"][];
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description A unit that builds. */
        ConstructionUnit: {
            /**
             * @description Readable, permanent id.
             * @example 124th-regiment-4th-corps
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example 124th Regiment of the 4th Corps
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Kim Jong Un addressed the builders in Unryul County in January 2026 by this name.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20260130-unnyul-speech"
             *     ]
             */
            source_ids: string[];
            /**
             * @description Kind of unit.
             * @example regiment
             * @enum {string}
             */
            kind: "collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other" | (string & {});
            /**
             * @description The unit it belongs to.
             * @example 4th-corps
             */
            parent_id: string | null;
            /**
             * @description People in the unit.
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
             * @description When it was formed. EDTF: a day, month, year or interval.
             * @example 2024-01-23/2024-02-28
             */
            formed_on: string | null;
            /** @description Only with `include=parent`: the record that `parent_id` names. */
            parent?: components["schemas"]["ConstructionUnit"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of ConstructionUnit that `fields` names. */
        ConstructionUnitSelection: {
            /**
             * @description Readable, permanent id.
             * @example 124th-regiment-4th-corps
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example 124th Regiment of the 4th Corps
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Kim Jong Un addressed the builders in Unryul County in January 2026 by this name.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20260130-unnyul-speech"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description Kind of unit.
             * @example regiment
             * @enum {string}
             */
            kind?: "collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other" | (string & {});
            /**
             * @description The unit it belongs to.
             * @example 4th-corps
             */
            parent_id?: string | null;
            /**
             * @description People in the unit.
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
             * @description When it was formed. EDTF: a day, month, year or interval.
             * @example 2024-01-23/2024-02-28
             */
            formed_on?: string | null;
            /** @description Only with `include=parent`: the record that `parent_id` names. */
            parent?: components["schemas"]["ConstructionUnit"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description A city, county, district or ward, and its place in the programme. */
        County: {
            /**
             * @description Readable, permanent id.
             * @example songchon
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Songchon
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example The first place where ground was broken, and the first whose factories were opened. A South Korean outlet with one unnamed source says that the factories stood still for over a month in 2025. Rodong Sinmun says that the factories of the 20 localities of 2024 entered full production in April 2025, after trial running.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "38n-table-2024",
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids: string[];
            /**
             * @description Kind of second-level division.
             * @example county
             * @enum {string}
             */
            kind: "city" | "county" | "district" | "ward" | (string & {});
            /**
             * @description The province it belongs to.
             * @example south-phyongan
             */
            province_id: string;
            /**
             * @description Spellings of the name in several scripts and romanisations.
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
             * @description OCHA P-code, where the division has one of its own.
             * @example KP0717
             */
            pcode: string | null;
            /**
             * @description A point inside the division; `centroid_kind` says which.
             * @example {
             *       "longitude": 126.23935,
             *       "latitude": 39.30193
             *     }
             */
            centroid: components["schemas"]["Position"] | null;
            /**
             * @description How the centroid was found.
             * @example polygon_centroid
             * @enum {string|null}
             */
            centroid_kind: "polygon_centroid" | "area_weighted_mean" | "settlement_point" | "article_coordinate" | null | (string & {});
            /**
             * @description Position of the seat.
             * @example {
             *       "longitude": 126.21583,
             *       "latitude": 39.25278
             *     }
             */
            seat_position: components["schemas"]["Position"] | null;
            /**
             * @description Terrain in the words of a source.
             * @example intermediate, mountainous area
             */
            terrain: string | null;
            /**
             * @description Population in the census of 2008, persons.
             * @example 149809
             */
            population_2008: number | null;
            /**
             * @description Id in Who's On First.
             * @example 1108747149
             */
            wof_id: string | null;
            /**
             * @description Id in GeoNames.
             * @example 1869668
             */
            geonames_id: string | null;
            /**
             * @description Id in Wikidata.
             * @example Q1149302
             */
            wikidata_id: string | null;
            /**
             * @description Role in the programme; `null` where no source gives it one.
             * @example cohort
             * @enum {string|null}
             */
            role: "pilot" | "cohort" | "none" | null | (string & {});
            /**
             * @description Programme year, `null` for places outside the cohorts.
             * @example 2024
             */
            cohort_year: number | null;
            /**
             * @description How far the locality is, by the furthest state that a source reports.
             * @example inaugurated
             * @enum {string|null}
             */
            status: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * @description When the locality was chosen or announced. EDTF: a day, month, year or interval.
             * @example 2024-02-03
             */
            designated_on: string | null;
            /**
             * @description Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            groundbreaking_on: string | null;
            /**
             * @description Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2024-12-20
             */
            inaugurated_on: string | null;
            /**
             * @description When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2025-08-18/2025-09-18
             */
            operation_reported_on: string | null;
            /** @description Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of County that `fields` names. */
        CountySelection: {
            /**
             * @description Readable, permanent id.
             * @example songchon
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Songchon
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example The first place where ground was broken, and the first whose factories were opened. A South Korean outlet with one unnamed source says that the factories stood still for over a month in 2025. Rodong Sinmun says that the factories of the 20 localities of 2024 entered full production in April 2025, after trial running.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "38n-table-2024",
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description Kind of second-level division.
             * @example county
             * @enum {string}
             */
            kind?: "city" | "county" | "district" | "ward" | (string & {});
            /**
             * @description The province it belongs to.
             * @example south-phyongan
             */
            province_id?: string;
            /**
             * @description Spellings of the name in several scripts and romanisations.
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
             * @description OCHA P-code, where the division has one of its own.
             * @example KP0717
             */
            pcode?: string | null;
            /**
             * @description A point inside the division; `centroid_kind` says which.
             * @example {
             *       "longitude": 126.23935,
             *       "latitude": 39.30193
             *     }
             */
            centroid?: components["schemas"]["Position"] | null;
            /**
             * @description How the centroid was found.
             * @example polygon_centroid
             * @enum {string|null}
             */
            centroid_kind?: "polygon_centroid" | "area_weighted_mean" | "settlement_point" | "article_coordinate" | null | (string & {});
            /**
             * @description Position of the seat.
             * @example {
             *       "longitude": 126.21583,
             *       "latitude": 39.25278
             *     }
             */
            seat_position?: components["schemas"]["Position"] | null;
            /**
             * @description Terrain in the words of a source.
             * @example intermediate, mountainous area
             */
            terrain?: string | null;
            /**
             * @description Population in the census of 2008, persons.
             * @example 149809
             */
            population_2008?: number | null;
            /**
             * @description Id in Who's On First.
             * @example 1108747149
             */
            wof_id?: string | null;
            /**
             * @description Id in GeoNames.
             * @example 1869668
             */
            geonames_id?: string | null;
            /**
             * @description Id in Wikidata.
             * @example Q1149302
             */
            wikidata_id?: string | null;
            /**
             * @description Role in the programme; `null` where no source gives it one.
             * @example cohort
             * @enum {string|null}
             */
            role?: "pilot" | "cohort" | "none" | null | (string & {});
            /**
             * @description Programme year, `null` for places outside the cohorts.
             * @example 2024
             */
            cohort_year?: number | null;
            /**
             * @description How far the locality is, by the furthest state that a source reports.
             * @example inaugurated
             * @enum {string|null}
             */
            status?: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * @description When the locality was chosen or announced. EDTF: a day, month, year or interval.
             * @example 2024-02-03
             */
            designated_on?: string | null;
            /**
             * @description Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            groundbreaking_on?: string | null;
            /**
             * @description Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2024-12-20
             */
            inaugurated_on?: string | null;
            /**
             * @description When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2025-08-18/2025-09-18
             */
            operation_reported_on?: string | null;
            /** @description Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description A construction unit at a place. */
        Deployment: {
            /**
             * @description Readable, permanent id.
             * @example 124th-regiments-taegwan-2025
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example 124th regiment at Taegwan
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Named by KCNA in May 2025 as the first to finish its framework.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20250521-framework"
             *     ]
             */
            source_ids: string[];
            /**
             * @description The unit.
             * @example 124th-regiments
             */
            unit_id: string;
            /**
             * @description The place; `null` where only a group of places is named.
             * @example taegwan
             */
            county_id: string | null;
            /**
             * @description When it was there. EDTF: a day, month, year or interval.
             * @example 2025
             */
            period: string | null;
            /**
             * @description What it did there.
             * @example builds regional-industry factories
             */
            task: string | null;
            /** @description Only with `include=unit`: the record that `unit_id` names. */
            unit?: components["schemas"]["ConstructionUnit"] | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Deployment that `fields` names. */
        DeploymentSelection: {
            /**
             * @description Readable, permanent id.
             * @example 124th-regiments-taegwan-2025
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example 124th regiment at Taegwan
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Named by KCNA in May 2025 as the first to finish its framework.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20250521-framework"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description The unit.
             * @example 124th-regiments
             */
            unit_id?: string;
            /**
             * @description The place; `null` where only a group of places is named.
             * @example taegwan
             */
            county_id?: string | null;
            /**
             * @description When it was there. EDTF: a day, month, year or interval.
             * @example 2025
             */
            period?: string | null;
            /**
             * @description What it did there.
             * @example builds regional-industry factories
             */
            task?: string | null;
            /** @description Only with `include=unit`: the record that `unit_id` names. */
            unit?: components["schemas"]["ConstructionUnit"] | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description Something required, a standard, or a supply the state takes on. */
        Directive: {
            /**
             * @description Readable, permanent id.
             * @example no-burden-on-residents
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example No burden on residents
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Chief secretaries are to see to it that improving living standards puts no burdens on local people. Reports differ on whether this is kept: see the assessments on the topic "burden on residents".
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids: string[];
            /**
             * @description Kind of directive.
             * @example directive
             * @enum {string}
             */
            kind: "directive" | "standard" | "supply" | (string & {});
            /**
             * @description Who it is addressed to.
             * @example chief secretaries of city and county Party committees
             */
            addressee: string | null;
            /**
             * @description When it was issued. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            issued_on: string | null;
            /**
             * @description The event at which it was issued.
             * @example 2024-02-28-songchon-speech
             */
            event_id: string | null;
            /**
             * @description What it is about, as the source words it.
             * @example bears no negative result of imposing burdens on them
             */
            subject: string | null;
            /** @description Only with `include=event`: the record that `event_id` names. */
            event?: components["schemas"]["Event"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Directive that `fields` names. */
        DirectiveSelection: {
            /**
             * @description Readable, permanent id.
             * @example no-burden-on-residents
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example No burden on residents
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Chief secretaries are to see to it that improving living standards puts no burdens on local people. Reports differ on whether this is kept: see the assessments on the topic "burden on residents".
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description Kind of directive.
             * @example directive
             * @enum {string}
             */
            kind?: "directive" | "standard" | "supply" | (string & {});
            /**
             * @description Who it is addressed to.
             * @example chief secretaries of city and county Party committees
             */
            addressee?: string | null;
            /**
             * @description When it was issued. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            issued_on?: string | null;
            /**
             * @description The event at which it was issued.
             * @example 2024-02-28-songchon-speech
             */
            event_id?: string | null;
            /**
             * @description What it is about, as the source words it.
             * @example bears no negative result of imposing burdens on them
             */
            subject?: string | null;
            /** @description Only with `include=event`: the record that `event_id` names. */
            event?: components["schemas"]["Event"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description Something dated. */
        Event: {
            /**
             * @description Readable, permanent id.
             * @example 2024-02-28-songchon-groundbreaking
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Groundbreaking in Songchon County
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example The first groundbreaking under the policy. Kim Jong Un attended, spoke and turned the first earth; members of the central promotion committee, the commanders of all 124th regiments and of the units above them were present. By his speech the site was empty but for an artist’s impression.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids: string[];
            /**
             * @description Kind of event.
             * @example groundbreaking
             * @enum {string}
             */
            kind: "meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other" | (string & {});
            /**
             * @description Day or interval of the event itself, not of its report. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            date: string | null;
            /**
             * @description Where it took place.
             * @example songchon
             */
            county_id: string | null;
            /**
             * @description Localities it concerns.
             * @example [
             *       "songchon"
             *     ]
             */
            county_ids: string[];
            /**
             * @description Bodies that took part.
             * @example [
             *       "central-promotion-committee",
             *       "kpa"
             *     ]
             */
            organization_ids: string[];
            /**
             * @description Officials that took part.
             * @example [
             *       "kim-jong-un-general-secretary"
             *     ]
             */
            official_ids: string[];
            /**
             * @description Place as the source names it.
             * @example Mansudae Assembly Hall, Pyongyang
             */
            place: string | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=organizations`: the records that `organization_ids` names. */
            organizations?: components["schemas"]["Organization"][];
            /** @description Only with `include=officials`: the records that `official_ids` names. */
            officials?: components["schemas"]["Official"][];
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Event that `fields` names. */
        EventSelection: {
            /**
             * @description Readable, permanent id.
             * @example 2024-02-28-songchon-groundbreaking
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Groundbreaking in Songchon County
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example The first groundbreaking under the policy. Kim Jong Un attended, spoke and turned the first earth; members of the central promotion committee, the commanders of all 124th regiments and of the units above them were present. By his speech the site was empty but for an artist’s impression.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "cc-2024-02-29-speech"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description Kind of event.
             * @example groundbreaking
             * @enum {string}
             */
            kind?: "meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other" | (string & {});
            /**
             * @description Day or interval of the event itself, not of its report. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            date?: string | null;
            /**
             * @description Where it took place.
             * @example songchon
             */
            county_id?: string | null;
            /**
             * @description Localities it concerns.
             * @example [
             *       "songchon"
             *     ]
             */
            county_ids?: string[];
            /**
             * @description Bodies that took part.
             * @example [
             *       "central-promotion-committee",
             *       "kpa"
             *     ]
             */
            organization_ids?: string[];
            /**
             * @description Officials that took part.
             * @example [
             *       "kim-jong-un-general-secretary"
             *     ]
             */
            official_ids?: string[];
            /**
             * @description Place as the source names it.
             * @example Mansudae Assembly Hall, Pyongyang
             */
            place?: string | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=organizations`: the records that `organization_ids` names. */
            organizations?: components["schemas"]["Organization"][];
            /** @description Only with `include=officials`: the records that `official_ids` names. */
            officials?: components["schemas"]["Official"][];
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description A facility of a county beside its regional-industry factories. */
        Facility: {
            /**
             * @description Readable, permanent id.
             * @example kangdong-hospital
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Kangdong County Hospital
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example First of three pilot hospitals of 2025, with outpatient, operating and inpatient sections and underground parking; built in some 280 days according to Kim Jong Un. State media present it as finished and modern; a South Korean outlet without named source says that trial service, mainly for outpatients, began about a month after the opening, with inpatients and some equipment to follow.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20250603",
             *       "krnews21-20251230"
             *     ]
             */
            source_ids: string[];
            /**
             * @description The county it stands in.
             * @example kangdong
             */
            county_id: string;
            /**
             * @description What it is.
             * @example hospital
             * @enum {string}
             */
            kind: "hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other" | (string & {});
            /**
             * @description How far it is, by the furthest state that a source reports.
             * @example operating
             * @enum {string|null}
             */
            status: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * @description Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2025-02-06
             */
            groundbreaking_on: string | null;
            /**
             * @description Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2025-11-19
             */
            inaugurated_on: string | null;
            /**
             * @description When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2025-12-30
             */
            operation_reported_on: string | null;
            /**
             * @description Floor area as stated.
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
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Facility that `fields` names. */
        FacilitySelection: {
            /**
             * @description Readable, permanent id.
             * @example kangdong-hospital
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Kangdong County Hospital
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example First of three pilot hospitals of 2025, with outpatient, operating and inpatient sections and underground parking; built in some 280 days according to Kim Jong Un. State media present it as finished and modern; a South Korean outlet without named source says that trial service, mainly for outpatients, began about a month after the opening, with inpatients and some equipment to follow.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-20250603",
             *       "krnews21-20251230"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description The county it stands in.
             * @example kangdong
             */
            county_id?: string;
            /**
             * @description What it is.
             * @example hospital
             * @enum {string}
             */
            kind?: "hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other" | (string & {});
            /**
             * @description How far it is, by the furthest state that a source reports.
             * @example operating
             * @enum {string|null}
             */
            status?: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * @description Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2025-02-06
             */
            groundbreaking_on?: string | null;
            /**
             * @description Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2025-11-19
             */
            inaugurated_on?: string | null;
            /**
             * @description When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2025-12-30
             */
            operation_reported_on?: string | null;
            /**
             * @description Floor area as stated.
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
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description A regional-industry factory of a county. */
        Factory: {
            /**
             * @description Readable, permanent id.
             * @example kimhwa-paper-mill
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Kimhwa Paper Mill
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Paper mill of the pilot county, opened with three other plants in June 2022. Naenara described it in September 2022 as making writing and wrapping paper and toilet rolls, with less energy and water than a chemical paper line; an undated article of 2024 says that it fulfilled its annual plan at 114 percent.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "naenara-20220925-mill",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * @description The county it stands in.
             * @example kimhwa
             */
            county_id: string;
            /**
             * @description What it makes.
             * @example paper
             * @enum {string}
             */
            kind: "foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified" | (string & {});
            /**
             * @description How far it is, by the furthest state that a source reports.
             * @example operating
             * @enum {string|null}
             */
            status: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * @description Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            groundbreaking_on: string | null;
            /**
             * @description Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2022-06-21
             */
            inaugurated_on: string | null;
            /**
             * @description When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2022-09-25
             */
            operation_reported_on: string | null;
            /**
             * @description Floor area as stated.
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
             * @description Production lines that a source names; empty where none does.
             * @example [
             *       "multi-purpose paper",
             *       "pulp from fallen leaves and agarophyte"
             *     ]
             */
            production_lines: string[];
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Factory that `fields` names. */
        FactorySelection: {
            /**
             * @description Readable, permanent id.
             * @example kimhwa-paper-mill
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Kimhwa Paper Mill
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Paper mill of the pilot county, opened with three other plants in June 2022. Naenara described it in September 2022 as making writing and wrapping paper and toilet rolls, with less energy and water than a chemical paper line; an undated article of 2024 says that it fulfilled its annual plan at 114 percent.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "naenara-20220925-mill",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description The county it stands in.
             * @example kimhwa
             */
            county_id?: string;
            /**
             * @description What it makes.
             * @example paper
             * @enum {string}
             */
            kind?: "foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified" | (string & {});
            /**
             * @description How far it is, by the furthest state that a source reports.
             * @example operating
             * @enum {string|null}
             */
            status?: "planned" | "under_construction" | "completed" | "inaugurated" | "operating" | null | (string & {});
            /**
             * @description Day or interval of the groundbreaking ceremony. EDTF: a day, month, year or interval.
             * @example 2024-02-28
             */
            groundbreaking_on?: string | null;
            /**
             * @description Day or interval of the inauguration ceremony. EDTF: a day, month, year or interval.
             * @example 2022-06-21
             */
            inaugurated_on?: string | null;
            /**
             * @description When a source first reports regular operation; never derived from the inauguration. EDTF: a day, month, year or interval.
             * @example 2022-09-25
             */
            operation_reported_on?: string | null;
            /**
             * @description Floor area as stated.
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
             * @description Production lines that a source names; empty where none does.
             * @example [
             *       "multi-purpose paper",
             *       "pulp from fallen leaves and agarophyte"
             *     ]
             */
            production_lines?: string[];
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The claims about one field and how far they agree. */
        FieldClaims: {
            /**
             * @description How far the claims agree; claims of one origin count once.
             * @example corroborated
             * @enum {string}
             */
            agreement: "single" | "corroborated" | "compatible" | "conflicting" | (string & {});
            /**
             * @description Number of claims.
             * @example 3
             */
            claim_count: number;
            /**
             * @description Number of independent origins.
             * @example 2
             */
            origin_count: number;
            /** @description The claims. */
            claims: components["schemas"]["Claim"][];
        };
        /** @description What an answer says of itself. */
        Meta: {
            /**
             * @description Revision of the dataset that was read.
             * @example 1
             */
            revision: number;
            /**
             * @description Licence of our records.
             * @example CC BY 4.0
             */
            licence: string;
            /**
             * @description How to cite this answer.
             * @example 20×10 Records, revision 1 of 2026-11-21, /v1/counties/kimhwa?revision=1. CC BY 4.0.
             */
            citation: string;
            /**
             * @description The query in one canonical spelling, pinned to the revision.
             * @example /v1/counties/kimhwa?revision=1
             */
            query: string;
        };
        /**
         * @description One spelling of a name.
         * @example {
         *       "text": "성천군",
         *       "script": "Hang",
         *       "system": "dprk_official"
         *     }
         */
        Name: {
            /**
             * @description The name.
             * @example 성천군
             */
            text: string;
            /**
             * @description Script it is written in.
             * @example Hang
             * @enum {string}
             */
            script: "Latn" | "Hang" | "Hani" | (string & {});
            /**
             * @description Spelling or romanisation system.
             * @example dprk_official
             * @enum {string}
             */
            system: "dprk_official" | "mccune_reischauer" | "revised_romanization" | "south_korean" | "other" | (string & {});
        };
        /** @description A person in a role of the programme. */
        Official: {
            /**
             * @description Readable, permanent id.
             * @example jo-yong-won-central-promotion-committee
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Jo Yong Won, head of the central committee
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example KCNA of 30 January 2024 says that he bears responsibility for the committee's work and guides it. The sources read do not say whether he still headed it later.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-30-committee"
             *     ]
             */
            source_ids: string[];
            /**
             * @description Name of the person in the spelling of DPRK state media.
             * @example Jo Yong Won
             */
            person: string;
            /**
             * @description The body the role belongs to.
             * @example central-promotion-committee
             */
            organization_id: string | null;
            /**
             * @description The county of a local official.
             * @example kyongsong
             */
            county_id: string | null;
            /**
             * @description Office or role.
             * @example head of the central committee
             */
            role: string;
            /**
             * @description When the role is reported. EDTF: a day, month, year or interval.
             * @example 2024-01-30
             */
            period: string | null;
            /** @description Only with `include=organization`: the record that `organization_id` names. */
            organization?: components["schemas"]["Organization"] | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Official that `fields` names. */
        OfficialSelection: {
            /**
             * @description Readable, permanent id.
             * @example jo-yong-won-central-promotion-committee
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Jo Yong Won, head of the central committee
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example KCNA of 30 January 2024 says that he bears responsibility for the committee's work and guides it. The sources read do not say whether he still headed it later.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-30-committee"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description Name of the person in the spelling of DPRK state media.
             * @example Jo Yong Won
             */
            person?: string;
            /**
             * @description The body the role belongs to.
             * @example central-promotion-committee
             */
            organization_id?: string | null;
            /**
             * @description The county of a local official.
             * @example kyongsong
             */
            county_id?: string | null;
            /**
             * @description Office or role.
             * @example head of the central committee
             */
            role?: string;
            /**
             * @description When the role is reported. EDTF: a day, month, year or interval.
             * @example 2024-01-30
             */
            period?: string | null;
            /** @description Only with `include=organization`: the record that `organization_id` names. */
            organization?: components["schemas"]["Organization"] | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description A party, state or military body of the programme. */
        Organization: {
            /**
             * @description Readable, permanent id.
             * @example central-promotion-committee
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Set up by the resolution of the enlarged Political Bureau meeting of January 2024 and reported on 30 January to have begun its work. State media say that it directs design, construction and raw-material bases in a unified way; by early 2024 an order of work for its sections and the provincial committees was reported. Its members in January 2024 are known in part. Who heads it after January 2024 is not stated in the sources read.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-30-committee"
             *     ]
             */
            source_ids: string[];
            /**
             * @description Kind of body.
             * @example committee
             * @enum {string}
             */
            kind: "party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other" | (string & {});
            /**
             * @description The body it belongs to.
             * @example wpk-central-committee
             */
            parent_id: string | null;
            /**
             * @description When it was founded or began its work. EDTF: a day, month, year or interval.
             * @example 2024-01-23/2024-01-30
             */
            founded_on: string | null;
            /**
             * @description Spellings of the name in several scripts and romanisations.
             * @example [
             *       {
             *         "text": "지방발전 20×10 비상설중앙추진위원회",
             *         "script": "Hang",
             *         "system": "dprk_official"
             *       }
             *     ]
             */
            names: components["schemas"]["Name"][];
            /** @description Only with `include=parent`: the record that `parent_id` names. */
            parent?: components["schemas"]["Organization"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Organization that `fields` names. */
        OrganizationSelection: {
            /**
             * @description Readable, permanent id.
             * @example central-promotion-committee
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Set up by the resolution of the enlarged Political Bureau meeting of January 2024 and reported on 30 January to have begun its work. State media say that it directs design, construction and raw-material bases in a unified way; by early 2024 an order of work for its sections and the provincial committees was reported. Its members in January 2024 are known in part. Who heads it after January 2024 is not stated in the sources read.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-30-committee"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description Kind of body.
             * @example committee
             * @enum {string}
             */
            kind?: "party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other" | (string & {});
            /**
             * @description The body it belongs to.
             * @example wpk-central-committee
             */
            parent_id?: string | null;
            /**
             * @description When it was founded or began its work. EDTF: a day, month, year or interval.
             * @example 2024-01-23/2024-01-30
             */
            founded_on?: string | null;
            /**
             * @description Spellings of the name in several scripts and romanisations.
             * @example [
             *       {
             *         "text": "지방발전 20×10 비상설중앙추진위원회",
             *         "script": "Hang",
             *         "system": "dprk_official"
             *       }
             *     ]
             */
            names?: components["schemas"]["Name"][];
            /** @description Only with `include=parent`: the record that `parent_id` names. */
            parent?: components["schemas"]["Organization"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description Where a list stands. */
        Page: {
            /**
             * @description Cursor of the next page; `null` on the last one.
             * @example WzEsInNvbmdjaG9uIl0.3q2-7wAAAAAAAAAA
             */
            next: string | null;
            /**
             * @description Records on a page at most.
             * @example 50
             */
            limit: number;
            /**
             * @description Number of records in all; only with `count=exact`.
             * @example 20
             */
            total?: number;
        };
        /**
         * @description A point in WGS 84 degrees.
         * @example {
         *       "longitude": 126.23935,
         *       "latitude": 39.30193
         *     }
         */
        Position: {
            /**
             * @description Degrees east, WGS 84.
             * @example 126.23935
             */
            longitude: number;
            /**
             * @description Degrees north, WGS 84.
             * @example 39.30193
             */
            latitude: number;
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /**
             * @description Address that explains the code.
             * @example /v1/vocabularies/problem_code#not_found
             */
            type: string;
            /**
             * @description The code in words.
             * @example Not found
             */
            title: string;
            /**
             * @description HTTP status.
             * @example 404
             */
            status: number;
            /**
             * @description What went wrong; a closed vocabulary.
             * @example not_found
             * @enum {string}
             */
            code: "unknown_parameter" | "invalid_parameter" | "invalid_cursor" | "invalid_request" | "not_found" | "unknown_revision" | "method_not_allowed" | "not_acceptable" | "content_too_large" | "uri_too_long" | "unsupported_media_type" | "unlike_quantities" | "headers_too_large" | "request_timeout" | "rate_limited" | "internal" | "unavailable";
            /**
             * @description What went wrong in this request.
             * @example There is no record "nowhere" in counties.
             */
            detail: string;
            /**
             * @description The path and query that were asked for.
             * @example /v1/counties/nowhere
             */
            instance: string;
            /**
             * @description Id of the request, also in X-Request-Id and the logs.
             * @example req-1
             */
            request_id: string;
            /**
             * @description Each thing at fault, where that is known.
             * @example []
             */
            errors: {
                /**
                 * @description The parameter at fault.
                 * @example limit
                 */
                parameter?: string;
                /**
                 * @description JSON pointer to the part of the body at fault.
                 * @example /rows/3
                 */
                pointer?: string;
                /**
                 * @description What is wrong with it.
                 * @example invalid_parameter
                 * @enum {string}
                 */
                code: "unknown_parameter" | "invalid_parameter" | "invalid_cursor" | "invalid_request" | "not_found" | "unknown_revision" | "method_not_allowed" | "not_acceptable" | "content_too_large" | "uri_too_long" | "unsupported_media_type" | "unlike_quantities" | "headers_too_large" | "request_timeout" | "rate_limited" | "internal" | "unavailable";
                /**
                 * @description The same in words.
                 * @example limit is a whole number from 1 to 500
                 */
                detail: string;
                /**
                 * @description What is allowed, or what was probably meant.
                 * @example [
                 *       "province_id"
                 *     ]
                 */
                allowed?: string[];
            }[];
        };
        /** @description A product or product group. */
        Product: {
            /**
             * @description Readable, permanent id.
             * @example kimhwa-magnoliavine-juice
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Magnoliavine fruit juice
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Named as a speciality of the county, made from raw materials of the county.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "choson-sinbo-2024-02-13-kimhwa",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * @description The county it comes from.
             * @example kimhwa
             */
            county_id: string;
            /**
             * @description The factory that makes it, where a source says so.
             * @example kimhwa-foodstuff-factory
             */
            factory_id: string | null;
            /**
             * @description Kind of product.
             * @example foodstuff
             * @enum {string}
             */
            kind: "foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other" | (string & {});
            /**
             * @description Raw materials that a source names; empty where none does.
             * @example [
             *       "magnoliavine fruit"
             *     ]
             */
            raw_materials: string[];
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=factory`: the record that `factory_id` names. */
            factory?: components["schemas"]["Factory"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Product that `fields` names. */
        ProductSelection: {
            /**
             * @description Readable, permanent id.
             * @example kimhwa-magnoliavine-juice
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Magnoliavine fruit juice
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Named as a speciality of the county, made from raw materials of the county.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "choson-sinbo-2024-02-13-kimhwa",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description The county it comes from.
             * @example kimhwa
             */
            county_id?: string;
            /**
             * @description The factory that makes it, where a source says so.
             * @example kimhwa-foodstuff-factory
             */
            factory_id?: string | null;
            /**
             * @description Kind of product.
             * @example foodstuff
             * @enum {string}
             */
            kind?: "foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other" | (string & {});
            /**
             * @description Raw materials that a source names; empty where none does.
             * @example [
             *       "magnoliavine fruit"
             *     ]
             */
            raw_materials?: string[];
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=factory`: the record that `factory_id` names. */
            factory?: components["schemas"]["Factory"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description One figure: a metric of a subject in a period. */
        ProductionFigure: {
            /**
             * @description Readable, permanent id.
             * @example kimhwa-garment-output-growth
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Garment production of Kimhwa, growth
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Garment production of Kimhwa is said to have risen by more than 1.2 times against the year before; the wording allows a rise to or by that multiple. KCNA has “over 1.2 times last year over the previous” (2023 against 2022), Choson Sinbo 1.2 times or more.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-29-kimhwa",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * @description Resource of the subject, or `programme` for the programme as a whole.
             * @example factories
             */
            subject_type: string;
            /**
             * @description Id of the subject; `null` for the programme.
             * @example kimhwa-garment-factory
             */
            subject_id: string | null;
            /**
             * @description The county the figure is about, if one.
             * @example kimhwa
             */
            county_id: string | null;
            /**
             * @description The province the figure is about, if one.
             * @example kangwon
             */
            province_id: string | null;
            /**
             * @description What is measured.
             * @example output_growth
             * @enum {string}
             */
            metric: "localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other" | (string & {});
            /**
             * @description The figure; `null` where claims disagree and none is preferred.
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
             * @description What it is measured against.
             * @example {
             *       "relation": "previous_year",
             *       "reading": "unclear",
             *       "note": "as compared with the previous year"
             *     }
             */
            basis: components["schemas"]["Basis"] | null;
            /**
             * @description Period or day the figure is about. EDTF: a day, month, year or interval.
             * @example 2023
             */
            period: string | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of ProductionFigure that `fields` names. */
        ProductionFigureSelection: {
            /**
             * @description Readable, permanent id.
             * @example kimhwa-garment-output-growth
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Garment production of Kimhwa, growth
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Garment production of Kimhwa is said to have risen by more than 1.2 times against the year before; the wording allows a rise to or by that multiple. KCNA has “over 1.2 times last year over the previous” (2023 against 2022), Choson Sinbo 1.2 times or more.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "kcna-2024-01-29-kimhwa",
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description Resource of the subject, or `programme` for the programme as a whole.
             * @example factories
             */
            subject_type?: string;
            /**
             * @description Id of the subject; `null` for the programme.
             * @example kimhwa-garment-factory
             */
            subject_id?: string | null;
            /**
             * @description The county the figure is about, if one.
             * @example kimhwa
             */
            county_id?: string | null;
            /**
             * @description The province the figure is about, if one.
             * @example kangwon
             */
            province_id?: string | null;
            /**
             * @description What is measured.
             * @example output_growth
             * @enum {string}
             */
            metric?: "localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other" | (string & {});
            /**
             * @description The figure; `null` where claims disagree and none is preferred.
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
             * @description What it is measured against.
             * @example {
             *       "relation": "previous_year",
             *       "reading": "unclear",
             *       "note": "as compared with the previous year"
             *     }
             */
            basis?: components["schemas"]["Basis"] | null;
            /**
             * @description Period or day the figure is about. EDTF: a day, month, year or interval.
             * @example 2023
             */
            period?: string | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description A first-level division. */
        Province: {
            /**
             * @description Readable, permanent id.
             * @example jagang
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Jagang
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Also written Chagang.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "ocha-pcodes",
             *       "wof-kp"
             *     ]
             */
            source_ids: string[];
            /**
             * @description Kind of first-level division.
             * @example province
             * @enum {string}
             */
            kind: "province" | "special_city" | "directly_governed_city" | (string & {});
            /**
             * @description Spellings of the name in several scripts and romanisations.
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
             * @description ISO 3166-2 code. Its numbers differ from those of `pcode`.
             * @example KP-04
             */
            iso_3166_2: string | null;
            /**
             * @description OCHA P-code.
             * @example KP05
             */
            pcode: string | null;
            /**
             * @description A point inside the province; `centroid_kind` says which.
             * @example {
             *       "longitude": 126.5148,
             *       "latitude": 40.7875
             *     }
             */
            centroid: components["schemas"]["Position"] | null;
            /**
             * @description How the centroid was found.
             * @example area_weighted_mean
             * @enum {string|null}
             */
            centroid_kind: "polygon_centroid" | "area_weighted_mean" | "settlement_point" | "article_coordinate" | null | (string & {});
            /**
             * @description Name of the seat of the province.
             * @example Kanggye
             */
            seat_name: string | null;
            /**
             * @description Population in the census of 2008, persons.
             * @example 1299830
             */
            population_2008: number | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Province that `fields` names. */
        ProvinceSelection: {
            /**
             * @description Readable, permanent id.
             * @example jagang
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Jagang
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Also written Chagang.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "ocha-pcodes",
             *       "wof-kp"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description Kind of first-level division.
             * @example province
             * @enum {string}
             */
            kind?: "province" | "special_city" | "directly_governed_city" | (string & {});
            /**
             * @description Spellings of the name in several scripts and romanisations.
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
             * @description ISO 3166-2 code. Its numbers differ from those of `pcode`.
             * @example KP-04
             */
            iso_3166_2?: string | null;
            /**
             * @description OCHA P-code.
             * @example KP05
             */
            pcode?: string | null;
            /**
             * @description A point inside the province; `centroid_kind` says which.
             * @example {
             *       "longitude": 126.5148,
             *       "latitude": 40.7875
             *     }
             */
            centroid?: components["schemas"]["Position"] | null;
            /**
             * @description How the centroid was found.
             * @example area_weighted_mean
             * @enum {string|null}
             */
            centroid_kind?: "polygon_centroid" | "area_weighted_mean" | "settlement_point" | "article_coordinate" | null | (string & {});
            /**
             * @description Name of the seat of the province.
             * @example Kanggye
             */
            seat_name?: string | null;
            /**
             * @description Population in the census of 2008, persons.
             * @example 1299830
             */
            population_2008?: number | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /**
         * @description A number with its wording and the interval in which it lies.
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
             * @description The number as stated; `null` where only bounds or an order are stated.
             * @example 2.5
             */
            value: number | null;
            /**
             * @description Lower bound, `null` when open.
             * @example 2.5
             */
            low: number | null;
            /**
             * @description Whether the lower bound itself is possible.
             * @example false
             */
            low_inclusive: boolean;
            /**
             * @description Upper bound, `null` when open.
             * @example null
             */
            high: number | null;
            /**
             * @description Whether the upper bound itself is possible.
             * @example false
             */
            high_inclusive: boolean;
            /**
             * @description How the wording qualifies the number.
             * @example more_than
             * @enum {string}
             */
            qualifier: "exact" | "more_than" | "less_than" | "at_least" | "up_to" | "nearly" | "about" | "odd" | "order_of_magnitude" | "range" | "increased" | (string & {});
            /**
             * @description Unit of the number.
             * @example times
             * @enum {string}
             */
            unit: "localities" | "localities_per_year" | "localities_per_province_per_year" | "years" | "months" | "days" | "percent" | "times" | "share" | "factories" | "hospitals" | "hospitals_per_year" | "facilities" | "sites" | "buildings" | "storeys" | "square_metres" | "hectares" | "kinds" | "varieties" | "products" | "lines" | "people" | "flags" | "trees" | "bases" | "won" | "kilograms" | "tonnes" | "tonnes_per_hectare" | "hours_per_day" | "weeks_per_month" | "houses_per_year" | "classes" | "count" | (string & {});
            /**
             * @description The wording of the source, at most a dozen words.
             * @example more than 2.5 times
             */
            as_stated: string;
            /**
             * @description `stated`, or the published rule the bounds follow from.
             * @example stated
             */
            bounds_by: string;
        };
        /** @description Land or sea that feeds factories. */
        RawMaterialBase: {
            /**
             * @description Readable, permanent id.
             * @example kimhwa-evodia-forests
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Korean evodia forests of Kimhwa
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Created by the people of the county, according to an undated text of 2024; when is not said.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "seed-regional-industry"
             *     ]
             */
            source_ids: string[];
            /**
             * @description The county, where the base is of one county.
             * @example kimhwa
             */
            county_id: string | null;
            /**
             * @description The province; `null` where the whole country is meant.
             * @example kangwon
             */
            province_id: string | null;
            /**
             * @description Kind of base.
             * @example forest
             * @enum {string}
             */
            kind: "mixed" | "forest" | "field" | "sea" | "local_inputs" | (string & {});
            /**
             * @description What it grows, as the source names it.
             * @example Korean evodia
             */
            crop: string | null;
            /**
             * @description Area as stated.
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
             * @description Period the statement is about. EDTF: a day, month, year or interval.
             * @example 2024
             */
            period: string | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of RawMaterialBase that `fields` names. */
        RawMaterialBaseSelection: {
            /**
             * @description Readable, permanent id.
             * @example kimhwa-evodia-forests
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Korean evodia forests of Kimhwa
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Created by the people of the county, according to an undated text of 2024; when is not said.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "seed-regional-industry"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description The county, where the base is of one county.
             * @example kimhwa
             */
            county_id?: string | null;
            /**
             * @description The province; `null` where the whole country is meant.
             * @example kangwon
             */
            province_id?: string | null;
            /**
             * @description Kind of base.
             * @example forest
             * @enum {string}
             */
            kind?: "mixed" | "forest" | "field" | "sea" | "local_inputs" | (string & {});
            /**
             * @description What it grows, as the source names it.
             * @example Korean evodia
             */
            crop?: string | null;
            /**
             * @description Area as stated.
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
             * @description Period the statement is about. EDTF: a day, month, year or interval.
             * @example 2024
             */
            period?: string | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=province`: the record that `province_id` names. */
            province?: components["schemas"]["Province"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description One change of the dataset, made in one transaction. */
        Revision: {
            /**
             * @description Number of the revision, from 1.
             * @example 1
             */
            revision: number;
            /**
             * @description When it was made, RFC 3339 in UTC.
             * @example 2026-11-21T12:00:00.000Z
             */
            created_at: string;
            /**
             * @description Who made it.
             * @example dataset
             */
            author: string;
            /**
             * @description Why it was made.
             * @example dataset
             * @enum {string}
             */
            cause: "new_source" | "correction" | "schema" | "dataset" | (string & {});
            /**
             * @description What it is about.
             * @example Loaded from the data files.
             */
            message: string;
            /**
             * @description Records added.
             * @example 4200
             */
            added: number;
            /**
             * @description Records changed.
             * @example 0
             */
            changed: number;
            /**
             * @description Records withdrawn.
             * @example 0
             */
            withdrawn: number;
        };
        /** @description A report, speech, page or dataset. */
        Source: {
            /**
             * @description Readable, permanent id.
             * @example cc-2024-02-29-speech
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Chongnyon Chonwi, 29 February 2024
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Text of the speech at the Songchon groundbreaking of 28 February 2024.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example []
             */
            source_ids: string[];
            /**
             * @description Title of the report, page or dataset.
             * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
             */
            title: string;
            /**
             * @description Who published it.
             * @example Chongnyon Chonwi
             */
            publisher: string | null;
            /**
             * @description Who carried it on, where it was read at another place.
             * @example KCNA Watch
             */
            carrier: string | null;
            /**
             * @description Kind of publisher.
             * @example state_media
             * @enum {string|null}
             */
            publisher_type: "state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site" | null | (string & {});
            /**
             * @description Address.
             * @example https://kcnawatch.org/newstream/1709258544-117844157/respected-comrade-kim-jong-un-makes-speech-at-ground-breaking-ceremony-for-regional-industry-factories-in-songchon-county/
             */
            url: string | null;
            /**
             * @description Day of publication. EDTF: a day, month, year or interval.
             * @example 2024-02-29
             */
            published_on: string | null;
            /**
             * @description Language of the text, BCP 47.
             * @example en
             */
            language: string | null;
            /**
             * @description Licence and credit of an outside dataset; `null` for reports, of which only facts are taken.
             * @example CC BY 4.0. Credit: GeoNames.
             */
            licence: string | null;
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Source that `fields` names. */
        SourceSelection: {
            /**
             * @description Readable, permanent id.
             * @example cc-2024-02-29-speech
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Chongnyon Chonwi, 29 February 2024
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example Text of the speech at the Songchon groundbreaking of 28 February 2024.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example []
             */
            source_ids?: string[];
            /**
             * @description Title of the report, page or dataset.
             * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
             */
            title?: string;
            /**
             * @description Who published it.
             * @example Chongnyon Chonwi
             */
            publisher?: string | null;
            /**
             * @description Who carried it on, where it was read at another place.
             * @example KCNA Watch
             */
            carrier?: string | null;
            /**
             * @description Kind of publisher.
             * @example state_media
             * @enum {string|null}
             */
            publisher_type?: "state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site" | null | (string & {});
            /**
             * @description Address.
             * @example https://kcnawatch.org/newstream/1709258544-117844157/respected-comrade-kim-jong-un-makes-speech-at-ground-breaking-ceremony-for-regional-industry-factories-in-songchon-county/
             */
            url?: string | null;
            /**
             * @description Day of publication. EDTF: a day, month, year or interval.
             * @example 2024-02-29
             */
            published_on?: string | null;
            /**
             * @description Language of the text, BCP 47.
             * @example en
             */
            language?: string | null;
            /**
             * @description Licence and credit of an outside dataset; `null` for reports, of which only facts are taken.
             * @example CC BY 4.0. Credit: GeoNames.
             */
            licence?: string | null;
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description What was promised. */
        Target: {
            /**
             * @description Readable, permanent id.
             * @example 20-localities-a-year
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Twenty localities a year
             */
            name: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example The yearly measure of the policy: factories in twenty cities and counties every year for ten years from 2024. An undated English article of 2024 speaks of counties. The last year is not named; press texts have read it as 2033 or 2034. From August 2024 further facilities were added.
             */
            summary: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "seed-regional-industry",
             *       "vok-2024-02-28-start"
             *     ]
             */
            source_ids: string[];
            /**
             * @description What was promised.
             * @example localities_planned
             * @enum {string}
             */
            metric: "localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other" | (string & {});
            /**
             * @description How much.
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
             * @description By or in which period. EDTF: a day, month, year or interval.
             * @example 2024/..
             */
            period: string | null;
            /**
             * @description For what.
             * @example modern regional-industry factories
             */
            scope: string | null;
            /**
             * @description The county, if for one.
             * @example unryul
             */
            county_id: string | null;
            /**
             * @description When it was announced. EDTF: a day, month, year or interval.
             * @example 2024-01-15
             */
            announced_on: string | null;
            /**
             * @description The event at which it was announced.
             * @example 2024-01-15-supreme-peoples-assembly-session
             */
            event_id: string | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=event`: the record that `event_id` names. */
            event?: components["schemas"]["Event"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
             * @example certain
             * @enum {string}
             */
            match?: "possible" | "certain" | (string & {});
        };
        /** @description The part of Target that `fields` names. */
        TargetSelection: {
            /**
             * @description Readable, permanent id.
             * @example 20-localities-a-year
             */
            id: string;
            /**
             * @description Preferred English name or label.
             * @example Twenty localities a year
             */
            name?: string;
            /**
             * @description What the sources say, in the dataset's own words.
             * @example The yearly measure of the policy: factories in twenty cities and counties every year for ten years from 2024. An undated English article of 2024 speaks of counties. The last year is not named; press texts have read it as 2033 or 2034. From August 2024 further facilities were added.
             */
            summary?: string | null;
            /**
             * @description Ids that this record had before; asking for one of them answers 308.
             * @example []
             */
            former_ids?: string[];
            /**
             * @description Distinct ids of the sources behind the claims about this record.
             * @example [
             *       "seed-regional-industry",
             *       "vok-2024-02-28-start"
             *     ]
             */
            source_ids?: string[];
            /**
             * @description What was promised.
             * @example localities_planned
             * @enum {string}
             */
            metric?: "localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other" | (string & {});
            /**
             * @description How much.
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
             * @description By or in which period. EDTF: a day, month, year or interval.
             * @example 2024/..
             */
            period?: string | null;
            /**
             * @description For what.
             * @example modern regional-industry factories
             */
            scope?: string | null;
            /**
             * @description The county, if for one.
             * @example unryul
             */
            county_id?: string | null;
            /**
             * @description When it was announced. EDTF: a day, month, year or interval.
             * @example 2024-01-15
             */
            announced_on?: string | null;
            /**
             * @description The event at which it was announced.
             * @example 2024-01-15-supreme-peoples-assembly-session
             */
            event_id?: string | null;
            /** @description Only with `include=county`: the record that `county_id` names. */
            county?: components["schemas"]["County"] | null;
            /** @description Only with `include=event`: the record that `event_id` names. */
            event?: components["schemas"]["Event"] | null;
            /** @description Only with `include=claims`: the claims about the record by field. */
            claims?: {
                [key: string]: components["schemas"]["FieldClaims"];
            };
            /** @description Only with `include=sources`: the records that `source_ids` names. */
            sources?: components["schemas"]["Source"][];
            /**
             * @description Only with a bound on a date or quantity: whether the record may meet it or must.
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
            /** @description The process lives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always `ok`.
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
            /** @description How to read the service */
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
            /** @description The document. */
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
            /** @description The service can answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Always `ok`.
                         * @enum {string}
                         */
                        status: "ok";
                        /**
                         * @description Newest revision.
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
            /** @description What crawlers may read */
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
                 * @description Revision of the dataset to read; the newest without it.
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
            /** @description What this service is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description Name of the dataset.
                             * @example 20×10 Records
                             */
                            name: string;
                            /**
                             * @description What it is.
                             * @example Records of the Regional Development 20×10 Policy.
                             */
                            description: string;
                            /**
                             * @description Revision that was read.
                             * @example 1
                             */
                            revision: number;
                            /** @description Licence of our records. */
                            licence: {
                                /**
                                 * @description Name.
                                 * @example CC BY 4.0
                                 */
                                name: string;
                                /**
                                 * @description Address.
                                 * @example https://creativecommons.org/licenses/by/4.0/
                                 */
                                url: string;
                            };
                            /** @description Datasets of others that records draw on, with their licences and credits. */
                            outside_datasets: {
                                /**
                                 * @description Id of the source.
                                 * @example wof-kp
                                 */
                                source_id: string;
                                /**
                                 * @description Title.
                                 * @example Who's On First
                                 */
                                title: string;
                                /**
                                 * @description Licence and credit.
                                 * @example CC BY 4.0
                                 */
                                licence: string;
                            }[];
                            /**
                             * @description Number of records by resource.
                             * @example {
                             *       "counties": 202
                             *     }
                             */
                            counts: {
                                [key: string]: number;
                            };
                            /**
                             * @description Addresses by what is found there.
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "topic" | "-topic" | "published_on" | "-published_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "stance" | "topic" | "author" | "method" | "published_on" | "county_ids")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "counties"
                 *     ]
                 */
                include?: ("counties" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "unification-ministry-2024-01-resources"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "unification-ministry-2024-01-resources"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Unification Ministry on resources
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Unification Ministry on resources
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Unif
                 */
                "name[contains]"?: string;
                /**
                 * @description `stance` is any of these.
                 * @example [
                 *       "critical"
                 *     ]
                 */
                stance?: ("supportive" | "mixed" | "neutral" | "critical" | "self_critical")[];
                /**
                 * @description `stance` is none of these, or unknown.
                 * @example [
                 *       "critical"
                 *     ]
                 */
                "stance[not]"?: ("supportive" | "mixed" | "neutral" | "critical" | "self_critical")[];
                /**
                 * @description Whether `stance` is known.
                 * @example true
                 */
                "stance[exists]"?: boolean;
                /**
                 * @description `topic` is this text; repeat for any of several.
                 * @example resources
                 */
                topic?: string;
                /**
                 * @description `topic` is not this text, or unknown.
                 * @example resources
                 */
                "topic[not]"?: string;
                /**
                 * @description `topic` contains this text, in any case.
                 * @example reso
                 */
                "topic[contains]"?: string;
                /**
                 * @description `author` is this text; repeat for any of several.
                 * @example ROK Unification Ministry official
                 */
                author?: string;
                /**
                 * @description `author` is not this text, or unknown.
                 * @example ROK Unification Ministry official
                 */
                "author[not]"?: string;
                /**
                 * @description `author` contains this text, in any case.
                 * @example ROK
                 */
                "author[contains]"?: string;
                /**
                 * @description Whether `author` is known.
                 * @example true
                 */
                "author[exists]"?: boolean;
                /**
                 * @description `method` is any of these.
                 * @example [
                 *       "official_statement"
                 *     ]
                 */
                method?: ("official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other")[];
                /**
                 * @description `method` is none of these, or unknown.
                 * @example [
                 *       "official_statement"
                 *     ]
                 */
                "method[not]"?: ("official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other")[];
                /**
                 * @description Whether `method` is known.
                 * @example true
                 */
                "method[exists]"?: boolean;
                /**
                 * @description `published_on` lies within this date or interval.
                 * @example 2024-01-30
                 */
                published_on?: string;
                /**
                 * @description `published_on` is after, or more than, this.
                 * @example 2024-01-30
                 */
                "published_on[gt]"?: string;
                /**
                 * @description `published_on` is at or after, or at least, this.
                 * @example 2024-01-30
                 */
                "published_on[gte]"?: string;
                /**
                 * @description `published_on` is before, or less than, this.
                 * @example 2024-01-30
                 */
                "published_on[lt]"?: string;
                /**
                 * @description `published_on` is at or before, or at most, this.
                 * @example 2024-01-30
                 */
                "published_on[lte]"?: string;
                /**
                 * @description Whether `published_on` is known.
                 * @example true
                 */
                "published_on[exists]"?: boolean;
                /**
                 * @description `county_ids` has any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_ids?: string[];
                /**
                 * @description `county_ids` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_ids[not]"?: string[];
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
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
            /** @description List assessments */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "stance" | "topic" | "author" | "method" | "published_on" | "county_ids")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "counties"
                 *     ]
                 */
                include?: ("counties" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example unification-ministry-2024-01-resources
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of assessments */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "stance" | "topic" | "author" | "method" | "published_on" | "county_ids")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example unification-ministry-2024-01-resources
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of assessments */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example unification-ministry-2024-01-resources
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of assessments */
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
                 * @description Revision of the dataset to read; the newest without it.
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
            /** @description Describe the dataset to catalogues */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        /** @description Prefixes of the names. */
                        "@context": Record<string, never>;
                        /**
                         * @description Address of the catalogue.
                         * @example https://example.org/v1/catalog
                         */
                        "@id": string;
                        /**
                         * @description What it is.
                         * @example [
                         *       "dcat:Catalog",
                         *       "schema:DataCatalog"
                         *     ]
                         */
                        "@type": string[];
                        /** @description The whole dataset, then each resource, with the exports as distributions. */
                        "dcat:dataset": Record<string, never>[];
                        /** @description The service. */
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
                 * @description Where to go on: a revision (0 for everything), or `page.next` of the page before.
                 * @example 0
                 */
                after?: string;
                /**
                 * @description Entries on a page.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Only changes of records of these resources.
                 * @example [
                 *       "counties"
                 *     ]
                 */
                resource?: ("provinces" | "counties" | "cohorts" | "factories" | "facilities" | "products" | "raw-material-bases" | "production-figures" | "construction-units" | "deployments" | "organizations" | "officials" | "events" | "targets" | "directives" | "assessments" | "sources" | "claims" | "conflicts")[];
                /**
                 * @description Newest revision to tell of; the newest there is without it.
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
            /** @description List changes */
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
                 * @description Address of the answer to cite, percent-encoded: path and query under `/v1`, or the whole address.
                 * @example /v1/counties/songchon?revision=1
                 */
                query: string;
                /**
                 * @description Form of the citation; without it the one that Accept asks for, or `csl-json`.
                 * @example bibtex
                 */
                format?: "csl-json" | "bibtex" | "text";
                /**
                 * @description Revision to cite where the query names none; the newest without it.
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
            /** @description Cite an answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": {
                        /**
                         * @description Key of the item.
                         * @example kosis-census2008-gh
                         */
                        id: string;
                        /**
                         * @description CSL type.
                         * @example dataset
                         */
                        type: string;
                        /**
                         * @description Title.
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "subject_id"
                 *     ]
                 */
                sort?: ("id" | "-id" | "subject_id" | "-subject_id" | "property" | "-property" | "reported_on" | "-reported_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "value" | "as_stated" | "language" | "source_id" | "locator" | "origin" | "reported_on" | "assertion" | "reliability" | "rank" | "rank_reason")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "source"
                 *     ]
                 */
                include?: "source"[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "tongsin-inaugurated-on-96dec6f659"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "tongsin-inaugurated-on-96dec6f659"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `subject_type` is this text; repeat for any of several.
                 * @example counties
                 */
                subject_type?: string;
                /**
                 * @description `subject_type` is not this text, or unknown.
                 * @example counties
                 */
                "subject_type[not]"?: string;
                /**
                 * @description `subject_type` contains this text, in any case.
                 * @example coun
                 */
                "subject_type[contains]"?: string;
                /**
                 * @description `subject_id` is any of these.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * @description `subject_id` is none of these, or unknown.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * @description `property` is this text; repeat for any of several.
                 * @example inaugurated_on
                 */
                property?: string;
                /**
                 * @description `property` is not this text, or unknown.
                 * @example inaugurated_on
                 */
                "property[not]"?: string;
                /**
                 * @description `property` contains this text, in any case.
                 * @example inau
                 */
                "property[contains]"?: string;
                /**
                 * @description `source_id` is any of these.
                 * @example [
                 *       "vok-2025-02-06-tongsin"
                 *     ]
                 */
                source_id?: string[];
                /**
                 * @description `source_id` is none of these, or unknown.
                 * @example [
                 *       "vok-2025-02-06-tongsin"
                 *     ]
                 */
                "source_id[not]"?: string[];
                /**
                 * @description `origin` is this text; repeat for any of several.
                 * @example voice-of-korea
                 */
                origin?: string;
                /**
                 * @description `origin` is not this text, or unknown.
                 * @example voice-of-korea
                 */
                "origin[not]"?: string;
                /**
                 * @description `origin` contains this text, in any case.
                 * @example voic
                 */
                "origin[contains]"?: string;
                /**
                 * @description `assertion` is any of these.
                 * @example [
                 *       "stated"
                 *     ]
                 */
                assertion?: ("stated" | "inferred" | "calculated" | "denied")[];
                /**
                 * @description `assertion` is none of these, or unknown.
                 * @example [
                 *       "stated"
                 *     ]
                 */
                "assertion[not]"?: ("stated" | "inferred" | "calculated" | "denied")[];
                /**
                 * @description `reliability` is any of these.
                 * @example [
                 *       "primary"
                 *     ]
                 */
                reliability?: ("primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference")[];
                /**
                 * @description `reliability` is none of these, or unknown.
                 * @example [
                 *       "primary"
                 *     ]
                 */
                "reliability[not]"?: ("primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference")[];
                /**
                 * @description Whether `reliability` is known.
                 * @example true
                 */
                "reliability[exists]"?: boolean;
                /**
                 * @description `rank` is any of these.
                 * @example [
                 *       "preferred"
                 *     ]
                 */
                rank?: ("preferred" | "normal" | "deprecated")[];
                /**
                 * @description `rank` is none of these, or unknown.
                 * @example [
                 *       "preferred"
                 *     ]
                 */
                "rank[not]"?: ("preferred" | "normal" | "deprecated")[];
                /**
                 * @description `language` is this text; repeat for any of several.
                 * @example en
                 */
                language?: string;
                /**
                 * @description `language` is not this text, or unknown.
                 * @example en
                 */
                "language[not]"?: string;
                /**
                 * @description `language` contains this text, in any case.
                 * @example en
                 */
                "language[contains]"?: string;
                /**
                 * @description Whether `language` is known.
                 * @example true
                 */
                "language[exists]"?: boolean;
                /**
                 * @description `reported_on` lies within this date or interval.
                 * @example 2025-02-06
                 */
                reported_on?: string;
                /**
                 * @description `reported_on` is after, or more than, this.
                 * @example 2025-02-06
                 */
                "reported_on[gt]"?: string;
                /**
                 * @description `reported_on` is at or after, or at least, this.
                 * @example 2025-02-06
                 */
                "reported_on[gte]"?: string;
                /**
                 * @description `reported_on` is before, or less than, this.
                 * @example 2025-02-06
                 */
                "reported_on[lt]"?: string;
                /**
                 * @description `reported_on` is at or before, or at most, this.
                 * @example 2025-02-06
                 */
                "reported_on[lte]"?: string;
                /**
                 * @description Whether `reported_on` is known.
                 * @example true
                 */
                "reported_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
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
            /** @description List claims */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "value" | "as_stated" | "language" | "source_id" | "locator" | "origin" | "reported_on" | "assertion" | "reliability" | "rank" | "rank_reason")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "source"
                 *     ]
                 */
                include?: "source"[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example tongsin-inaugurated-on-96dec6f659
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of claims */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example tongsin-inaugurated-on-96dec6f659
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of claims */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "year"
                 *     ]
                 */
                sort?: ("id" | "-id" | "year" | "-year" | "announced_on" | "-announced_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "year" | "planned_counties" | "scope" | "announced_on")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "2024"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "2024"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `year` is any of these.
                 * @example [
                 *       2024
                 *     ]
                 */
                year?: number[];
                /**
                 * @description `year` is none of these, or unknown.
                 * @example [
                 *       2024
                 *     ]
                 */
                "year[not]"?: number[];
                /**
                 * @description `year` is after, or more than, this.
                 * @example 2024
                 */
                "year[gt]"?: number;
                /**
                 * @description `year` is at or after, or at least, this.
                 * @example 2024
                 */
                "year[gte]"?: number;
                /**
                 * @description `year` is before, or less than, this.
                 * @example 2024
                 */
                "year[lt]"?: number;
                /**
                 * @description `year` is at or before, or at most, this.
                 * @example 2024
                 */
                "year[lte]"?: number;
                /**
                 * @description `planned_counties` is any of these.
                 * @example [
                 *       20
                 *     ]
                 */
                planned_counties?: number[];
                /**
                 * @description `planned_counties` is none of these, or unknown.
                 * @example [
                 *       20
                 *     ]
                 */
                "planned_counties[not]"?: number[];
                /**
                 * @description `planned_counties` is after, or more than, this.
                 * @example 20
                 */
                "planned_counties[gt]"?: number;
                /**
                 * @description `planned_counties` is at or after, or at least, this.
                 * @example 20
                 */
                "planned_counties[gte]"?: number;
                /**
                 * @description `planned_counties` is before, or less than, this.
                 * @example 20
                 */
                "planned_counties[lt]"?: number;
                /**
                 * @description `planned_counties` is at or before, or at most, this.
                 * @example 20
                 */
                "planned_counties[lte]"?: number;
                /**
                 * @description Whether `planned_counties` is known.
                 * @example true
                 */
                "planned_counties[exists]"?: boolean;
                /**
                 * @description `scope` has any of these.
                 * @example [
                 *       "regional_industry_factories"
                 *     ]
                 */
                scope?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management")[];
                /**
                 * @description `scope` is none of these, or unknown.
                 * @example [
                 *       "regional_industry_factories"
                 *     ]
                 */
                "scope[not]"?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management")[];
                /**
                 * @description `announced_on` lies within this date or interval.
                 * @example 2024-02-03
                 */
                announced_on?: string;
                /**
                 * @description `announced_on` is after, or more than, this.
                 * @example 2024-02-03
                 */
                "announced_on[gt]"?: string;
                /**
                 * @description `announced_on` is at or after, or at least, this.
                 * @example 2024-02-03
                 */
                "announced_on[gte]"?: string;
                /**
                 * @description `announced_on` is before, or less than, this.
                 * @example 2024-02-03
                 */
                "announced_on[lt]"?: string;
                /**
                 * @description `announced_on` is at or before, or at most, this.
                 * @example 2024-02-03
                 */
                "announced_on[lte]"?: string;
                /**
                 * @description Whether `announced_on` is known.
                 * @example true
                 */
                "announced_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
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
            /** @description List cohorts */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "year" | "planned_counties" | "scope" | "announced_on")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 2024
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of cohorts */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "year" | "planned_counties" | "scope" | "announced_on")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 2024
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of cohorts */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 2024
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of cohorts */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "subject_id"
                 *     ]
                 */
                sort?: ("id" | "-id" | "subject_id" | "-subject_id" | "property" | "-property" | "status" | "-status")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "kind" | "status" | "claim_ids" | "values" | "spread" | "preferred_claim_id" | "explanation" | "source_ids")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "counties-tongsin-inaugurated-on"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "counties-tongsin-inaugurated-on"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `subject_type` is this text; repeat for any of several.
                 * @example counties
                 */
                subject_type?: string;
                /**
                 * @description `subject_type` is not this text, or unknown.
                 * @example counties
                 */
                "subject_type[not]"?: string;
                /**
                 * @description `subject_type` contains this text, in any case.
                 * @example coun
                 */
                "subject_type[contains]"?: string;
                /**
                 * @description `subject_id` is any of these.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * @description `subject_id` is none of these, or unknown.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * @description `property` is this text; repeat for any of several.
                 * @example inaugurated_on
                 */
                property?: string;
                /**
                 * @description `property` is not this text, or unknown.
                 * @example inaugurated_on
                 */
                "property[not]"?: string;
                /**
                 * @description `property` contains this text, in any case.
                 * @example inau
                 */
                "property[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "date"
                 *     ]
                 */
                kind?: ("date" | "quantity" | "value" | "denial")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "date"
                 *     ]
                 */
                "kind[not]"?: ("date" | "quantity" | "value" | "denial")[];
                /**
                 * @description `status` is any of these.
                 * @example [
                 *       "resolved"
                 *     ]
                 */
                status?: ("open" | "explained" | "resolved")[];
                /**
                 * @description `status` is none of these, or unknown.
                 * @example [
                 *       "resolved"
                 *     ]
                 */
                "status[not]"?: ("open" | "explained" | "resolved")[];
                /**
                 * @description `claim_ids` has any of these.
                 * @example [
                 *       "tongsin-inaugurated-on-20b70e8147"
                 *     ]
                 */
                claim_ids?: string[];
                /**
                 * @description `claim_ids` is none of these, or unknown.
                 * @example [
                 *       "tongsin-inaugurated-on-20b70e8147"
                 *     ]
                 */
                "claim_ids[not]"?: string[];
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
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
            /** @description List conflicts */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "kind" | "status" | "claim_ids" | "values" | "spread" | "preferred_claim_id" | "explanation" | "source_ids")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example counties-tongsin-inaugurated-on
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of conflicts */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example counties-tongsin-inaugurated-on
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of conflicts */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "strength" | "-strength" | "formed_on" | "-formed_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "strength" | "formed_on")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "parent"
                 *     ]
                 */
                include?: ("parent" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "124th-regiment-4th-corps"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiment-4th-corps"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example 124th Regiment of the 4th Corps
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example 124th Regiment of the 4th Corps
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example 124t
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "regiment"
                 *     ]
                 */
                kind?: ("collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "regiment"
                 *     ]
                 */
                "kind[not]"?: ("collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other")[];
                /**
                 * @description `parent_id` is any of these.
                 * @example [
                 *       "4th-corps"
                 *     ]
                 */
                parent_id?: string[];
                /**
                 * @description `parent_id` is none of these, or unknown.
                 * @example [
                 *       "4th-corps"
                 *     ]
                 */
                "parent_id[not]"?: string[];
                /**
                 * @description Whether `parent_id` is known.
                 * @example true
                 */
                "parent_id[exists]"?: boolean;
                /**
                 * @description `strength` is after, or more than, this.
                 * @example 2
                 */
                "strength[gt]"?: number;
                /**
                 * @description `strength` is at or after, or at least, this.
                 * @example 2
                 */
                "strength[gte]"?: number;
                /**
                 * @description `strength` is before, or less than, this.
                 * @example 2
                 */
                "strength[lt]"?: number;
                /**
                 * @description `strength` is at or before, or at most, this.
                 * @example 2
                 */
                "strength[lte]"?: number;
                /**
                 * @description Whether `strength` is known.
                 * @example true
                 */
                "strength[exists]"?: boolean;
                /**
                 * @description `formed_on` lies within this date or interval.
                 * @example 2024-01-23/2024-02-28
                 */
                formed_on?: string;
                /**
                 * @description `formed_on` is after, or more than, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[gt]"?: string;
                /**
                 * @description `formed_on` is at or after, or at least, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[gte]"?: string;
                /**
                 * @description `formed_on` is before, or less than, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[lt]"?: string;
                /**
                 * @description `formed_on` is at or before, or at most, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[lte]"?: string;
                /**
                 * @description Whether `formed_on` is known.
                 * @example true
                 */
                "formed_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
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
            /** @description List construction-units */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "strength" | "formed_on")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "parent"
                 *     ]
                 */
                include?: ("parent" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 124th-regiment-4th-corps
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of construction-units */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "strength" | "formed_on")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 124th-regiment-4th-corps
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of construction-units */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 124th-regiment-4th-corps
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of construction-units */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "cohort_year" | "-cohort_year" | "population_2008" | "-population_2008" | "designated_on" | "-designated_on" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "province_id" | "names" | "pcode" | "centroid" | "centroid_kind" | "seat_position" | "terrain" | "population_2008" | "wof_id" | "geonames_id" | "wikidata_id" | "role" | "cohort_year" | "status" | "designated_on" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "province"
                 *     ]
                 */
                include?: ("province" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Songchon
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Songchon
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Song
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "county"
                 *     ]
                 */
                kind?: ("city" | "county" | "district" | "ward")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "county"
                 *     ]
                 */
                "kind[not]"?: ("city" | "county" | "district" | "ward")[];
                /**
                 * @description `province_id` is any of these.
                 * @example [
                 *       "south-phyongan"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * @description `province_id` is none of these, or unknown.
                 * @example [
                 *       "south-phyongan"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * @description `role` is any of these.
                 * @example [
                 *       "cohort"
                 *     ]
                 */
                role?: ("pilot" | "cohort" | "none")[];
                /**
                 * @description `role` is none of these, or unknown.
                 * @example [
                 *       "cohort"
                 *     ]
                 */
                "role[not]"?: ("pilot" | "cohort" | "none")[];
                /**
                 * @description Whether `role` is known.
                 * @example true
                 */
                "role[exists]"?: boolean;
                /**
                 * @description `cohort_year` is any of these.
                 * @example [
                 *       2024
                 *     ]
                 */
                cohort_year?: number[];
                /**
                 * @description `cohort_year` is none of these, or unknown.
                 * @example [
                 *       2024
                 *     ]
                 */
                "cohort_year[not]"?: number[];
                /**
                 * @description `cohort_year` is after, or more than, this.
                 * @example 2024
                 */
                "cohort_year[gt]"?: number;
                /**
                 * @description `cohort_year` is at or after, or at least, this.
                 * @example 2024
                 */
                "cohort_year[gte]"?: number;
                /**
                 * @description `cohort_year` is before, or less than, this.
                 * @example 2024
                 */
                "cohort_year[lt]"?: number;
                /**
                 * @description `cohort_year` is at or before, or at most, this.
                 * @example 2024
                 */
                "cohort_year[lte]"?: number;
                /**
                 * @description Whether `cohort_year` is known.
                 * @example true
                 */
                "cohort_year[exists]"?: boolean;
                /**
                 * @description `status` is any of these.
                 * @example [
                 *       "inaugurated"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description `status` is none of these, or unknown.
                 * @example [
                 *       "inaugurated"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * @description `pcode` is this text; repeat for any of several.
                 * @example KP0717
                 */
                pcode?: string;
                /**
                 * @description `pcode` is not this text, or unknown.
                 * @example KP0717
                 */
                "pcode[not]"?: string;
                /**
                 * @description `pcode` contains this text, in any case.
                 * @example KP07
                 */
                "pcode[contains]"?: string;
                /**
                 * @description Whether `pcode` is known.
                 * @example true
                 */
                "pcode[exists]"?: boolean;
                /**
                 * @description `population_2008` is any of these.
                 * @example [
                 *       149809
                 *     ]
                 */
                population_2008?: number[];
                /**
                 * @description `population_2008` is none of these, or unknown.
                 * @example [
                 *       149809
                 *     ]
                 */
                "population_2008[not]"?: number[];
                /**
                 * @description `population_2008` is after, or more than, this.
                 * @example 149809
                 */
                "population_2008[gt]"?: number;
                /**
                 * @description `population_2008` is at or after, or at least, this.
                 * @example 149809
                 */
                "population_2008[gte]"?: number;
                /**
                 * @description `population_2008` is before, or less than, this.
                 * @example 149809
                 */
                "population_2008[lt]"?: number;
                /**
                 * @description `population_2008` is at or before, or at most, this.
                 * @example 149809
                 */
                "population_2008[lte]"?: number;
                /**
                 * @description Whether `population_2008` is known.
                 * @example true
                 */
                "population_2008[exists]"?: boolean;
                /**
                 * @description `designated_on` lies within this date or interval.
                 * @example 2024-02-03
                 */
                designated_on?: string;
                /**
                 * @description `designated_on` is after, or more than, this.
                 * @example 2024-02-03
                 */
                "designated_on[gt]"?: string;
                /**
                 * @description `designated_on` is at or after, or at least, this.
                 * @example 2024-02-03
                 */
                "designated_on[gte]"?: string;
                /**
                 * @description `designated_on` is before, or less than, this.
                 * @example 2024-02-03
                 */
                "designated_on[lt]"?: string;
                /**
                 * @description `designated_on` is at or before, or at most, this.
                 * @example 2024-02-03
                 */
                "designated_on[lte]"?: string;
                /**
                 * @description Whether `designated_on` is known.
                 * @example true
                 */
                "designated_on[exists]"?: boolean;
                /**
                 * @description `groundbreaking_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                groundbreaking_on?: string;
                /**
                 * @description `groundbreaking_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * @description `groundbreaking_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * @description Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * @description `inaugurated_on` lies within this date or interval.
                 * @example 2024-12-20
                 */
                inaugurated_on?: string;
                /**
                 * @description `inaugurated_on` is after, or more than, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * @description `inaugurated_on` is at or after, or at least, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * @description `inaugurated_on` is before, or less than, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * @description `inaugurated_on` is at or before, or at most, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * @description Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * @description `operation_reported_on` lies within this date or interval.
                 * @example 2025-08-18/2025-09-18
                 */
                operation_reported_on?: string;
                /**
                 * @description `operation_reported_on` is after, or more than, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * @description `operation_reported_on` is at or after, or at least, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * @description `operation_reported_on` is before, or less than, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * @description `operation_reported_on` is at or before, or at most, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * @description Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List counties */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "province_id" | "names" | "pcode" | "centroid" | "centroid_kind" | "seat_position" | "terrain" | "population_2008" | "wof_id" | "geonames_id" | "wikidata_id" | "role" | "cohort_year" | "status" | "designated_on" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "province"
                 *     ]
                 */
                include?: ("province" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example songchon
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of counties */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "province_id" | "names" | "pcode" | "centroid" | "centroid_kind" | "seat_position" | "terrain" | "population_2008" | "wof_id" | "geonames_id" | "wikidata_id" | "role" | "cohort_year" | "status" | "designated_on" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example songchon
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of counties */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example songchon
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of counties */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "period" | "-period")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "unit_id" | "county_id" | "period" | "task")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "unit"
                 *     ]
                 */
                include?: ("unit" | "county" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "124th-regiments-taegwan-2025"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiments-taegwan-2025"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `unit_id` is any of these.
                 * @example [
                 *       "124th-regiments"
                 *     ]
                 */
                unit_id?: string[];
                /**
                 * @description `unit_id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiments"
                 *     ]
                 */
                "unit_id[not]"?: string[];
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "taegwan"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "taegwan"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2025
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2025
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2025
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2025
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2025
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List deployments */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "unit_id" | "county_id" | "period" | "task")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "unit"
                 *     ]
                 */
                include?: ("unit" | "county" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 124th-regiments-taegwan-2025
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of deployments */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "unit_id" | "county_id" | "period" | "task")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 124th-regiments-taegwan-2025
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of deployments */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 124th-regiments-taegwan-2025
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of deployments */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "issued_on" | "-issued_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "addressee" | "issued_on" | "event_id" | "subject")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "event"
                 *     ]
                 */
                include?: ("event" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "no-burden-on-residents"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "no-burden-on-residents"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example No burden on residents
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example No burden on residents
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example No b
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "directive"
                 *     ]
                 */
                kind?: ("directive" | "standard" | "supply")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "directive"
                 *     ]
                 */
                "kind[not]"?: ("directive" | "standard" | "supply")[];
                /**
                 * @description `addressee` is this text; repeat for any of several.
                 * @example chief secretaries of city and county Party committees
                 */
                addressee?: string;
                /**
                 * @description `addressee` is not this text, or unknown.
                 * @example chief secretaries of city and county Party committees
                 */
                "addressee[not]"?: string;
                /**
                 * @description `addressee` contains this text, in any case.
                 * @example chie
                 */
                "addressee[contains]"?: string;
                /**
                 * @description Whether `addressee` is known.
                 * @example true
                 */
                "addressee[exists]"?: boolean;
                /**
                 * @description `issued_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                issued_on?: string;
                /**
                 * @description `issued_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "issued_on[gt]"?: string;
                /**
                 * @description `issued_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "issued_on[gte]"?: string;
                /**
                 * @description `issued_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "issued_on[lt]"?: string;
                /**
                 * @description `issued_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "issued_on[lte]"?: string;
                /**
                 * @description Whether `issued_on` is known.
                 * @example true
                 */
                "issued_on[exists]"?: boolean;
                /**
                 * @description `event_id` is any of these.
                 * @example [
                 *       "2024-02-28-songchon-speech"
                 *     ]
                 */
                event_id?: string[];
                /**
                 * @description `event_id` is none of these, or unknown.
                 * @example [
                 *       "2024-02-28-songchon-speech"
                 *     ]
                 */
                "event_id[not]"?: string[];
                /**
                 * @description Whether `event_id` is known.
                 * @example true
                 */
                "event_id[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
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
            /** @description List directives */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "addressee" | "issued_on" | "event_id" | "subject")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "event"
                 *     ]
                 */
                include?: ("event" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example no-burden-on-residents
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of directives */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "addressee" | "issued_on" | "event_id" | "subject")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example no-burden-on-residents
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of directives */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example no-burden-on-residents
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of directives */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "date" | "-date")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "date" | "county_id" | "county_ids" | "organization_ids" | "official_ids" | "place")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "organizations" | "officials" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "2024-02-28-songchon-groundbreaking"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "2024-02-28-songchon-groundbreaking"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Groundbreaking in Songchon County
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Groundbreaking in Songchon County
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Grou
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "groundbreaking"
                 *     ]
                 */
                kind?: ("meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "groundbreaking"
                 *     ]
                 */
                "kind[not]"?: ("meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other")[];
                /**
                 * @description `date` lies within this date or interval.
                 * @example 2024-02-28
                 */
                date?: string;
                /**
                 * @description `date` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "date[gt]"?: string;
                /**
                 * @description `date` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "date[gte]"?: string;
                /**
                 * @description `date` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "date[lt]"?: string;
                /**
                 * @description `date` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "date[lte]"?: string;
                /**
                 * @description Whether `date` is known.
                 * @example true
                 */
                "date[exists]"?: boolean;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `county_ids` has any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_ids?: string[];
                /**
                 * @description `county_ids` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_ids[not]"?: string[];
                /**
                 * @description `organization_ids` has any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                organization_ids?: string[];
                /**
                 * @description `organization_ids` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "organization_ids[not]"?: string[];
                /**
                 * @description `official_ids` has any of these.
                 * @example [
                 *       "kim-jong-un-general-secretary"
                 *     ]
                 */
                official_ids?: string[];
                /**
                 * @description `official_ids` is none of these, or unknown.
                 * @example [
                 *       "kim-jong-un-general-secretary"
                 *     ]
                 */
                "official_ids[not]"?: string[];
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List events */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "date" | "county_id" | "county_ids" | "organization_ids" | "official_ids" | "place")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "organizations" | "officials" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 2024-02-28-songchon-groundbreaking
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of events */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "date" | "county_id" | "county_ids" | "organization_ids" | "official_ids" | "place")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 2024-02-28-songchon-groundbreaking
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of events */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 2024-02-28-songchon-groundbreaking
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of events */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "topic" | "-topic" | "published_on" | "-published_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "stance" | "topic" | "author" | "method" | "published_on" | "county_ids")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "unification-ministry-2024-01-resources"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "unification-ministry-2024-01-resources"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Unification Ministry on resources
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Unification Ministry on resources
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Unif
                 */
                "name[contains]"?: string;
                /**
                 * @description `stance` is any of these.
                 * @example [
                 *       "critical"
                 *     ]
                 */
                stance?: ("supportive" | "mixed" | "neutral" | "critical" | "self_critical")[];
                /**
                 * @description `stance` is none of these, or unknown.
                 * @example [
                 *       "critical"
                 *     ]
                 */
                "stance[not]"?: ("supportive" | "mixed" | "neutral" | "critical" | "self_critical")[];
                /**
                 * @description Whether `stance` is known.
                 * @example true
                 */
                "stance[exists]"?: boolean;
                /**
                 * @description `topic` is this text; repeat for any of several.
                 * @example resources
                 */
                topic?: string;
                /**
                 * @description `topic` is not this text, or unknown.
                 * @example resources
                 */
                "topic[not]"?: string;
                /**
                 * @description `topic` contains this text, in any case.
                 * @example reso
                 */
                "topic[contains]"?: string;
                /**
                 * @description `author` is this text; repeat for any of several.
                 * @example ROK Unification Ministry official
                 */
                author?: string;
                /**
                 * @description `author` is not this text, or unknown.
                 * @example ROK Unification Ministry official
                 */
                "author[not]"?: string;
                /**
                 * @description `author` contains this text, in any case.
                 * @example ROK
                 */
                "author[contains]"?: string;
                /**
                 * @description Whether `author` is known.
                 * @example true
                 */
                "author[exists]"?: boolean;
                /**
                 * @description `method` is any of these.
                 * @example [
                 *       "official_statement"
                 *     ]
                 */
                method?: ("official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other")[];
                /**
                 * @description `method` is none of these, or unknown.
                 * @example [
                 *       "official_statement"
                 *     ]
                 */
                "method[not]"?: ("official_statement" | "speech" | "state_media_article" | "state_media_reading" | "satellite_imagery" | "press_analysis" | "policy_analysis" | "statistical_estimate" | "intelligence" | "anonymous_source" | "interview" | "survey" | "other")[];
                /**
                 * @description Whether `method` is known.
                 * @example true
                 */
                "method[exists]"?: boolean;
                /**
                 * @description `published_on` lies within this date or interval.
                 * @example 2024-01-30
                 */
                published_on?: string;
                /**
                 * @description `published_on` is after, or more than, this.
                 * @example 2024-01-30
                 */
                "published_on[gt]"?: string;
                /**
                 * @description `published_on` is at or after, or at least, this.
                 * @example 2024-01-30
                 */
                "published_on[gte]"?: string;
                /**
                 * @description `published_on` is before, or less than, this.
                 * @example 2024-01-30
                 */
                "published_on[lt]"?: string;
                /**
                 * @description `published_on` is at or before, or at most, this.
                 * @example 2024-01-30
                 */
                "published_on[lte]"?: string;
                /**
                 * @description Whether `published_on` is known.
                 * @example true
                 */
                "published_on[exists]"?: boolean;
                /**
                 * @description `county_ids` has any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_ids?: string[];
                /**
                 * @description `county_ids` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_ids[not]"?: string[];
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export assessments */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "subject_id"
                 *     ]
                 */
                sort?: ("id" | "-id" | "subject_id" | "-subject_id" | "property" | "-property" | "reported_on" | "-reported_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "value" | "as_stated" | "language" | "source_id" | "locator" | "origin" | "reported_on" | "assertion" | "reliability" | "rank" | "rank_reason")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "tongsin-inaugurated-on-96dec6f659"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "tongsin-inaugurated-on-96dec6f659"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `subject_type` is this text; repeat for any of several.
                 * @example counties
                 */
                subject_type?: string;
                /**
                 * @description `subject_type` is not this text, or unknown.
                 * @example counties
                 */
                "subject_type[not]"?: string;
                /**
                 * @description `subject_type` contains this text, in any case.
                 * @example coun
                 */
                "subject_type[contains]"?: string;
                /**
                 * @description `subject_id` is any of these.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * @description `subject_id` is none of these, or unknown.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * @description `property` is this text; repeat for any of several.
                 * @example inaugurated_on
                 */
                property?: string;
                /**
                 * @description `property` is not this text, or unknown.
                 * @example inaugurated_on
                 */
                "property[not]"?: string;
                /**
                 * @description `property` contains this text, in any case.
                 * @example inau
                 */
                "property[contains]"?: string;
                /**
                 * @description `source_id` is any of these.
                 * @example [
                 *       "vok-2025-02-06-tongsin"
                 *     ]
                 */
                source_id?: string[];
                /**
                 * @description `source_id` is none of these, or unknown.
                 * @example [
                 *       "vok-2025-02-06-tongsin"
                 *     ]
                 */
                "source_id[not]"?: string[];
                /**
                 * @description `origin` is this text; repeat for any of several.
                 * @example voice-of-korea
                 */
                origin?: string;
                /**
                 * @description `origin` is not this text, or unknown.
                 * @example voice-of-korea
                 */
                "origin[not]"?: string;
                /**
                 * @description `origin` contains this text, in any case.
                 * @example voic
                 */
                "origin[contains]"?: string;
                /**
                 * @description `assertion` is any of these.
                 * @example [
                 *       "stated"
                 *     ]
                 */
                assertion?: ("stated" | "inferred" | "calculated" | "denied")[];
                /**
                 * @description `assertion` is none of these, or unknown.
                 * @example [
                 *       "stated"
                 *     ]
                 */
                "assertion[not]"?: ("stated" | "inferred" | "calculated" | "denied")[];
                /**
                 * @description `reliability` is any of these.
                 * @example [
                 *       "primary"
                 *     ]
                 */
                reliability?: ("primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference")[];
                /**
                 * @description `reliability` is none of these, or unknown.
                 * @example [
                 *       "primary"
                 *     ]
                 */
                "reliability[not]"?: ("primary" | "relayed" | "machine_translated" | "unnamed_source" | "unconfirmed" | "reference")[];
                /**
                 * @description Whether `reliability` is known.
                 * @example true
                 */
                "reliability[exists]"?: boolean;
                /**
                 * @description `rank` is any of these.
                 * @example [
                 *       "preferred"
                 *     ]
                 */
                rank?: ("preferred" | "normal" | "deprecated")[];
                /**
                 * @description `rank` is none of these, or unknown.
                 * @example [
                 *       "preferred"
                 *     ]
                 */
                "rank[not]"?: ("preferred" | "normal" | "deprecated")[];
                /**
                 * @description `language` is this text; repeat for any of several.
                 * @example en
                 */
                language?: string;
                /**
                 * @description `language` is not this text, or unknown.
                 * @example en
                 */
                "language[not]"?: string;
                /**
                 * @description `language` contains this text, in any case.
                 * @example en
                 */
                "language[contains]"?: string;
                /**
                 * @description Whether `language` is known.
                 * @example true
                 */
                "language[exists]"?: boolean;
                /**
                 * @description `reported_on` lies within this date or interval.
                 * @example 2025-02-06
                 */
                reported_on?: string;
                /**
                 * @description `reported_on` is after, or more than, this.
                 * @example 2025-02-06
                 */
                "reported_on[gt]"?: string;
                /**
                 * @description `reported_on` is at or after, or at least, this.
                 * @example 2025-02-06
                 */
                "reported_on[gte]"?: string;
                /**
                 * @description `reported_on` is before, or less than, this.
                 * @example 2025-02-06
                 */
                "reported_on[lt]"?: string;
                /**
                 * @description `reported_on` is at or before, or at most, this.
                 * @example 2025-02-06
                 */
                "reported_on[lte]"?: string;
                /**
                 * @description Whether `reported_on` is known.
                 * @example true
                 */
                "reported_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export claims */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "year"
                 *     ]
                 */
                sort?: ("id" | "-id" | "year" | "-year" | "announced_on" | "-announced_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "year" | "planned_counties" | "scope" | "announced_on")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "2024"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "2024"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `year` is any of these.
                 * @example [
                 *       2024
                 *     ]
                 */
                year?: number[];
                /**
                 * @description `year` is none of these, or unknown.
                 * @example [
                 *       2024
                 *     ]
                 */
                "year[not]"?: number[];
                /**
                 * @description `year` is after, or more than, this.
                 * @example 2024
                 */
                "year[gt]"?: number;
                /**
                 * @description `year` is at or after, or at least, this.
                 * @example 2024
                 */
                "year[gte]"?: number;
                /**
                 * @description `year` is before, or less than, this.
                 * @example 2024
                 */
                "year[lt]"?: number;
                /**
                 * @description `year` is at or before, or at most, this.
                 * @example 2024
                 */
                "year[lte]"?: number;
                /**
                 * @description `planned_counties` is any of these.
                 * @example [
                 *       20
                 *     ]
                 */
                planned_counties?: number[];
                /**
                 * @description `planned_counties` is none of these, or unknown.
                 * @example [
                 *       20
                 *     ]
                 */
                "planned_counties[not]"?: number[];
                /**
                 * @description `planned_counties` is after, or more than, this.
                 * @example 20
                 */
                "planned_counties[gt]"?: number;
                /**
                 * @description `planned_counties` is at or after, or at least, this.
                 * @example 20
                 */
                "planned_counties[gte]"?: number;
                /**
                 * @description `planned_counties` is before, or less than, this.
                 * @example 20
                 */
                "planned_counties[lt]"?: number;
                /**
                 * @description `planned_counties` is at or before, or at most, this.
                 * @example 20
                 */
                "planned_counties[lte]"?: number;
                /**
                 * @description Whether `planned_counties` is known.
                 * @example true
                 */
                "planned_counties[exists]"?: boolean;
                /**
                 * @description `scope` has any of these.
                 * @example [
                 *       "regional_industry_factories"
                 *     ]
                 */
                scope?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management")[];
                /**
                 * @description `scope` is none of these, or unknown.
                 * @example [
                 *       "regional_industry_factories"
                 *     ]
                 */
                "scope[not]"?: ("regional_industry_factories" | "hospital" | "sci_tech_centre" | "service_centre" | "grain_management")[];
                /**
                 * @description `announced_on` lies within this date or interval.
                 * @example 2024-02-03
                 */
                announced_on?: string;
                /**
                 * @description `announced_on` is after, or more than, this.
                 * @example 2024-02-03
                 */
                "announced_on[gt]"?: string;
                /**
                 * @description `announced_on` is at or after, or at least, this.
                 * @example 2024-02-03
                 */
                "announced_on[gte]"?: string;
                /**
                 * @description `announced_on` is before, or less than, this.
                 * @example 2024-02-03
                 */
                "announced_on[lt]"?: string;
                /**
                 * @description `announced_on` is at or before, or at most, this.
                 * @example 2024-02-03
                 */
                "announced_on[lte]"?: string;
                /**
                 * @description Whether `announced_on` is known.
                 * @example true
                 */
                "announced_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export cohorts */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "subject_id"
                 *     ]
                 */
                sort?: ("id" | "-id" | "subject_id" | "-subject_id" | "property" | "-property" | "status" | "-status")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "subject_type" | "subject_id" | "property" | "kind" | "status" | "claim_ids" | "values" | "spread" | "preferred_claim_id" | "explanation" | "source_ids")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "counties-tongsin-inaugurated-on"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "counties-tongsin-inaugurated-on"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `subject_type` is this text; repeat for any of several.
                 * @example counties
                 */
                subject_type?: string;
                /**
                 * @description `subject_type` is not this text, or unknown.
                 * @example counties
                 */
                "subject_type[not]"?: string;
                /**
                 * @description `subject_type` contains this text, in any case.
                 * @example coun
                 */
                "subject_type[contains]"?: string;
                /**
                 * @description `subject_id` is any of these.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * @description `subject_id` is none of these, or unknown.
                 * @example [
                 *       "tongsin"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * @description `property` is this text; repeat for any of several.
                 * @example inaugurated_on
                 */
                property?: string;
                /**
                 * @description `property` is not this text, or unknown.
                 * @example inaugurated_on
                 */
                "property[not]"?: string;
                /**
                 * @description `property` contains this text, in any case.
                 * @example inau
                 */
                "property[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "date"
                 *     ]
                 */
                kind?: ("date" | "quantity" | "value" | "denial")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "date"
                 *     ]
                 */
                "kind[not]"?: ("date" | "quantity" | "value" | "denial")[];
                /**
                 * @description `status` is any of these.
                 * @example [
                 *       "resolved"
                 *     ]
                 */
                status?: ("open" | "explained" | "resolved")[];
                /**
                 * @description `status` is none of these, or unknown.
                 * @example [
                 *       "resolved"
                 *     ]
                 */
                "status[not]"?: ("open" | "explained" | "resolved")[];
                /**
                 * @description `claim_ids` has any of these.
                 * @example [
                 *       "tongsin-inaugurated-on-20b70e8147"
                 *     ]
                 */
                claim_ids?: string[];
                /**
                 * @description `claim_ids` is none of these, or unknown.
                 * @example [
                 *       "tongsin-inaugurated-on-20b70e8147"
                 *     ]
                 */
                "claim_ids[not]"?: string[];
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export conflicts */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "strength" | "-strength" | "formed_on" | "-formed_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "strength" | "formed_on")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "124th-regiment-4th-corps"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiment-4th-corps"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example 124th Regiment of the 4th Corps
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example 124th Regiment of the 4th Corps
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example 124t
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "regiment"
                 *     ]
                 */
                kind?: ("collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "regiment"
                 *     ]
                 */
                "kind[not]"?: ("collective" | "regiment" | "brigade" | "corps" | "shock_brigade" | "command" | "enterprise" | "other")[];
                /**
                 * @description `parent_id` is any of these.
                 * @example [
                 *       "4th-corps"
                 *     ]
                 */
                parent_id?: string[];
                /**
                 * @description `parent_id` is none of these, or unknown.
                 * @example [
                 *       "4th-corps"
                 *     ]
                 */
                "parent_id[not]"?: string[];
                /**
                 * @description Whether `parent_id` is known.
                 * @example true
                 */
                "parent_id[exists]"?: boolean;
                /**
                 * @description `strength` is after, or more than, this.
                 * @example 2
                 */
                "strength[gt]"?: number;
                /**
                 * @description `strength` is at or after, or at least, this.
                 * @example 2
                 */
                "strength[gte]"?: number;
                /**
                 * @description `strength` is before, or less than, this.
                 * @example 2
                 */
                "strength[lt]"?: number;
                /**
                 * @description `strength` is at or before, or at most, this.
                 * @example 2
                 */
                "strength[lte]"?: number;
                /**
                 * @description Whether `strength` is known.
                 * @example true
                 */
                "strength[exists]"?: boolean;
                /**
                 * @description `formed_on` lies within this date or interval.
                 * @example 2024-01-23/2024-02-28
                 */
                formed_on?: string;
                /**
                 * @description `formed_on` is after, or more than, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[gt]"?: string;
                /**
                 * @description `formed_on` is at or after, or at least, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[gte]"?: string;
                /**
                 * @description `formed_on` is before, or less than, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[lt]"?: string;
                /**
                 * @description `formed_on` is at or before, or at most, this.
                 * @example 2024-01-23/2024-02-28
                 */
                "formed_on[lte]"?: string;
                /**
                 * @description Whether `formed_on` is known.
                 * @example true
                 */
                "formed_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export construction-units */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "cohort_year" | "-cohort_year" | "population_2008" | "-population_2008" | "designated_on" | "-designated_on" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "province_id" | "names" | "pcode" | "centroid" | "centroid_kind" | "seat_position" | "terrain" | "population_2008" | "wof_id" | "geonames_id" | "wikidata_id" | "role" | "cohort_year" | "status" | "designated_on" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Songchon
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Songchon
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Song
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "county"
                 *     ]
                 */
                kind?: ("city" | "county" | "district" | "ward")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "county"
                 *     ]
                 */
                "kind[not]"?: ("city" | "county" | "district" | "ward")[];
                /**
                 * @description `province_id` is any of these.
                 * @example [
                 *       "south-phyongan"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * @description `province_id` is none of these, or unknown.
                 * @example [
                 *       "south-phyongan"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * @description `role` is any of these.
                 * @example [
                 *       "cohort"
                 *     ]
                 */
                role?: ("pilot" | "cohort" | "none")[];
                /**
                 * @description `role` is none of these, or unknown.
                 * @example [
                 *       "cohort"
                 *     ]
                 */
                "role[not]"?: ("pilot" | "cohort" | "none")[];
                /**
                 * @description Whether `role` is known.
                 * @example true
                 */
                "role[exists]"?: boolean;
                /**
                 * @description `cohort_year` is any of these.
                 * @example [
                 *       2024
                 *     ]
                 */
                cohort_year?: number[];
                /**
                 * @description `cohort_year` is none of these, or unknown.
                 * @example [
                 *       2024
                 *     ]
                 */
                "cohort_year[not]"?: number[];
                /**
                 * @description `cohort_year` is after, or more than, this.
                 * @example 2024
                 */
                "cohort_year[gt]"?: number;
                /**
                 * @description `cohort_year` is at or after, or at least, this.
                 * @example 2024
                 */
                "cohort_year[gte]"?: number;
                /**
                 * @description `cohort_year` is before, or less than, this.
                 * @example 2024
                 */
                "cohort_year[lt]"?: number;
                /**
                 * @description `cohort_year` is at or before, or at most, this.
                 * @example 2024
                 */
                "cohort_year[lte]"?: number;
                /**
                 * @description Whether `cohort_year` is known.
                 * @example true
                 */
                "cohort_year[exists]"?: boolean;
                /**
                 * @description `status` is any of these.
                 * @example [
                 *       "inaugurated"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description `status` is none of these, or unknown.
                 * @example [
                 *       "inaugurated"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * @description `pcode` is this text; repeat for any of several.
                 * @example KP0717
                 */
                pcode?: string;
                /**
                 * @description `pcode` is not this text, or unknown.
                 * @example KP0717
                 */
                "pcode[not]"?: string;
                /**
                 * @description `pcode` contains this text, in any case.
                 * @example KP07
                 */
                "pcode[contains]"?: string;
                /**
                 * @description Whether `pcode` is known.
                 * @example true
                 */
                "pcode[exists]"?: boolean;
                /**
                 * @description `population_2008` is any of these.
                 * @example [
                 *       149809
                 *     ]
                 */
                population_2008?: number[];
                /**
                 * @description `population_2008` is none of these, or unknown.
                 * @example [
                 *       149809
                 *     ]
                 */
                "population_2008[not]"?: number[];
                /**
                 * @description `population_2008` is after, or more than, this.
                 * @example 149809
                 */
                "population_2008[gt]"?: number;
                /**
                 * @description `population_2008` is at or after, or at least, this.
                 * @example 149809
                 */
                "population_2008[gte]"?: number;
                /**
                 * @description `population_2008` is before, or less than, this.
                 * @example 149809
                 */
                "population_2008[lt]"?: number;
                /**
                 * @description `population_2008` is at or before, or at most, this.
                 * @example 149809
                 */
                "population_2008[lte]"?: number;
                /**
                 * @description Whether `population_2008` is known.
                 * @example true
                 */
                "population_2008[exists]"?: boolean;
                /**
                 * @description `designated_on` lies within this date or interval.
                 * @example 2024-02-03
                 */
                designated_on?: string;
                /**
                 * @description `designated_on` is after, or more than, this.
                 * @example 2024-02-03
                 */
                "designated_on[gt]"?: string;
                /**
                 * @description `designated_on` is at or after, or at least, this.
                 * @example 2024-02-03
                 */
                "designated_on[gte]"?: string;
                /**
                 * @description `designated_on` is before, or less than, this.
                 * @example 2024-02-03
                 */
                "designated_on[lt]"?: string;
                /**
                 * @description `designated_on` is at or before, or at most, this.
                 * @example 2024-02-03
                 */
                "designated_on[lte]"?: string;
                /**
                 * @description Whether `designated_on` is known.
                 * @example true
                 */
                "designated_on[exists]"?: boolean;
                /**
                 * @description `groundbreaking_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                groundbreaking_on?: string;
                /**
                 * @description `groundbreaking_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * @description `groundbreaking_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * @description Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * @description `inaugurated_on` lies within this date or interval.
                 * @example 2024-12-20
                 */
                inaugurated_on?: string;
                /**
                 * @description `inaugurated_on` is after, or more than, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * @description `inaugurated_on` is at or after, or at least, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * @description `inaugurated_on` is before, or less than, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * @description `inaugurated_on` is at or before, or at most, this.
                 * @example 2024-12-20
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * @description Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * @description `operation_reported_on` lies within this date or interval.
                 * @example 2025-08-18/2025-09-18
                 */
                operation_reported_on?: string;
                /**
                 * @description `operation_reported_on` is after, or more than, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * @description `operation_reported_on` is at or after, or at least, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * @description `operation_reported_on` is before, or less than, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * @description `operation_reported_on` is at or before, or at most, this.
                 * @example 2025-08-18/2025-09-18
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * @description Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export counties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["County"] | components["schemas"]["CountySelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Revision of the dataset to read; the newest without it.
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
            /** @description Export the dataset */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "period" | "-period")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "unit_id" | "county_id" | "period" | "task")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "124th-regiments-taegwan-2025"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiments-taegwan-2025"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `unit_id` is any of these.
                 * @example [
                 *       "124th-regiments"
                 *     ]
                 */
                unit_id?: string[];
                /**
                 * @description `unit_id` is none of these, or unknown.
                 * @example [
                 *       "124th-regiments"
                 *     ]
                 */
                "unit_id[not]"?: string[];
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "taegwan"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "taegwan"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2025
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2025
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2025
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2025
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2025
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export deployments */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["Deployment"] | components["schemas"]["DeploymentSelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "issued_on" | "-issued_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "addressee" | "issued_on" | "event_id" | "subject")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "no-burden-on-residents"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "no-burden-on-residents"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example No burden on residents
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example No burden on residents
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example No b
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "directive"
                 *     ]
                 */
                kind?: ("directive" | "standard" | "supply")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "directive"
                 *     ]
                 */
                "kind[not]"?: ("directive" | "standard" | "supply")[];
                /**
                 * @description `addressee` is this text; repeat for any of several.
                 * @example chief secretaries of city and county Party committees
                 */
                addressee?: string;
                /**
                 * @description `addressee` is not this text, or unknown.
                 * @example chief secretaries of city and county Party committees
                 */
                "addressee[not]"?: string;
                /**
                 * @description `addressee` contains this text, in any case.
                 * @example chie
                 */
                "addressee[contains]"?: string;
                /**
                 * @description Whether `addressee` is known.
                 * @example true
                 */
                "addressee[exists]"?: boolean;
                /**
                 * @description `issued_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                issued_on?: string;
                /**
                 * @description `issued_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "issued_on[gt]"?: string;
                /**
                 * @description `issued_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "issued_on[gte]"?: string;
                /**
                 * @description `issued_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "issued_on[lt]"?: string;
                /**
                 * @description `issued_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "issued_on[lte]"?: string;
                /**
                 * @description Whether `issued_on` is known.
                 * @example true
                 */
                "issued_on[exists]"?: boolean;
                /**
                 * @description `event_id` is any of these.
                 * @example [
                 *       "2024-02-28-songchon-speech"
                 *     ]
                 */
                event_id?: string[];
                /**
                 * @description `event_id` is none of these, or unknown.
                 * @example [
                 *       "2024-02-28-songchon-speech"
                 *     ]
                 */
                "event_id[not]"?: string[];
                /**
                 * @description Whether `event_id` is known.
                 * @example true
                 */
                "event_id[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export directives */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "date" | "-date")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "date" | "county_id" | "county_ids" | "organization_ids" | "official_ids" | "place")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "2024-02-28-songchon-groundbreaking"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "2024-02-28-songchon-groundbreaking"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Groundbreaking in Songchon County
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Groundbreaking in Songchon County
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Grou
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "groundbreaking"
                 *     ]
                 */
                kind?: ("meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "groundbreaking"
                 *     ]
                 */
                "kind[not]"?: ("meeting" | "speech" | "visit" | "announcement" | "designation" | "groundbreaking" | "inauguration" | "operation_start" | "exhibition" | "publication" | "other")[];
                /**
                 * @description `date` lies within this date or interval.
                 * @example 2024-02-28
                 */
                date?: string;
                /**
                 * @description `date` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "date[gt]"?: string;
                /**
                 * @description `date` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "date[gte]"?: string;
                /**
                 * @description `date` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "date[lt]"?: string;
                /**
                 * @description `date` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "date[lte]"?: string;
                /**
                 * @description Whether `date` is known.
                 * @example true
                 */
                "date[exists]"?: boolean;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `county_ids` has any of these.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                county_ids?: string[];
                /**
                 * @description `county_ids` is none of these, or unknown.
                 * @example [
                 *       "songchon"
                 *     ]
                 */
                "county_ids[not]"?: string[];
                /**
                 * @description `organization_ids` has any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                organization_ids?: string[];
                /**
                 * @description `organization_ids` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "organization_ids[not]"?: string[];
                /**
                 * @description `official_ids` has any of these.
                 * @example [
                 *       "kim-jong-un-general-secretary"
                 *     ]
                 */
                official_ids?: string[];
                /**
                 * @description `official_ids` is none of these, or unknown.
                 * @example [
                 *       "kim-jong-un-general-secretary"
                 *     ]
                 */
                "official_ids[not]"?: string[];
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["Event"] | components["schemas"]["EventSelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on" | "floor_area" | "-floor_area")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kangdong-hospital"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kangdong-hospital"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Kangdong County Hospital
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Kangdong County Hospital
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Kang
                 */
                "name[contains]"?: string;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kangdong"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kangdong"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "hospital"
                 *     ]
                 */
                kind?: ("hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "hospital"
                 *     ]
                 */
                "kind[not]"?: ("hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other")[];
                /**
                 * @description `status` is any of these.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description `status` is none of these, or unknown.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * @description `groundbreaking_on` lies within this date or interval.
                 * @example 2025-02-06
                 */
                groundbreaking_on?: string;
                /**
                 * @description `groundbreaking_on` is after, or more than, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or after, or at least, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * @description `groundbreaking_on` is before, or less than, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or before, or at most, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * @description Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * @description `inaugurated_on` lies within this date or interval.
                 * @example 2025-11-19
                 */
                inaugurated_on?: string;
                /**
                 * @description `inaugurated_on` is after, or more than, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * @description `inaugurated_on` is at or after, or at least, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * @description `inaugurated_on` is before, or less than, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * @description `inaugurated_on` is at or before, or at most, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * @description Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * @description `operation_reported_on` lies within this date or interval.
                 * @example 2025-12-30
                 */
                operation_reported_on?: string;
                /**
                 * @description `operation_reported_on` is after, or more than, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * @description `operation_reported_on` is at or after, or at least, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * @description `operation_reported_on` is before, or less than, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * @description `operation_reported_on` is at or before, or at most, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * @description Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * @description `floor_area` is after, or more than, this.
                 * @example 2
                 */
                "floor_area[gt]"?: number;
                /**
                 * @description `floor_area` is at or after, or at least, this.
                 * @example 2
                 */
                "floor_area[gte]"?: number;
                /**
                 * @description `floor_area` is before, or less than, this.
                 * @example 2
                 */
                "floor_area[lt]"?: number;
                /**
                 * @description `floor_area` is at or before, or at most, this.
                 * @example 2
                 */
                "floor_area[lte]"?: number;
                /**
                 * @description Whether `floor_area` is known.
                 * @example true
                 */
                "floor_area[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export facilities */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["Facility"] | components["schemas"]["FacilitySelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on" | "floor_area" | "-floor_area")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area" | "production_lines")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kimhwa-paper-mill"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-paper-mill"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Kimhwa Paper Mill
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Kimhwa Paper Mill
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Kimh
                 */
                "name[contains]"?: string;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "paper"
                 *     ]
                 */
                kind?: ("foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "paper"
                 *     ]
                 */
                "kind[not]"?: ("foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified")[];
                /**
                 * @description `status` is any of these.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description `status` is none of these, or unknown.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * @description `groundbreaking_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                groundbreaking_on?: string;
                /**
                 * @description `groundbreaking_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * @description `groundbreaking_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * @description Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * @description `inaugurated_on` lies within this date or interval.
                 * @example 2022-06-21
                 */
                inaugurated_on?: string;
                /**
                 * @description `inaugurated_on` is after, or more than, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * @description `inaugurated_on` is at or after, or at least, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * @description `inaugurated_on` is before, or less than, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * @description `inaugurated_on` is at or before, or at most, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * @description Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * @description `operation_reported_on` lies within this date or interval.
                 * @example 2022-09-25
                 */
                operation_reported_on?: string;
                /**
                 * @description `operation_reported_on` is after, or more than, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * @description `operation_reported_on` is at or after, or at least, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * @description `operation_reported_on` is before, or less than, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * @description `operation_reported_on` is at or before, or at most, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * @description Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * @description `floor_area` is after, or more than, this.
                 * @example 2
                 */
                "floor_area[gt]"?: number;
                /**
                 * @description `floor_area` is at or after, or at least, this.
                 * @example 2
                 */
                "floor_area[gte]"?: number;
                /**
                 * @description `floor_area` is before, or less than, this.
                 * @example 2
                 */
                "floor_area[lt]"?: number;
                /**
                 * @description `floor_area` is at or before, or at most, this.
                 * @example 2
                 */
                "floor_area[lte]"?: number;
                /**
                 * @description Whether `floor_area` is known.
                 * @example true
                 */
                "floor_area[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export factories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["Factory"] | components["schemas"]["FactorySelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "person" | "-person" | "period" | "-period")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "person" | "organization_id" | "county_id" | "role" | "period")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "jo-yong-won-central-promotion-committee"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "jo-yong-won-central-promotion-committee"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Jo Yong Won, head of the central committee
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Jo Yong Won, head of the central committee
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Jo Y
                 */
                "name[contains]"?: string;
                /**
                 * @description `person` is this text; repeat for any of several.
                 * @example Jo Yong Won
                 */
                person?: string;
                /**
                 * @description `person` is not this text, or unknown.
                 * @example Jo Yong Won
                 */
                "person[not]"?: string;
                /**
                 * @description `person` contains this text, in any case.
                 * @example Jo Y
                 */
                "person[contains]"?: string;
                /**
                 * @description `organization_id` is any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                organization_id?: string[];
                /**
                 * @description `organization_id` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "organization_id[not]"?: string[];
                /**
                 * @description Whether `organization_id` is known.
                 * @example true
                 */
                "organization_id[exists]"?: boolean;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kyongsong"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kyongsong"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `role` is this text; repeat for any of several.
                 * @example head of the central committee
                 */
                role?: string;
                /**
                 * @description `role` is not this text, or unknown.
                 * @example head of the central committee
                 */
                "role[not]"?: string;
                /**
                 * @description `role` contains this text, in any case.
                 * @example head
                 */
                "role[contains]"?: string;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2024-01-30
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2024-01-30
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2024-01-30
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2024-01-30
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2024-01-30
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export officials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["Official"] | components["schemas"]["OfficialSelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "founded_on" | "-founded_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "founded_on" | "names")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Non-
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "committee"
                 *     ]
                 */
                kind?: ("party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "committee"
                 *     ]
                 */
                "kind[not]"?: ("party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other")[];
                /**
                 * @description `parent_id` is any of these.
                 * @example [
                 *       "wpk-central-committee"
                 *     ]
                 */
                parent_id?: string[];
                /**
                 * @description `parent_id` is none of these, or unknown.
                 * @example [
                 *       "wpk-central-committee"
                 *     ]
                 */
                "parent_id[not]"?: string[];
                /**
                 * @description Whether `parent_id` is known.
                 * @example true
                 */
                "parent_id[exists]"?: boolean;
                /**
                 * @description `founded_on` lies within this date or interval.
                 * @example 2024-01-23/2024-01-30
                 */
                founded_on?: string;
                /**
                 * @description `founded_on` is after, or more than, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[gt]"?: string;
                /**
                 * @description `founded_on` is at or after, or at least, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[gte]"?: string;
                /**
                 * @description `founded_on` is before, or less than, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[lt]"?: string;
                /**
                 * @description `founded_on` is at or before, or at most, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[lte]"?: string;
                /**
                 * @description Whether `founded_on` is known.
                 * @example true
                 */
                "founded_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export organizations */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "metric" | "-metric" | "quantity" | "-quantity" | "period" | "-period")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "subject_type" | "subject_id" | "county_id" | "province_id" | "metric" | "quantity" | "basis" | "period")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Garment production of Kimhwa, growth
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Garment production of Kimhwa, growth
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Garm
                 */
                "name[contains]"?: string;
                /**
                 * @description `subject_type` is this text; repeat for any of several.
                 * @example factories
                 */
                subject_type?: string;
                /**
                 * @description `subject_type` is not this text, or unknown.
                 * @example factories
                 */
                "subject_type[not]"?: string;
                /**
                 * @description `subject_type` contains this text, in any case.
                 * @example fact
                 */
                "subject_type[contains]"?: string;
                /**
                 * @description `subject_id` is any of these.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * @description `subject_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * @description Whether `subject_id` is known.
                 * @example true
                 */
                "subject_id[exists]"?: boolean;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * @description `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * @description Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * @description `metric` is any of these.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `metric` is none of these, or unknown.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * @description `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * @description `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * @description `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * @description Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2023
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2023
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2023
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2023
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2023
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export production-figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["ProductionFigure"] | components["schemas"]["ProductionFigureSelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "factory_id" | "kind" | "raw_materials")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kimhwa-magnoliavine-juice"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-magnoliavine-juice"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Magnoliavine fruit juice
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Magnoliavine fruit juice
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Magn
                 */
                "name[contains]"?: string;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description `factory_id` is any of these.
                 * @example [
                 *       "kimhwa-foodstuff-factory"
                 *     ]
                 */
                factory_id?: string[];
                /**
                 * @description `factory_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-foodstuff-factory"
                 *     ]
                 */
                "factory_id[not]"?: string[];
                /**
                 * @description Whether `factory_id` is known.
                 * @example true
                 */
                "factory_id[exists]"?: boolean;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "foodstuff"
                 *     ]
                 */
                kind?: ("foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "foodstuff"
                 *     ]
                 */
                "kind[not]"?: ("foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other")[];
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export products */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["Product"] | components["schemas"]["ProductSelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "population_2008" | "-population_2008")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "names" | "iso_3166_2" | "pcode" | "centroid" | "centroid_kind" | "seat_name" | "population_2008")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "jagang"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "jagang"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Jagang
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Jagang
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Jaga
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "province"
                 *     ]
                 */
                kind?: ("province" | "special_city" | "directly_governed_city")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "province"
                 *     ]
                 */
                "kind[not]"?: ("province" | "special_city" | "directly_governed_city")[];
                /**
                 * @description `iso_3166_2` is this text; repeat for any of several.
                 * @example KP-04
                 */
                iso_3166_2?: string;
                /**
                 * @description `iso_3166_2` is not this text, or unknown.
                 * @example KP-04
                 */
                "iso_3166_2[not]"?: string;
                /**
                 * @description `iso_3166_2` contains this text, in any case.
                 * @example KP-0
                 */
                "iso_3166_2[contains]"?: string;
                /**
                 * @description Whether `iso_3166_2` is known.
                 * @example true
                 */
                "iso_3166_2[exists]"?: boolean;
                /**
                 * @description `pcode` is this text; repeat for any of several.
                 * @example KP05
                 */
                pcode?: string;
                /**
                 * @description `pcode` is not this text, or unknown.
                 * @example KP05
                 */
                "pcode[not]"?: string;
                /**
                 * @description `pcode` contains this text, in any case.
                 * @example KP05
                 */
                "pcode[contains]"?: string;
                /**
                 * @description Whether `pcode` is known.
                 * @example true
                 */
                "pcode[exists]"?: boolean;
                /**
                 * @description `population_2008` is any of these.
                 * @example [
                 *       1299830
                 *     ]
                 */
                population_2008?: number[];
                /**
                 * @description `population_2008` is none of these, or unknown.
                 * @example [
                 *       1299830
                 *     ]
                 */
                "population_2008[not]"?: number[];
                /**
                 * @description `population_2008` is after, or more than, this.
                 * @example 1299830
                 */
                "population_2008[gt]"?: number;
                /**
                 * @description `population_2008` is at or after, or at least, this.
                 * @example 1299830
                 */
                "population_2008[gte]"?: number;
                /**
                 * @description `population_2008` is before, or less than, this.
                 * @example 1299830
                 */
                "population_2008[lt]"?: number;
                /**
                 * @description `population_2008` is at or before, or at most, this.
                 * @example 1299830
                 */
                "population_2008[lte]"?: number;
                /**
                 * @description Whether `population_2008` is known.
                 * @example true
                 */
                "population_2008[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export provinces */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["Province"] | components["schemas"]["ProvinceSelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "area" | "-area" | "period" | "-period")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "province_id" | "kind" | "crop" | "area" | "period")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kimhwa-evodia-forests"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-evodia-forests"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Korean evodia forests of Kimhwa
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Korean evodia forests of Kimhwa
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Kore
                 */
                "name[contains]"?: string;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * @description `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * @description Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "forest"
                 *     ]
                 */
                kind?: ("mixed" | "forest" | "field" | "sea" | "local_inputs")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "forest"
                 *     ]
                 */
                "kind[not]"?: ("mixed" | "forest" | "field" | "sea" | "local_inputs")[];
                /**
                 * @description `crop` is this text; repeat for any of several.
                 * @example Korean evodia
                 */
                crop?: string;
                /**
                 * @description `crop` is not this text, or unknown.
                 * @example Korean evodia
                 */
                "crop[not]"?: string;
                /**
                 * @description `crop` contains this text, in any case.
                 * @example Kore
                 */
                "crop[contains]"?: string;
                /**
                 * @description Whether `crop` is known.
                 * @example true
                 */
                "crop[exists]"?: boolean;
                /**
                 * @description `area` is after, or more than, this.
                 * @example 2
                 */
                "area[gt]"?: number;
                /**
                 * @description `area` is at or after, or at least, this.
                 * @example 2
                 */
                "area[gte]"?: number;
                /**
                 * @description `area` is before, or less than, this.
                 * @example 2
                 */
                "area[lt]"?: number;
                /**
                 * @description `area` is at or before, or at most, this.
                 * @example 2
                 */
                "area[lte]"?: number;
                /**
                 * @description Whether `area` is known.
                 * @example true
                 */
                "area[exists]"?: boolean;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2024
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2024
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2024
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2024
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export raw-material-bases */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["RawMaterialBase"] | components["schemas"]["RawMaterialBaseSelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "title" | "-title" | "publisher" | "-publisher" | "published_on" | "-published_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "title" | "publisher" | "carrier" | "publisher_type" | "url" | "published_on" | "language" | "licence")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "cc-2024-02-29-speech"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "cc-2024-02-29-speech"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Chongnyon Chonwi, 29 February 2024
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Chongnyon Chonwi, 29 February 2024
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Chon
                 */
                "name[contains]"?: string;
                /**
                 * @description `title` is this text; repeat for any of several.
                 * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
                 */
                title?: string;
                /**
                 * @description `title` is not this text, or unknown.
                 * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
                 */
                "title[not]"?: string;
                /**
                 * @description `title` contains this text, in any case.
                 * @example Resp
                 */
                "title[contains]"?: string;
                /**
                 * @description `publisher` is this text; repeat for any of several.
                 * @example Chongnyon Chonwi
                 */
                publisher?: string;
                /**
                 * @description `publisher` is not this text, or unknown.
                 * @example Chongnyon Chonwi
                 */
                "publisher[not]"?: string;
                /**
                 * @description `publisher` contains this text, in any case.
                 * @example Chon
                 */
                "publisher[contains]"?: string;
                /**
                 * @description Whether `publisher` is known.
                 * @example true
                 */
                "publisher[exists]"?: boolean;
                /**
                 * @description `carrier` is this text; repeat for any of several.
                 * @example KCNA Watch
                 */
                carrier?: string;
                /**
                 * @description `carrier` is not this text, or unknown.
                 * @example KCNA Watch
                 */
                "carrier[not]"?: string;
                /**
                 * @description `carrier` contains this text, in any case.
                 * @example KCNA
                 */
                "carrier[contains]"?: string;
                /**
                 * @description Whether `carrier` is known.
                 * @example true
                 */
                "carrier[exists]"?: boolean;
                /**
                 * @description `publisher_type` is any of these.
                 * @example [
                 *       "state_media"
                 *     ]
                 */
                publisher_type?: ("state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site")[];
                /**
                 * @description `publisher_type` is none of these, or unknown.
                 * @example [
                 *       "state_media"
                 *     ]
                 */
                "publisher_type[not]"?: ("state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site")[];
                /**
                 * @description Whether `publisher_type` is known.
                 * @example true
                 */
                "publisher_type[exists]"?: boolean;
                /**
                 * @description `language` is this text; repeat for any of several.
                 * @example en
                 */
                language?: string;
                /**
                 * @description `language` is not this text, or unknown.
                 * @example en
                 */
                "language[not]"?: string;
                /**
                 * @description `language` contains this text, in any case.
                 * @example en
                 */
                "language[contains]"?: string;
                /**
                 * @description Whether `language` is known.
                 * @example true
                 */
                "language[exists]"?: boolean;
                /**
                 * @description `published_on` lies within this date or interval.
                 * @example 2024-02-29
                 */
                published_on?: string;
                /**
                 * @description `published_on` is after, or more than, this.
                 * @example 2024-02-29
                 */
                "published_on[gt]"?: string;
                /**
                 * @description `published_on` is at or after, or at least, this.
                 * @example 2024-02-29
                 */
                "published_on[gte]"?: string;
                /**
                 * @description `published_on` is before, or less than, this.
                 * @example 2024-02-29
                 */
                "published_on[lt]"?: string;
                /**
                 * @description `published_on` is at or before, or at most, this.
                 * @example 2024-02-29
                 */
                "published_on[lte]"?: string;
                /**
                 * @description Whether `published_on` is known.
                 * @example true
                 */
                "published_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
            };
            header?: never;
            path: {
                /**
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export sources */
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
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "quantity" | "-quantity" | "period" | "-period" | "announced_on" | "-announced_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "metric" | "quantity" | "period" | "scope" | "county_id" | "announced_on" | "event_id")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "20-localities-a-year"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "20-localities-a-year"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Twenty localities a year
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Twenty localities a year
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Twen
                 */
                "name[contains]"?: string;
                /**
                 * @description `metric` is any of these.
                 * @example [
                 *       "localities_planned"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `metric` is none of these, or unknown.
                 * @example [
                 *       "localities_planned"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * @description `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * @description `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * @description `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * @description Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2024/..
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2024/..
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2024/..
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2024/..
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2024/..
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "unryul"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "unryul"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `announced_on` lies within this date or interval.
                 * @example 2024-01-15
                 */
                announced_on?: string;
                /**
                 * @description `announced_on` is after, or more than, this.
                 * @example 2024-01-15
                 */
                "announced_on[gt]"?: string;
                /**
                 * @description `announced_on` is at or after, or at least, this.
                 * @example 2024-01-15
                 */
                "announced_on[gte]"?: string;
                /**
                 * @description `announced_on` is before, or less than, this.
                 * @example 2024-01-15
                 */
                "announced_on[lt]"?: string;
                /**
                 * @description `announced_on` is at or before, or at most, this.
                 * @example 2024-01-15
                 */
                "announced_on[lte]"?: string;
                /**
                 * @description Whether `announced_on` is known.
                 * @example true
                 */
                "announced_on[exists]"?: boolean;
                /**
                 * @description `event_id` is any of these.
                 * @example [
                 *       "2024-01-15-supreme-peoples-assembly-session"
                 *     ]
                 */
                event_id?: string[];
                /**
                 * @description `event_id` is none of these, or unknown.
                 * @example [
                 *       "2024-01-15-supreme-peoples-assembly-session"
                 *     ]
                 */
                "event_id[not]"?: string[];
                /**
                 * @description Whether `event_id` is known.
                 * @example true
                 */
                "event_id[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
                 * @description Form of the export.
                 * @example csv
                 */
                format: "csv" | "ndjson" | "geojson";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Export targets */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/geo+json": {
                        /**
                         * @description What the object is.
                         * @enum {unknown}
                         */
                        type: "FeatureCollection";
                        meta: components["schemas"]["Meta"];
                        /** @description The records, each as a feature. */
                        features: {
                            /**
                             * @description What the object is.
                             * @enum {unknown}
                             */
                            type: "Feature";
                            /** @description Id of the record. */
                            id: string;
                            /** @description A point in WGS 84; `null` where no county is known, or none has a position. */
                            geometry: {
                                /**
                                 * @description What the object is.
                                 * @enum {unknown}
                                 */
                                type: "Point";
                                /**
                                 * @description Longitude and latitude, in degrees.
                                 * @example [
                                 *       126.16381,
                                 *       39.07147
                                 *     ]
                                 */
                                coordinates: number[];
                            } | null;
                            /** @description The record, as the list has it. */
                            properties: (components["schemas"]["Target"] | components["schemas"]["TargetSelection"]) & {
                                /** @description Which record the position is taken from; `null` where there is none. */
                                position_source: {
                                    /**
                                     * @description Its resource.
                                     * @example counties
                                     */
                                    resource: string;
                                    /**
                                     * @description Its id.
                                     * @example songchon
                                     */
                                    id: string;
                                    /**
                                     * @description The field taken.
                                     * @example centroid
                                     */
                                    field: string;
                                    /**
                                     * @description How it was found, a term of the vocabulary `centroid_kind`.
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on" | "floor_area" | "-floor_area")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kangdong-hospital"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kangdong-hospital"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Kangdong County Hospital
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Kangdong County Hospital
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Kang
                 */
                "name[contains]"?: string;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kangdong"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kangdong"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "hospital"
                 *     ]
                 */
                kind?: ("hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "hospital"
                 *     ]
                 */
                "kind[not]"?: ("hospital" | "service_centre" | "sci_tech_centre" | "grain_management" | "offshore_farm" | "greenhouse_farm" | "other")[];
                /**
                 * @description `status` is any of these.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description `status` is none of these, or unknown.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * @description `groundbreaking_on` lies within this date or interval.
                 * @example 2025-02-06
                 */
                groundbreaking_on?: string;
                /**
                 * @description `groundbreaking_on` is after, or more than, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or after, or at least, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * @description `groundbreaking_on` is before, or less than, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or before, or at most, this.
                 * @example 2025-02-06
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * @description Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * @description `inaugurated_on` lies within this date or interval.
                 * @example 2025-11-19
                 */
                inaugurated_on?: string;
                /**
                 * @description `inaugurated_on` is after, or more than, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * @description `inaugurated_on` is at or after, or at least, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * @description `inaugurated_on` is before, or less than, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * @description `inaugurated_on` is at or before, or at most, this.
                 * @example 2025-11-19
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * @description Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * @description `operation_reported_on` lies within this date or interval.
                 * @example 2025-12-30
                 */
                operation_reported_on?: string;
                /**
                 * @description `operation_reported_on` is after, or more than, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * @description `operation_reported_on` is at or after, or at least, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * @description `operation_reported_on` is before, or less than, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * @description `operation_reported_on` is at or before, or at most, this.
                 * @example 2025-12-30
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * @description Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * @description `floor_area` is after, or more than, this.
                 * @example 2
                 */
                "floor_area[gt]"?: number;
                /**
                 * @description `floor_area` is at or after, or at least, this.
                 * @example 2
                 */
                "floor_area[gte]"?: number;
                /**
                 * @description `floor_area` is before, or less than, this.
                 * @example 2
                 */
                "floor_area[lt]"?: number;
                /**
                 * @description `floor_area` is at or before, or at most, this.
                 * @example 2
                 */
                "floor_area[lte]"?: number;
                /**
                 * @description Whether `floor_area` is known.
                 * @example true
                 */
                "floor_area[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List facilities */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kangdong-hospital
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of facilities */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kangdong-hospital
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of facilities */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kangdong-hospital
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of facilities */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "groundbreaking_on" | "-groundbreaking_on" | "inaugurated_on" | "-inaugurated_on" | "operation_reported_on" | "-operation_reported_on" | "floor_area" | "-floor_area")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area" | "production_lines")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kimhwa-paper-mill"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-paper-mill"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Kimhwa Paper Mill
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Kimhwa Paper Mill
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Kimh
                 */
                "name[contains]"?: string;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "paper"
                 *     ]
                 */
                kind?: ("foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "paper"
                 *     ]
                 */
                "kind[not]"?: ("foodstuff" | "garment" | "daily_necessities" | "paper" | "fish_processing" | "other" | "unspecified")[];
                /**
                 * @description `status` is any of these.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                status?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description `status` is none of these, or unknown.
                 * @example [
                 *       "operating"
                 *     ]
                 */
                "status[not]"?: ("planned" | "under_construction" | "completed" | "inaugurated" | "operating")[];
                /**
                 * @description Whether `status` is known.
                 * @example true
                 */
                "status[exists]"?: boolean;
                /**
                 * @description `groundbreaking_on` lies within this date or interval.
                 * @example 2024-02-28
                 */
                groundbreaking_on?: string;
                /**
                 * @description `groundbreaking_on` is after, or more than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or after, or at least, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[gte]"?: string;
                /**
                 * @description `groundbreaking_on` is before, or less than, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lt]"?: string;
                /**
                 * @description `groundbreaking_on` is at or before, or at most, this.
                 * @example 2024-02-28
                 */
                "groundbreaking_on[lte]"?: string;
                /**
                 * @description Whether `groundbreaking_on` is known.
                 * @example true
                 */
                "groundbreaking_on[exists]"?: boolean;
                /**
                 * @description `inaugurated_on` lies within this date or interval.
                 * @example 2022-06-21
                 */
                inaugurated_on?: string;
                /**
                 * @description `inaugurated_on` is after, or more than, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[gt]"?: string;
                /**
                 * @description `inaugurated_on` is at or after, or at least, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[gte]"?: string;
                /**
                 * @description `inaugurated_on` is before, or less than, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[lt]"?: string;
                /**
                 * @description `inaugurated_on` is at or before, or at most, this.
                 * @example 2022-06-21
                 */
                "inaugurated_on[lte]"?: string;
                /**
                 * @description Whether `inaugurated_on` is known.
                 * @example true
                 */
                "inaugurated_on[exists]"?: boolean;
                /**
                 * @description `operation_reported_on` lies within this date or interval.
                 * @example 2022-09-25
                 */
                operation_reported_on?: string;
                /**
                 * @description `operation_reported_on` is after, or more than, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[gt]"?: string;
                /**
                 * @description `operation_reported_on` is at or after, or at least, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[gte]"?: string;
                /**
                 * @description `operation_reported_on` is before, or less than, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[lt]"?: string;
                /**
                 * @description `operation_reported_on` is at or before, or at most, this.
                 * @example 2022-09-25
                 */
                "operation_reported_on[lte]"?: string;
                /**
                 * @description Whether `operation_reported_on` is known.
                 * @example true
                 */
                "operation_reported_on[exists]"?: boolean;
                /**
                 * @description `floor_area` is after, or more than, this.
                 * @example 2
                 */
                "floor_area[gt]"?: number;
                /**
                 * @description `floor_area` is at or after, or at least, this.
                 * @example 2
                 */
                "floor_area[gte]"?: number;
                /**
                 * @description `floor_area` is before, or less than, this.
                 * @example 2
                 */
                "floor_area[lt]"?: number;
                /**
                 * @description `floor_area` is at or before, or at most, this.
                 * @example 2
                 */
                "floor_area[lte]"?: number;
                /**
                 * @description Whether `floor_area` is known.
                 * @example true
                 */
                "floor_area[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List factories */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area" | "production_lines")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-paper-mill
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of factories */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "kind" | "status" | "groundbreaking_on" | "inaugurated_on" | "operation_reported_on" | "floor_area" | "production_lines")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-paper-mill
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of factories */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-paper-mill
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of factories */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "person" | "-person" | "period" | "-period")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "person" | "organization_id" | "county_id" | "role" | "period")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "organization"
                 *     ]
                 */
                include?: ("organization" | "county" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "jo-yong-won-central-promotion-committee"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "jo-yong-won-central-promotion-committee"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Jo Yong Won, head of the central committee
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Jo Yong Won, head of the central committee
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Jo Y
                 */
                "name[contains]"?: string;
                /**
                 * @description `person` is this text; repeat for any of several.
                 * @example Jo Yong Won
                 */
                person?: string;
                /**
                 * @description `person` is not this text, or unknown.
                 * @example Jo Yong Won
                 */
                "person[not]"?: string;
                /**
                 * @description `person` contains this text, in any case.
                 * @example Jo Y
                 */
                "person[contains]"?: string;
                /**
                 * @description `organization_id` is any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                organization_id?: string[];
                /**
                 * @description `organization_id` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "organization_id[not]"?: string[];
                /**
                 * @description Whether `organization_id` is known.
                 * @example true
                 */
                "organization_id[exists]"?: boolean;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kyongsong"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kyongsong"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `role` is this text; repeat for any of several.
                 * @example head of the central committee
                 */
                role?: string;
                /**
                 * @description `role` is not this text, or unknown.
                 * @example head of the central committee
                 */
                "role[not]"?: string;
                /**
                 * @description `role` contains this text, in any case.
                 * @example head
                 */
                "role[contains]"?: string;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2024-01-30
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2024-01-30
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2024-01-30
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2024-01-30
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2024-01-30
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List officials */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "person" | "organization_id" | "county_id" | "role" | "period")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "organization"
                 *     ]
                 */
                include?: ("organization" | "county" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example jo-yong-won-central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of officials */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "person" | "organization_id" | "county_id" | "role" | "period")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example jo-yong-won-central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of officials */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example jo-yong-won-central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of officials */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "founded_on" | "-founded_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "founded_on" | "names")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "parent"
                 *     ]
                 */
                include?: ("parent" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "central-promotion-committee"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Non-
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "committee"
                 *     ]
                 */
                kind?: ("party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "committee"
                 *     ]
                 */
                "kind[not]"?: ("party" | "state" | "military" | "committee" | "enterprise" | "research" | "media" | "other")[];
                /**
                 * @description `parent_id` is any of these.
                 * @example [
                 *       "wpk-central-committee"
                 *     ]
                 */
                parent_id?: string[];
                /**
                 * @description `parent_id` is none of these, or unknown.
                 * @example [
                 *       "wpk-central-committee"
                 *     ]
                 */
                "parent_id[not]"?: string[];
                /**
                 * @description Whether `parent_id` is known.
                 * @example true
                 */
                "parent_id[exists]"?: boolean;
                /**
                 * @description `founded_on` lies within this date or interval.
                 * @example 2024-01-23/2024-01-30
                 */
                founded_on?: string;
                /**
                 * @description `founded_on` is after, or more than, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[gt]"?: string;
                /**
                 * @description `founded_on` is at or after, or at least, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[gte]"?: string;
                /**
                 * @description `founded_on` is before, or less than, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[lt]"?: string;
                /**
                 * @description `founded_on` is at or before, or at most, this.
                 * @example 2024-01-23/2024-01-30
                 */
                "founded_on[lte]"?: string;
                /**
                 * @description Whether `founded_on` is known.
                 * @example true
                 */
                "founded_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
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
            /** @description List organizations */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "founded_on" | "names")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "parent"
                 *     ]
                 */
                include?: ("parent" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of organizations */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "parent_id" | "founded_on" | "names")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of organizations */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example central-promotion-committee
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of organizations */
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
                 * @description Revision of the dataset to read; the newest without it.
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
            /** @description The programme in one document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description Name of the programme.
                             * @example Regional Development 20×10 Policy
                             */
                            name: string;
                            /** @description Programme years with their scope, in order. */
                            cohorts: components["schemas"]["Cohort"][];
                            /** @description Aims stated without a number. */
                            aims: components["schemas"]["Target"][];
                            /** @description What was promised in numbers, in the order of announcement. */
                            targets: components["schemas"]["Target"][];
                            /** @description Announcements and designations, by which the scope came about and changed, in order. */
                            announcements: components["schemas"]["Event"][];
                            /** @description Standards that what is built shall meet. */
                            standards: components["schemas"]["Directive"][];
                            /** @description Supplies that the state takes on. */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "metric" | "-metric" | "quantity" | "-quantity" | "period" | "-period")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "subject_type" | "subject_id" | "county_id" | "province_id" | "metric" | "quantity" | "basis" | "period")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "province" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Garment production of Kimhwa, growth
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Garment production of Kimhwa, growth
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Garm
                 */
                "name[contains]"?: string;
                /**
                 * @description `subject_type` is this text; repeat for any of several.
                 * @example factories
                 */
                subject_type?: string;
                /**
                 * @description `subject_type` is not this text, or unknown.
                 * @example factories
                 */
                "subject_type[not]"?: string;
                /**
                 * @description `subject_type` contains this text, in any case.
                 * @example fact
                 */
                "subject_type[contains]"?: string;
                /**
                 * @description `subject_id` is any of these.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * @description `subject_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * @description Whether `subject_id` is known.
                 * @example true
                 */
                "subject_id[exists]"?: boolean;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * @description `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * @description Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * @description `metric` is any of these.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `metric` is none of these, or unknown.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * @description `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * @description `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * @description `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * @description Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2023
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2023
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2023
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2023
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2023
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List production-figures */
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
                 * @description What to group figures by; `metric` without it.
                 * @example [
                 *       "metric",
                 *       "province_id"
                 *     ]
                 */
                group_by?: ("metric" | "province_id" | "county_id" | "subject_type" | "subject_id" | "period" | "unit" | "basis_relation" | "basis_reading")[];
                /**
                 * @description Whether to add the figures of each group, which must agree in unit and basis. Figures of overlapping periods or places are added as they stand.
                 * @example false
                 */
                sum?: boolean;
                /**
                 * @description Whether to send the ids of the figures behind each group.
                 * @example true
                 */
                ids?: boolean;
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-output-growth"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Garment production of Kimhwa, growth
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Garment production of Kimhwa, growth
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Garm
                 */
                "name[contains]"?: string;
                /**
                 * @description `subject_type` is this text; repeat for any of several.
                 * @example factories
                 */
                subject_type?: string;
                /**
                 * @description `subject_type` is not this text, or unknown.
                 * @example factories
                 */
                "subject_type[not]"?: string;
                /**
                 * @description `subject_type` contains this text, in any case.
                 * @example fact
                 */
                "subject_type[contains]"?: string;
                /**
                 * @description `subject_id` is any of these.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                subject_id?: string[];
                /**
                 * @description `subject_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-garment-factory"
                 *     ]
                 */
                "subject_id[not]"?: string[];
                /**
                 * @description Whether `subject_id` is known.
                 * @example true
                 */
                "subject_id[exists]"?: boolean;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * @description `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * @description Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * @description `metric` is any of these.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `metric` is none of these, or unknown.
                 * @example [
                 *       "output_growth"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * @description `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * @description `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * @description `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * @description Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2023
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2023
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2023
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2023
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2023
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
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
            /** @description Summarize production figures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Only when grouped by it: `metric` of the figures; `null` where they have none. */
                            metric?: string | null;
                            /** @description Only when grouped by it: `province_id` of the figures; `null` where they have none. */
                            province_id?: string | null;
                            /** @description Only when grouped by it: `county_id` of the figures; `null` where they have none. */
                            county_id?: string | null;
                            /** @description Only when grouped by it: `subject_type` of the figures; `null` where they have none. */
                            subject_type?: string | null;
                            /** @description Only when grouped by it: `subject_id` of the figures; `null` where they have none. */
                            subject_id?: string | null;
                            /** @description Only when grouped by it: `period` of the figures; `null` where they have none. */
                            period?: string | null;
                            /** @description Only when grouped by it: `unit` of the figures; `null` where they have none. */
                            unit?: string | null;
                            /** @description Only when grouped by it: `basis_relation` of the figures; `null` where they have none. */
                            basis_relation?: string | null;
                            /** @description Only when grouped by it: `basis_reading` of the figures; `null` where they have none. */
                            basis_reading?: string | null;
                            /**
                             * @description Figures in the group.
                             * @example 12
                             */
                            count: number;
                            /**
                             * @description Figures with one value.
                             * @example 7
                             */
                            exact_count: number;
                            /**
                             * @description Figures with at least one bound.
                             * @example 3
                             */
                            bounded_count: number;
                            /**
                             * @description Figures without bounds: “about”, or an increase without a number.
                             * @example 1
                             */
                            unbounded_count: number;
                            /**
                             * @description Figures whose claims disagree, so that none has the field.
                             * @example 1
                             */
                            unknown_count: number;
                            /**
                             * @description Units of the figures.
                             * @example [
                             *       "percent"
                             *     ]
                             */
                            units: ("localities" | "localities_per_year" | "localities_per_province_per_year" | "years" | "months" | "days" | "percent" | "times" | "share" | "factories" | "hospitals" | "hospitals_per_year" | "facilities" | "sites" | "buildings" | "storeys" | "square_metres" | "hectares" | "kinds" | "varieties" | "products" | "lines" | "people" | "flags" | "trees" | "bases" | "won" | "kilograms" | "tonnes" | "tonnes_per_hectare" | "hours_per_day" | "weeks_per_month" | "houses_per_year" | "classes" | "count" | (string & {}))[];
                            /**
                             * @description What the figures are measured against, `null` for those without a basis. The note is given where the relation is `other`.
                             * @example [
                             *       {
                             *         "relation": "previous_year",
                             *         "reading": "to",
                             *         "note": null
                             *       }
                             *     ]
                             */
                            bases: (components["schemas"]["Basis"] | null)[];
                            /** @description Where the least of the figures lies; `null` where units differ. */
                            min: {
                                /**
                                 * @description Lower bound; `null` where it is open.
                                 * @example 114
                                 */
                                low: number | null;
                                /**
                                 * @description Whether the lower bound itself is possible.
                                 * @example true
                                 */
                                low_inclusive: boolean;
                                /**
                                 * @description Upper bound; `null` where it is open.
                                 * @example 114
                                 */
                                high: number | null;
                                /**
                                 * @description Whether the upper bound itself is possible.
                                 * @example true
                                 */
                                high_inclusive: boolean;
                            } | null;
                            /** @description Where the greatest of the figures lies; `null` where units differ. */
                            max: {
                                /**
                                 * @description Lower bound; `null` where it is open.
                                 * @example 114
                                 */
                                low: number | null;
                                /**
                                 * @description Whether the lower bound itself is possible.
                                 * @example true
                                 */
                                low_inclusive: boolean;
                                /**
                                 * @description Upper bound; `null` where it is open.
                                 * @example 114
                                 */
                                high: number | null;
                                /**
                                 * @description Whether the upper bound itself is possible.
                                 * @example true
                                 */
                                high_inclusive: boolean;
                            } | null;
                            /** @description Only with `sum=true`: where the sum of the known figures lies. */
                            sum?: {
                                /**
                                 * @description Lower bound; `null` where it is open.
                                 * @example 114
                                 */
                                low: number | null;
                                /**
                                 * @description Whether the lower bound itself is possible.
                                 * @example true
                                 */
                                low_inclusive: boolean;
                                /**
                                 * @description Upper bound; `null` where it is open.
                                 * @example 114
                                 */
                                high: number | null;
                                /**
                                 * @description Whether the upper bound itself is possible.
                                 * @example true
                                 */
                                high_inclusive: boolean;
                            } | null;
                            /** @description The known figure of the latest period; `null` where no period is known. */
                            latest: {
                                /**
                                 * @description Id of the figure.
                                 * @example 2024-localities
                                 */
                                id: string;
                                quantity: components["schemas"]["Quantity"];
                                /**
                                 * @description Its period, EDTF.
                                 * @example 2025
                                 */
                                period: string;
                                /**
                                 * @description How far the claims about it agree.
                                 * @example corroborated
                                 * @enum {string}
                                 */
                                agreement: "single" | "corroborated" | "compatible" | "conflicting" | (string & {});
                            } | null;
                            /** @description Only with `ids=true`: ids of the figures. */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "subject_type" | "subject_id" | "county_id" | "province_id" | "metric" | "quantity" | "basis" | "period")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "province" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-garment-output-growth
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of production-figures */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "subject_type" | "subject_id" | "county_id" | "province_id" | "metric" | "quantity" | "basis" | "period")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-garment-output-growth
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of production-figures */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-garment-output-growth
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of production-figures */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "factory_id" | "kind" | "raw_materials")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "factory" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kimhwa-magnoliavine-juice"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-magnoliavine-juice"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Magnoliavine fruit juice
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Magnoliavine fruit juice
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Magn
                 */
                "name[contains]"?: string;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description `factory_id` is any of these.
                 * @example [
                 *       "kimhwa-foodstuff-factory"
                 *     ]
                 */
                factory_id?: string[];
                /**
                 * @description `factory_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-foodstuff-factory"
                 *     ]
                 */
                "factory_id[not]"?: string[];
                /**
                 * @description Whether `factory_id` is known.
                 * @example true
                 */
                "factory_id[exists]"?: boolean;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "foodstuff"
                 *     ]
                 */
                kind?: ("foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "foodstuff"
                 *     ]
                 */
                "kind[not]"?: ("foodstuff" | "clothing" | "daily_necessity" | "paper" | "seafood" | "other")[];
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List products */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "factory_id" | "kind" | "raw_materials")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "factory" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-magnoliavine-juice
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of products */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "factory_id" | "kind" | "raw_materials")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-magnoliavine-juice
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of products */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-magnoliavine-juice
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of products */
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
                 * @description Day of the world that is asked about, EDTF; today without it. An interval is certain only where its every day is.
                 * @example 2024-12-31
                 */
                at?: string;
                /**
                 * @description What to group localities by.
                 * @example cohort_year
                 */
                group_by?: "cohort_year" | "province_id" | "status";
                /**
                 * @description Only localities of these programme years.
                 * @example [
                 *       2024
                 *     ]
                 */
                cohort_year?: number[];
                /**
                 * @description Whether to send the ids of the localities behind each count.
                 * @example true
                 */
                ids?: boolean;
                /**
                 * @description Revision of the dataset to read; the newest without it.
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
            /** @description Progress of the programme on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description Programme year, when grouped by it.
                             * @example 2024
                             */
                            cohort_year?: number | null;
                            /**
                             * @description Province, when grouped by it.
                             * @example kangwon
                             */
                            province_id?: string | null;
                            /**
                             * @description Furthest state reported at the revision, when grouped by it.
                             * @example inaugurated
                             */
                            status?: string | null;
                            /**
                             * @description Localities planned for the year; in other groups, localities designated.
                             * @example 20
                             */
                            planned: number | null;
                            /** @description Localities where ground had been broken. */
                            broken_ground: {
                                /**
                                 * @description Localities for which this must be so.
                                 * @example 7
                                 */
                                certain: number;
                                /**
                                 * @description Localities for which this may be so.
                                 * @example 20
                                 */
                                possible: number;
                                /** @description Only with `ids=true`: ids of the counties. */
                                certain_ids?: string[];
                                /** @description Only with `ids=true`: ids of the counties. */
                                possible_ids?: string[];
                            };
                            /** @description Localities whose factories had been inaugurated. Says nothing about operation. */
                            inaugurated: {
                                /**
                                 * @description Localities for which this must be so.
                                 * @example 7
                                 */
                                certain: number;
                                /**
                                 * @description Localities for which this may be so.
                                 * @example 20
                                 */
                                possible: number;
                                /** @description Only with `ids=true`: ids of the counties. */
                                certain_ids?: string[];
                                /** @description Only with `ids=true`: ids of the counties. */
                                possible_ids?: string[];
                            };
                            /** @description Localities whose factories a source had reported to run regularly. */
                            reported_operating: {
                                /**
                                 * @description Localities for which this must be so.
                                 * @example 7
                                 */
                                certain: number;
                                /**
                                 * @description Localities for which this may be so.
                                 * @example 20
                                 */
                                possible: number;
                                /** @description Only with `ids=true`: ids of the counties. */
                                certain_ids?: string[];
                                /** @description Only with `ids=true`: ids of the counties. */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "population_2008" | "-population_2008")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "names" | "iso_3166_2" | "pcode" | "centroid" | "centroid_kind" | "seat_name" | "population_2008")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "jagang"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "jagang"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Jagang
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Jagang
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Jaga
                 */
                "name[contains]"?: string;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "province"
                 *     ]
                 */
                kind?: ("province" | "special_city" | "directly_governed_city")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "province"
                 *     ]
                 */
                "kind[not]"?: ("province" | "special_city" | "directly_governed_city")[];
                /**
                 * @description `iso_3166_2` is this text; repeat for any of several.
                 * @example KP-04
                 */
                iso_3166_2?: string;
                /**
                 * @description `iso_3166_2` is not this text, or unknown.
                 * @example KP-04
                 */
                "iso_3166_2[not]"?: string;
                /**
                 * @description `iso_3166_2` contains this text, in any case.
                 * @example KP-0
                 */
                "iso_3166_2[contains]"?: string;
                /**
                 * @description Whether `iso_3166_2` is known.
                 * @example true
                 */
                "iso_3166_2[exists]"?: boolean;
                /**
                 * @description `pcode` is this text; repeat for any of several.
                 * @example KP05
                 */
                pcode?: string;
                /**
                 * @description `pcode` is not this text, or unknown.
                 * @example KP05
                 */
                "pcode[not]"?: string;
                /**
                 * @description `pcode` contains this text, in any case.
                 * @example KP05
                 */
                "pcode[contains]"?: string;
                /**
                 * @description Whether `pcode` is known.
                 * @example true
                 */
                "pcode[exists]"?: boolean;
                /**
                 * @description `population_2008` is any of these.
                 * @example [
                 *       1299830
                 *     ]
                 */
                population_2008?: number[];
                /**
                 * @description `population_2008` is none of these, or unknown.
                 * @example [
                 *       1299830
                 *     ]
                 */
                "population_2008[not]"?: number[];
                /**
                 * @description `population_2008` is after, or more than, this.
                 * @example 1299830
                 */
                "population_2008[gt]"?: number;
                /**
                 * @description `population_2008` is at or after, or at least, this.
                 * @example 1299830
                 */
                "population_2008[gte]"?: number;
                /**
                 * @description `population_2008` is before, or less than, this.
                 * @example 1299830
                 */
                "population_2008[lt]"?: number;
                /**
                 * @description `population_2008` is at or before, or at most, this.
                 * @example 1299830
                 */
                "population_2008[lte]"?: number;
                /**
                 * @description Whether `population_2008` is known.
                 * @example true
                 */
                "population_2008[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List provinces */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "names" | "iso_3166_2" | "pcode" | "centroid" | "centroid_kind" | "seat_name" | "population_2008")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "claims"
                 *     ]
                 */
                include?: ("claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example jagang
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of provinces */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "kind" | "names" | "iso_3166_2" | "pcode" | "centroid" | "centroid_kind" | "seat_name" | "population_2008")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example jagang
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of provinces */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example jagang
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of provinces */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "area" | "-area" | "period" | "-period")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "province_id" | "kind" | "crop" | "area" | "period")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "province" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "kimhwa-evodia-forests"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa-evodia-forests"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Korean evodia forests of Kimhwa
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Korean evodia forests of Kimhwa
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Kore
                 */
                "name[contains]"?: string;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "kimhwa"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `province_id` is any of these.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                province_id?: string[];
                /**
                 * @description `province_id` is none of these, or unknown.
                 * @example [
                 *       "kangwon"
                 *     ]
                 */
                "province_id[not]"?: string[];
                /**
                 * @description Whether `province_id` is known.
                 * @example true
                 */
                "province_id[exists]"?: boolean;
                /**
                 * @description `kind` is any of these.
                 * @example [
                 *       "forest"
                 *     ]
                 */
                kind?: ("mixed" | "forest" | "field" | "sea" | "local_inputs")[];
                /**
                 * @description `kind` is none of these, or unknown.
                 * @example [
                 *       "forest"
                 *     ]
                 */
                "kind[not]"?: ("mixed" | "forest" | "field" | "sea" | "local_inputs")[];
                /**
                 * @description `crop` is this text; repeat for any of several.
                 * @example Korean evodia
                 */
                crop?: string;
                /**
                 * @description `crop` is not this text, or unknown.
                 * @example Korean evodia
                 */
                "crop[not]"?: string;
                /**
                 * @description `crop` contains this text, in any case.
                 * @example Kore
                 */
                "crop[contains]"?: string;
                /**
                 * @description Whether `crop` is known.
                 * @example true
                 */
                "crop[exists]"?: boolean;
                /**
                 * @description `area` is after, or more than, this.
                 * @example 2
                 */
                "area[gt]"?: number;
                /**
                 * @description `area` is at or after, or at least, this.
                 * @example 2
                 */
                "area[gte]"?: number;
                /**
                 * @description `area` is before, or less than, this.
                 * @example 2
                 */
                "area[lt]"?: number;
                /**
                 * @description `area` is at or before, or at most, this.
                 * @example 2
                 */
                "area[lte]"?: number;
                /**
                 * @description Whether `area` is known.
                 * @example true
                 */
                "area[exists]"?: boolean;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2024
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2024
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2024
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2024
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List raw-material-bases */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "province_id" | "kind" | "crop" | "area" | "period")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "province" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-evodia-forests
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of raw-material-bases */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "county_id" | "province_id" | "kind" | "crop" | "area" | "period")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-evodia-forests
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of raw-material-bases */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example kimhwa-evodia-forests
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of raw-material-bases */
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
                 * @description Only what came after this revision; 0 for everything.
                 * @example 0
                 */
                after?: number;
                /**
                 * @description Entries on a page.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Newest revision to tell of; the newest there is without it.
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
            /** @description List revisions */
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
                 * @description What to search for. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q: string;
                /**
                 * @description Only records of these resources.
                 * @example [
                 *       "counties"
                 *     ]
                 */
                resource?: ("provinces" | "counties" | "cohorts" | "factories" | "facilities" | "products" | "raw-material-bases" | "production-figures" | "construction-units" | "deployments" | "organizations" | "officials" | "events" | "targets" | "directives" | "assessments" | "sources" | "claims" | "conflicts")[];
                /**
                 * @description Records to send at most.
                 * @example 7
                 */
                limit?: number;
                /**
                 * @description Revision of the dataset to read; the newest without it.
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
            /** @description Search all records */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description Its resource.
                             * @example counties
                             * @enum {string}
                             */
                            resource: "provinces" | "counties" | "cohorts" | "factories" | "facilities" | "products" | "raw-material-bases" | "production-figures" | "construction-units" | "deployments" | "organizations" | "officials" | "events" | "targets" | "directives" | "assessments" | "sources" | "claims" | "conflicts" | (string & {});
                            /**
                             * @description Its id.
                             * @example songchon
                             */
                            id: string;
                            /**
                             * @description Its name with the place that tells it from others of that name.
                             * @example Songchon, South Phyongan
                             */
                            label: string;
                            /**
                             * @description How well it matches, from 0 to 1; the same on every database.
                             * @example 0.98
                             */
                            score: number;
                            /** @description Why it was found. */
                            matched: {
                                /**
                                 * @description Where it matches.
                                 * @example names
                                 * @enum {string}
                                 */
                                field: "names" | "name" | "person" | "label" | "title" | "summary" | "as_stated" | "explanation" | (string & {});
                                /**
                                 * @description The text that matches.
                                 * @example 성천군
                                 */
                                text: string;
                                /**
                                 * @description Script of that text.
                                 * @example Hang
                                 * @enum {string|null}
                                 */
                                script: "Latn" | "Hang" | "Hani" | null | (string & {});
                                /**
                                 * @description Spelling or romanisation system; `null` for what is no name.
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "title" | "-title" | "publisher" | "-publisher" | "published_on" | "-published_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "title" | "publisher" | "carrier" | "publisher_type" | "url" | "published_on" | "language" | "licence")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "cc-2024-02-29-speech"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "cc-2024-02-29-speech"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Chongnyon Chonwi, 29 February 2024
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Chongnyon Chonwi, 29 February 2024
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Chon
                 */
                "name[contains]"?: string;
                /**
                 * @description `title` is this text; repeat for any of several.
                 * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
                 */
                title?: string;
                /**
                 * @description `title` is not this text, or unknown.
                 * @example Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County
                 */
                "title[not]"?: string;
                /**
                 * @description `title` contains this text, in any case.
                 * @example Resp
                 */
                "title[contains]"?: string;
                /**
                 * @description `publisher` is this text; repeat for any of several.
                 * @example Chongnyon Chonwi
                 */
                publisher?: string;
                /**
                 * @description `publisher` is not this text, or unknown.
                 * @example Chongnyon Chonwi
                 */
                "publisher[not]"?: string;
                /**
                 * @description `publisher` contains this text, in any case.
                 * @example Chon
                 */
                "publisher[contains]"?: string;
                /**
                 * @description Whether `publisher` is known.
                 * @example true
                 */
                "publisher[exists]"?: boolean;
                /**
                 * @description `carrier` is this text; repeat for any of several.
                 * @example KCNA Watch
                 */
                carrier?: string;
                /**
                 * @description `carrier` is not this text, or unknown.
                 * @example KCNA Watch
                 */
                "carrier[not]"?: string;
                /**
                 * @description `carrier` contains this text, in any case.
                 * @example KCNA
                 */
                "carrier[contains]"?: string;
                /**
                 * @description Whether `carrier` is known.
                 * @example true
                 */
                "carrier[exists]"?: boolean;
                /**
                 * @description `publisher_type` is any of these.
                 * @example [
                 *       "state_media"
                 *     ]
                 */
                publisher_type?: ("state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site")[];
                /**
                 * @description `publisher_type` is none of these, or unknown.
                 * @example [
                 *       "state_media"
                 *     ]
                 */
                "publisher_type[not]"?: ("state_media" | "pro_dprk_media" | "news_agency" | "press" | "insider_media" | "think_tank" | "government" | "ngo" | "statistics" | "encyclopedia" | "aggregator" | "private_site")[];
                /**
                 * @description Whether `publisher_type` is known.
                 * @example true
                 */
                "publisher_type[exists]"?: boolean;
                /**
                 * @description `language` is this text; repeat for any of several.
                 * @example en
                 */
                language?: string;
                /**
                 * @description `language` is not this text, or unknown.
                 * @example en
                 */
                "language[not]"?: string;
                /**
                 * @description `language` contains this text, in any case.
                 * @example en
                 */
                "language[contains]"?: string;
                /**
                 * @description Whether `language` is known.
                 * @example true
                 */
                "language[exists]"?: boolean;
                /**
                 * @description `published_on` lies within this date or interval.
                 * @example 2024-02-29
                 */
                published_on?: string;
                /**
                 * @description `published_on` is after, or more than, this.
                 * @example 2024-02-29
                 */
                "published_on[gt]"?: string;
                /**
                 * @description `published_on` is at or after, or at least, this.
                 * @example 2024-02-29
                 */
                "published_on[gte]"?: string;
                /**
                 * @description `published_on` is before, or less than, this.
                 * @example 2024-02-29
                 */
                "published_on[lt]"?: string;
                /**
                 * @description `published_on` is at or before, or at most, this.
                 * @example 2024-02-29
                 */
                "published_on[lte]"?: string;
                /**
                 * @description Whether `published_on` is known.
                 * @example true
                 */
                "published_on[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
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
            /** @description List sources */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "title" | "publisher" | "carrier" | "publisher_type" | "url" | "published_on" | "language" | "licence")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example cc-2024-02-29-speech
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of sources */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example cc-2024-02-29-speech
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of sources */
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
                 * @description Records on a page.
                 * @example 7
                 */
                limit?: number;
                /** @description Continues a walk: `page.next` of the page before. */
                cursor?: string;
                /**
                 * @description Order; `-` for descending. Unknown values come last, and `id` decides ties.
                 * @example [
                 *       "name"
                 *     ]
                 */
                sort?: ("id" | "-id" | "name" | "-name" | "quantity" | "-quantity" | "period" | "-period" | "announced_on" | "-announced_on")[];
                /**
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "metric" | "quantity" | "period" | "scope" | "county_id" | "announced_on" | "event_id")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "event" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
                /**
                 * @description Only records that match this as in a search. Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.
                 * @example 성천
                 */
                q?: string;
                /**
                 * @description `exact` adds `page.total`.
                 * @example exact
                 */
                count?: "exact" | "none";
                /**
                 * @description How an uncertain date or quantity must meet a bound: it may (`possible`) or it must (`certain`). With a bound, each record says in `match` which of the two holds.
                 * @example certain
                 */
                certainty?: "possible" | "certain";
                /**
                 * @description `id` is any of these.
                 * @example [
                 *       "20-localities-a-year"
                 *     ]
                 */
                id?: string[];
                /**
                 * @description `id` is none of these, or unknown.
                 * @example [
                 *       "20-localities-a-year"
                 *     ]
                 */
                "id[not]"?: string[];
                /**
                 * @description `name` is this text; repeat for any of several.
                 * @example Twenty localities a year
                 */
                name?: string;
                /**
                 * @description `name` is not this text, or unknown.
                 * @example Twenty localities a year
                 */
                "name[not]"?: string;
                /**
                 * @description `name` contains this text, in any case.
                 * @example Twen
                 */
                "name[contains]"?: string;
                /**
                 * @description `metric` is any of these.
                 * @example [
                 *       "localities_planned"
                 *     ]
                 */
                metric?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `metric` is none of these, or unknown.
                 * @example [
                 *       "localities_planned"
                 *     ]
                 */
                "metric[not]"?: ("localities_planned" | "programme_duration" | "share_of_localities" | "localities_groundbroken" | "localities_inaugurated" | "localities_said_built" | "localities_total" | "factories_planned" | "factories_built" | "factories_inaugurated" | "factories_listed" | "hospitals_planned" | "hospitals_completed" | "medical_facilities_expected" | "service_centres_completed" | "facilities_started" | "facilities_completed" | "sites_identified" | "construction_duration" | "construction_progress" | "floor_area" | "site_area" | "buildings" | "storeys" | "product_kinds" | "product_varieties" | "product_varieties_growth" | "products_named" | "output_value_growth" | "output_growth" | "net_income_growth" | "growth_period" | "output_relative_to_demand" | "plan_fulfilment" | "raw_material_plan_fulfilment" | "raw_material_area" | "raw_material_area_growth" | "raw_material_stock" | "local_input_share" | "forest_area_created" | "trees_planted" | "yield" | "harvest" | "population" | "share_of_population" | "share_of_territory" | "strength" | "flags_awarded" | "state_supply_share" | "energy_saving" | "budget_revenue_fulfilment" | "investment_growth" | "gdp_growth" | "retail_price" | "operating_rate" | "operating_time" | "ration" | "students" | "houses" | "aim" | "other")[];
                /**
                 * @description `quantity` is after, or more than, this.
                 * @example 2
                 */
                "quantity[gt]"?: number;
                /**
                 * @description `quantity` is at or after, or at least, this.
                 * @example 2
                 */
                "quantity[gte]"?: number;
                /**
                 * @description `quantity` is before, or less than, this.
                 * @example 2
                 */
                "quantity[lt]"?: number;
                /**
                 * @description `quantity` is at or before, or at most, this.
                 * @example 2
                 */
                "quantity[lte]"?: number;
                /**
                 * @description Whether `quantity` is known.
                 * @example true
                 */
                "quantity[exists]"?: boolean;
                /**
                 * @description `period` lies within this date or interval.
                 * @example 2024/..
                 */
                period?: string;
                /**
                 * @description `period` is after, or more than, this.
                 * @example 2024/..
                 */
                "period[gt]"?: string;
                /**
                 * @description `period` is at or after, or at least, this.
                 * @example 2024/..
                 */
                "period[gte]"?: string;
                /**
                 * @description `period` is before, or less than, this.
                 * @example 2024/..
                 */
                "period[lt]"?: string;
                /**
                 * @description `period` is at or before, or at most, this.
                 * @example 2024/..
                 */
                "period[lte]"?: string;
                /**
                 * @description Whether `period` is known.
                 * @example true
                 */
                "period[exists]"?: boolean;
                /**
                 * @description `county_id` is any of these.
                 * @example [
                 *       "unryul"
                 *     ]
                 */
                county_id?: string[];
                /**
                 * @description `county_id` is none of these, or unknown.
                 * @example [
                 *       "unryul"
                 *     ]
                 */
                "county_id[not]"?: string[];
                /**
                 * @description Whether `county_id` is known.
                 * @example true
                 */
                "county_id[exists]"?: boolean;
                /**
                 * @description `announced_on` lies within this date or interval.
                 * @example 2024-01-15
                 */
                announced_on?: string;
                /**
                 * @description `announced_on` is after, or more than, this.
                 * @example 2024-01-15
                 */
                "announced_on[gt]"?: string;
                /**
                 * @description `announced_on` is at or after, or at least, this.
                 * @example 2024-01-15
                 */
                "announced_on[gte]"?: string;
                /**
                 * @description `announced_on` is before, or less than, this.
                 * @example 2024-01-15
                 */
                "announced_on[lt]"?: string;
                /**
                 * @description `announced_on` is at or before, or at most, this.
                 * @example 2024-01-15
                 */
                "announced_on[lte]"?: string;
                /**
                 * @description Whether `announced_on` is known.
                 * @example true
                 */
                "announced_on[exists]"?: boolean;
                /**
                 * @description `event_id` is any of these.
                 * @example [
                 *       "2024-01-15-supreme-peoples-assembly-session"
                 *     ]
                 */
                event_id?: string[];
                /**
                 * @description `event_id` is none of these, or unknown.
                 * @example [
                 *       "2024-01-15-supreme-peoples-assembly-session"
                 *     ]
                 */
                "event_id[not]"?: string[];
                /**
                 * @description Whether `event_id` is known.
                 * @example true
                 */
                "event_id[exists]"?: boolean;
                /**
                 * @description CSV only. `guard` puts an apostrophe before texts that start with `=`, `+`, `-`, `@`, a tab or a carriage return, which spreadsheets would run as formulas; read back, such texts differ.
                 * @example guard
                 */
                formulas?: "keep" | "guard";
                /**
                 * @description GeoJSON only. Records that lie in this box: west, south, east, north in WGS 84 degrees, the edges included. Records without a position are left out.
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
            /** @description List targets */
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
                 * @description Fields to send, besides `id`; all without it.
                 * @example [
                 *       "id"
                 *     ]
                 */
                fields?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "metric" | "quantity" | "period" | "scope" | "county_id" | "announced_on" | "event_id")[];
                /**
                 * @description What to send along with each record, as further keys.
                 * @example [
                 *       "county"
                 *     ]
                 */
                include?: ("county" | "event" | "claims" | "sources")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 20-localities-a-year
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get one of targets */
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
                 * @description Only claims about these fields.
                 * @example [
                 *       "name"
                 *     ]
                 */
                property?: ("id" | "name" | "summary" | "former_ids" | "source_ids" | "metric" | "quantity" | "period" | "scope" | "county_id" | "announced_on" | "event_id")[];
                /**
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 20-localities-a-year
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claims about one of targets */
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
                 * @description Newest revision to tell of; the newest there is without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the record, or one that it had before.
                 * @example 20-localities-a-year
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description History of one of targets */
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
                 * @description Revision of the dataset to read; the newest without it.
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
            /** @description List vocabularies */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description Name of the vocabulary.
                             * @example construction_status
                             */
                            name: string;
                            /** @description Its terms, in order. */
                            terms: {
                                /**
                                 * @description The term.
                                 * @example inaugurated
                                 */
                                term: string;
                                /**
                                 * @description What it means.
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
                 * @description Revision of the dataset to read; the newest without it.
                 * @example 1
                 */
                revision?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Name of the vocabulary.
                 * @example construction_status
                 */
                name: "province_kind" | "county_kind" | "name_script" | "name_system" | "centroid_kind" | "programme_role" | "construction_status" | "factory_kind" | "facility_kind" | "scope_item" | "product_kind" | "raw_material_base_kind" | "quantity_qualifier" | "basis_relation" | "basis_reading" | "construction_unit_kind" | "organization_kind" | "event_kind" | "directive_kind" | "assessment_stance" | "assessment_method" | "publisher_type" | "assertion" | "reliability" | "rank" | "agreement" | "rule" | "conflict_kind" | "conflict_status" | "metric" | "unit" | "cause" | "change" | "search_field" | "resource" | "include" | "provinces_field" | "counties_field" | "cohorts_field" | "factories_field" | "facilities_field" | "products_field" | "raw_material_bases_field" | "production_figures_field" | "construction_units_field" | "deployments_field" | "organizations_field" | "officials_field" | "events_field" | "targets_field" | "directives_field" | "assessments_field" | "sources_field" | "claims_field" | "conflicts_field" | "figure_grouping" | "certainty" | "count" | "citation_format" | "formulas" | "problem_code";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get a vocabulary */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description Name of the vocabulary.
                             * @example construction_status
                             */
                            name: string;
                            /** @description Its terms, in order. */
                            terms: {
                                /**
                                 * @description The term.
                                 * @example inaugurated
                                 */
                                term: string;
                                /**
                                 * @description What it means.
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

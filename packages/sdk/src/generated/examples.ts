// Generated from packages/api/openapi.json by `pnpm generate`; do not edit.

const Meta = {
"revision": 1,
"licence": "CC BY 4.0",
"citation": "20×10 Records, revision 1, /v1/counties/kimhwa?revision=1. CC BY 4.0.",
"query": "/v1/counties/kimhwa?revision=1",
};
const Assessment = {
"id": "unification-ministry-2024-01-resources",
"name": "Unification Ministry on resources",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["donga-20240130-mou"],
"stance": "critical",
"topic": "resources",
"author": "ROK Unification Ministry official",
"method": "official_statement",
"published_on": "2024-01-30",
"county_ids": ["songchon"],
};
const Page = {
"next": null,
"limit": 50,
};
const County = {
"id": "songchon",
"name": "Songchon",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["cc-2024-02-29-speech"],
"kind": "county",
"province_id": "south-phyongan",
"names": [{
"text": "성천군",
"script": "Hang",
"system": "dprk_official",
}],
"pcode": "KP0317",
"centroid": {
"longitude": 126.16381,
"latitude": 39.07147,
},
"centroid_kind": "polygon_centroid",
"seat_position": {
"longitude": 126.09611,
"latitude": 39.1425,
},
"terrain": "intermediate, mountainous area",
"population_2008": 149809,
"wof_id": "1108747811",
"geonames_id": "1876153",
"wikidata_id": "Q482553",
"role": "cohort",
"cohort_year": 2024,
"status": "inaugurated",
"designated_on": "2024-02-03",
"groundbreaking_on": "2024-02-28",
"inaugurated_on": "2024-12-20",
"operation_reported_on": "2024-01-29",
};
const Claim = {
"id": "songchon-inaugurated-on-1c2d3e4f",
"subject_type": "counties",
"subject_id": "songchon",
"property": "inaugurated_on",
"value": "2024-12-20",
"as_stated": "ground breaking ceremony",
"language": "en",
"source_id": "cc-2024-02-29-speech",
"locator": "paragraph 5",
"origin": "kcna",
"reported_on": "2024-02-29",
"assertion": "stated",
"reliability": "primary",
"rank": "normal",
"rank_reason": "report date taken for the event date",
};
const FieldClaims = {
"agreement": "corroborated",
"claim_count": 3,
"origin_count": 2,
"claims": [Claim],
};
const Source = {
"id": "cc-2024-02-29-speech",
"name": "Chongnyon Chonwi, 29 February 2024",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": [],
"title": "Respected Comrade Kim Jong Un Makes Speech",
"publisher": "KCNA",
"carrier": "KCNA Watch",
"publisher_type": "state_media",
"url": "https://kcnawatch.org/",
"published_on": "2024-02-29",
"language": "en",
"licence": "CC BY 4.0",
};
const Change = {
"revision": 1,
"resource": "counties",
"id": "songchon",
"change": "added",
"cause": "dataset",
"message": "Loaded from the data files.",
"before": null,
"after": {
"id": "songchon",
"name": "Songchon",
},
};
const Cohort = {
"id": "2024",
"name": "Localities of 2024",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["cc-2024-02-29-speech"],
"year": 2024,
"planned_counties": 20,
"scope": ["regional_industry_factories"],
"announced_on": "2024-02-03",
};
const Conflict = {
"id": "counties-tongsin-inaugurated-on",
"subject_type": "counties",
"subject_id": "tongsin",
"property": "inaugurated_on",
"kind": "date",
"status": "resolved",
"claim_ids": ["tongsin-inaugurated-on-1c2d3e4f"],
"values": ["2025-02-04", "2025-02-05"],
"spread": {
"low": "2025-02-04",
"high": "2025-02-05",
},
"preferred_claim_id": "tongsin-inaugurated-on-1c2d3e4f",
"explanation": "Two DPRK reports give 5 February.",
"source_ids": ["38n-table-2024"],
};
const ConstructionUnit = {
"id": "124th-regiments",
"name": "124th regiments of the Korean People's Army",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["cc-2024-02-29-speech"],
"kind": "collective",
"parent_id": "kpa",
"strength": {
"value": 20000,
"low": null,
"low_inclusive": false,
"high": null,
"high_inclusive": false,
"qualifier": "about",
"unit": "people",
"as_stated": "about 20,000",
"bounds_by": "stated",
},
"formed_on": "2024-01",
};
const Province = {
"id": "kangwon",
"name": "Kangwon",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["wof-kp"],
"kind": "province",
"names": [{
"text": "강원도",
"script": "Hang",
"system": "dprk_official",
}],
"iso_3166_2": "KP-07",
"pcode": "KP05",
"centroid": {
"longitude": 127.4,
"latitude": 38.8,
},
"centroid_kind": "area_weighted_mean",
"seat_name": "Wonsan",
"population_2008": 1477582,
};
const Deployment = {
"id": "124th-regiments-songchon-2024",
"name": "124th regiment at Songchon",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["cc-2024-02-29-speech"],
"unit_id": "124th-regiments",
"county_id": "songchon",
"period": "2024",
"task": "builds regional-industry factories",
};
const Directive = {
"id": "no-burden-on-residents",
"name": "No burden on residents",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["cc-2024-02-29-speech"],
"kind": "directive",
"addressee": "chief secretaries of city and county Party committees",
"issued_on": "2024-02-28",
"event_id": "2024-02-28-songchon-groundbreaking",
"subject": "no negative result of imposing burdens on them",
};
const Event = {
"id": "2024-02-28-songchon-groundbreaking",
"name": "Groundbreaking in Songchon County",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["cc-2024-02-29-speech"],
"kind": "groundbreaking",
"date": "2024-02-28",
"county_id": "songchon",
"county_ids": ["songchon"],
"organization_ids": ["wpk"],
"official_ids": ["kim-jong-un-general-secretary"],
"place": "Mansudae Assembly Hall, Pyongyang",
};
const Organization = {
"id": "central-promotion-committee",
"name": "Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["kcna-2024-01-30-committee"],
"kind": "committee",
"parent_id": "wpk-central-committee",
"founded_on": "2024-01",
"names": [{
"text": "지방발전 20×10 비상설중앙추진위원회",
"script": "Hang",
"system": "dprk_official",
}],
};
const Official = {
"id": "jo-yong-won-central-promotion-committee",
"name": "Jo Yong Won, head of the central committee",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["kcna-2024-01-30-committee"],
"person": "Jo Yong Won",
"organization_id": "central-promotion-committee",
"county_id": "kyongsong",
"role": "head of the central committee",
"period": "2024-01-30",
};
const Facility = {
"id": "kangdong-hospital",
"name": "Kangdong County Hospital",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["kcna-20250603"],
"county_id": "kangdong",
"kind": "hospital",
"status": "inaugurated",
"groundbreaking_on": "2024-02-28",
"inaugurated_on": "2024-12-20",
"operation_reported_on": "2024-01-29",
"floor_area": {
"value": 5000,
"low": 5000,
"low_inclusive": true,
"high": 5000,
"high_inclusive": true,
"qualifier": "exact",
"unit": "square_metres",
"as_stated": "5,000 m²",
"bounds_by": "stated",
},
};
const Factory = {
"id": "kimhwa-paper-mill",
"name": "Kimhwa Paper Mill",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["seed-regional-industry"],
"county_id": "kimhwa",
"kind": "paper",
"status": "inaugurated",
"groundbreaking_on": "2024-02-28",
"inaugurated_on": "2024-12-20",
"operation_reported_on": "2024-01-29",
"floor_area": {
"value": 5000,
"low": 5000,
"low_inclusive": true,
"high": 5000,
"high_inclusive": true,
"qualifier": "exact",
"unit": "square_metres",
"as_stated": "5,000 m²",
"bounds_by": "stated",
},
"production_lines": ["plastic pipes", "oil refining"],
};
const Target = {
"id": "20-localities-a-year",
"name": "Twenty localities a year",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["seed-regional-industry"],
"metric": "localities_planned",
"quantity": {
"value": 20,
"low": 20,
"low_inclusive": true,
"high": 20,
"high_inclusive": true,
"qualifier": "exact",
"unit": "localities_per_year",
"as_stated": "20 counties every year",
"bounds_by": "stated",
},
"period": "2024/2033",
"scope": "all cities and counties",
"county_id": "songchon",
"announced_on": "2024-02-28",
"event_id": "2024-02-28-songchon-groundbreaking",
};
const ProductionFigure = {
"id": "kimhwa-garment-output-growth",
"name": "Garment production of Kimhwa, growth",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["seed-regional-industry"],
"subject_type": "factories",
"subject_id": "kimhwa-garment-factory",
"county_id": "kimhwa",
"province_id": "kangwon",
"metric": "output_growth",
"quantity": {
"value": 1.2,
"low": 1.2,
"low_inclusive": false,
"high": null,
"high_inclusive": false,
"qualifier": "more_than",
"unit": "times",
"as_stated": "more than 1.2 times",
"bounds_by": "stated",
},
"basis": {
"relation": "previous_year",
"reading": "unclear",
"note": "as compared with the previous year",
},
"period": "2023",
};
const Product = {
"id": "kimhwa-magnoliavine-juice",
"name": "Magnoliavine fruit juice",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["seed-regional-industry"],
"county_id": "kimhwa",
"factory_id": "kimhwa-foodstuff-factory",
"kind": "foodstuff",
"raw_materials": ["magnoliavine fruit"],
};
const RawMaterialBase = {
"id": "kimhwa-evodia-forests",
"name": "Korean evodia forests of Kimhwa",
"summary": "Described by the sources behind this record.",
"former_ids": [],
"source_ids": ["seed-regional-industry"],
"county_id": "kimhwa",
"province_id": "kangwon",
"kind": "forest",
"crop": "Korean evodia",
"area": {
"value": null,
"low": 200,
"low_inclusive": true,
"high": 999,
"high_inclusive": true,
"qualifier": "order_of_magnitude",
"unit": "hectares",
"as_stated": "hundreds of hectares",
"bounds_by": "rule:order_of_magnitude",
},
"period": "2024",
};
const Revision = {
"revision": 1,
"created_at": "2026-11-21T12:00:00.000Z",
"author": "dataset",
"cause": "dataset",
"message": "Loaded from the data files.",
"added": 4200,
"changed": 0,
"withdrawn": 0,
};

const bodies: Record<string, unknown> = {
"/healthz": {
"status": "ok",
},
"/openapi.json": {},
"/readyz": {
"status": "ok",
"revision": 1,
},
"/v1": {
"data": {
"name": "20×10 Records",
"description": "Records of the Regional Development 20×10 Policy.",
"revision": 1,
"newest_revision": 1,
"licence": {
"name": "CC BY 4.0",
"url": "https://creativecommons.org/licenses/by/4.0/",
},
"outside_datasets": [{
"source_id": "wof-kp",
"title": "Who's On First",
"licence": "CC BY 4.0",
}],
"counts": {
"counties": 202,
},
"links": {
"counties": "/v1/counties",
},
},
"meta": Meta,
},
"/v1/assessments": {
"data": [Assessment],
"page": Page,
"meta": Meta,
},
"/v1/assessments/{id}": {
"data": Assessment,
"meta": Meta,
},
"/v1/assessments/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/assessments/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/changes": {
"data": [Change],
"page": Page,
"meta": Meta,
},
"/v1/claims": {
"data": [Claim],
"page": Page,
"meta": Meta,
},
"/v1/claims/{id}": {
"data": Claim,
"meta": Meta,
},
"/v1/claims/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/cohorts": {
"data": [Cohort],
"page": Page,
"meta": Meta,
},
"/v1/cohorts/{id}": {
"data": Cohort,
"meta": Meta,
},
"/v1/cohorts/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/cohorts/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/conflicts": {
"data": [Conflict],
"page": Page,
"meta": Meta,
},
"/v1/conflicts/{id}": {
"data": Conflict,
"meta": Meta,
},
"/v1/conflicts/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/construction-units": {
"data": [ConstructionUnit],
"page": Page,
"meta": Meta,
},
"/v1/construction-units/{id}": {
"data": ConstructionUnit,
"meta": Meta,
},
"/v1/construction-units/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/construction-units/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/counties": {
"data": [County],
"page": Page,
"meta": Meta,
},
"/v1/counties/{id}": {
"data": County,
"meta": Meta,
},
"/v1/counties/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/counties/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/deployments": {
"data": [Deployment],
"page": Page,
"meta": Meta,
},
"/v1/deployments/{id}": {
"data": Deployment,
"meta": Meta,
},
"/v1/deployments/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/deployments/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/directives": {
"data": [Directive],
"page": Page,
"meta": Meta,
},
"/v1/directives/{id}": {
"data": Directive,
"meta": Meta,
},
"/v1/directives/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/directives/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/events": {
"data": [Event],
"page": Page,
"meta": Meta,
},
"/v1/events/{id}": {
"data": Event,
"meta": Meta,
},
"/v1/events/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/events/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/facilities": {
"data": [Facility],
"page": Page,
"meta": Meta,
},
"/v1/facilities/{id}": {
"data": Facility,
"meta": Meta,
},
"/v1/facilities/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/facilities/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/factories": {
"data": [Factory],
"page": Page,
"meta": Meta,
},
"/v1/factories/{id}": {
"data": Factory,
"meta": Meta,
},
"/v1/factories/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/factories/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/officials": {
"data": [Official],
"page": Page,
"meta": Meta,
},
"/v1/officials/{id}": {
"data": Official,
"meta": Meta,
},
"/v1/officials/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/officials/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/organizations": {
"data": [Organization],
"page": Page,
"meta": Meta,
},
"/v1/organizations/{id}": {
"data": Organization,
"meta": Meta,
},
"/v1/organizations/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/organizations/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/policy": {
"data": {
"name": "Regional Development 20×10 Policy",
"cohorts": [Cohort],
"aims": [Target],
"targets": [Target],
"announcements": [Event],
"standards": [Directive],
"supplies": [Directive],
},
"meta": Meta,
},
"/v1/production-figures": {
"data": [ProductionFigure],
"page": Page,
"meta": Meta,
},
"/v1/production-figures/{id}": {
"data": ProductionFigure,
"meta": Meta,
},
"/v1/production-figures/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/production-figures/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/products": {
"data": [Product],
"page": Page,
"meta": Meta,
},
"/v1/products/{id}": {
"data": Product,
"meta": Meta,
},
"/v1/products/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/products/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/progress": {
"data": [{
"planned": 20,
"broken_ground": {
"certain": 7,
"possible": 20,
},
"inaugurated": {
"certain": 7,
"possible": 20,
},
"reported_operating": {
"certain": 7,
"possible": 20,
},
}],
"meta": Meta,
},
"/v1/provinces": {
"data": [Province],
"page": Page,
"meta": Meta,
},
"/v1/provinces/{id}": {
"data": Province,
"meta": Meta,
},
"/v1/provinces/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/provinces/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/raw-material-bases": {
"data": [RawMaterialBase],
"page": Page,
"meta": Meta,
},
"/v1/raw-material-bases/{id}": {
"data": RawMaterialBase,
"meta": Meta,
},
"/v1/raw-material-bases/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/raw-material-bases/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/revisions": {
"data": [Revision],
"page": Page,
"meta": Meta,
},
"/v1/sources": {
"data": [Source],
"page": Page,
"meta": Meta,
},
"/v1/sources/{id}": {
"data": Source,
"meta": Meta,
},
"/v1/sources/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/targets": {
"data": [Target],
"page": Page,
"meta": Meta,
},
"/v1/targets/{id}": {
"data": Target,
"meta": Meta,
},
"/v1/targets/{id}/claims": {
"data": {
"inaugurated_on": FieldClaims,
},
"meta": Meta,
},
"/v1/targets/{id}/revisions": {
"data": [Change],
"meta": Meta,
},
"/v1/vocabularies": {
"data": [{
"name": "construction_status",
"terms": [{
"term": "inaugurated",
"definition": "An opening ceremony is reported.",
}],
}],
"meta": Meta,
},
"/v1/vocabularies/{name}": {
"data": {
"name": "construction_status",
"terms": [{
"term": "inaugurated",
"definition": "An opening ceremony is reported.",
}],
},
"meta": Meta,
},
};

const included: Record<string, Record<string, unknown>> = {
"/v1/assessments": {
"counties": [County],
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/assessments/{id}": {
"counties": [County],
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/claims": {
"source": Source,
},
"/v1/claims/{id}": {
"source": Source,
},
"/v1/cohorts": {
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/cohorts/{id}": {
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/conflicts": {
"sources": [Source],
},
"/v1/conflicts/{id}": {
"sources": [Source],
},
"/v1/construction-units": {
"parent": ConstructionUnit,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/construction-units/{id}": {
"parent": ConstructionUnit,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/counties": {
"province": Province,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/counties/{id}": {
"province": Province,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/deployments": {
"unit": ConstructionUnit,
"county": County,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/deployments/{id}": {
"unit": ConstructionUnit,
"county": County,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/directives": {
"event": Event,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/directives/{id}": {
"event": Event,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/events": {
"county": County,
"organizations": [Organization],
"officials": [Official],
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/events/{id}": {
"county": County,
"organizations": [Organization],
"officials": [Official],
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/facilities": {
"county": County,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/facilities/{id}": {
"county": County,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/factories": {
"county": County,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/factories/{id}": {
"county": County,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/officials": {
"organization": Organization,
"county": County,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/officials/{id}": {
"organization": Organization,
"county": County,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/organizations": {
"parent": Organization,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/organizations/{id}": {
"parent": Organization,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/production-figures": {
"county": County,
"province": Province,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/production-figures/{id}": {
"county": County,
"province": Province,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/products": {
"county": County,
"factory": Factory,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/products/{id}": {
"county": County,
"factory": Factory,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/provinces": {
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/provinces/{id}": {
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/raw-material-bases": {
"county": County,
"province": Province,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/raw-material-bases/{id}": {
"county": County,
"province": Province,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/targets": {
"county": County,
"event": Event,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
"/v1/targets/{id}": {
"county": County,
"event": Event,
"claims": {
"inaugurated_on": FieldClaims,
},
"sources": [Source],
},
};

export { bodies, included };

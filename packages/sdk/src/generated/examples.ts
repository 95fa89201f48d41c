// Generated from packages/api/openapi.json by `pnpm generate`; do not edit.

const Meta = {
"revision": 1,
"revision_hash": "5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2",
"licence": "CC BY 4.0",
"citation": "20×10 Records, revision 1 of 2026-11-21, /v1/counties/kimhwa?revision=1. CC BY 4.0.",
"query": "/v1/counties/kimhwa?revision=1",
};
const Assessment = {
"id": "unification-ministry-2024-01-resources",
"name": "Unification Ministry on resources",
"summary": "An official doubts that finance, materials and equipment suffice, and says that priority for the factories would be at the cost of housing and farming.",
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
"summary": "The first place where ground was broken, and the first whose factories were opened. A South Korean outlet with one unnamed source says that the factories stood still for over a month in 2025. Rodong Sinmun says that the factories of the 20 localities of 2024 entered full production in April 2025, after trial running.",
"former_ids": [],
"source_ids": ["38n-table-2024", "cc-2024-02-29-speech"],
"kind": "county",
"province_id": "south-phyongan",
"names": [{
"text": "성천군",
"script": "Hang",
"system": "dprk_official",
}],
"pcode": "KP0717",
"centroid": {
"longitude": 126.23935,
"latitude": 39.30193,
},
"centroid_kind": "polygon_centroid",
"seat_position": {
"longitude": 126.21583,
"latitude": 39.25278,
},
"terrain": "intermediate, mountainous area",
"population_2008": 149809,
"wof_id": "1108747149",
"geonames_id": "1869668",
"wikidata_id": "Q1149302",
"role": "cohort",
"cohort_year": 2024,
"status": "inaugurated",
"designated_on": "2024-02-03",
"groundbreaking_on": "2024-02-28",
"inaugurated_on": "2024-12-20",
"operation_reported_on": "2025-08-18/2025-09-18",
};
const Claim = {
"id": "tongsin-inaugurated-on-96dec6f659",
"subject_type": "counties",
"subject_id": "tongsin",
"property": "inaugurated_on",
"value": "2025-02-05",
"as_stated": "on the 5th",
"language": "en",
"source_id": "vok-2025-02-06-tongsin",
"locator": "paragraph 5",
"origin": "voice-of-korea",
"reported_on": "2025-02-06",
"assertion": "stated",
"reliability": "primary",
"rank": "preferred",
"rank_reason": "Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.",
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
"summary": "Text of the speech at the Songchon groundbreaking of 28 February 2024.",
"former_ids": [],
"source_ids": [],
"title": "Respected Comrade Kim Jong Un Makes Speech at Ground Breaking Ceremony for Regional-industry Factories in Songchon County",
"publisher": "Chongnyon Chonwi",
"carrier": "KCNA Watch",
"publisher_type": "state_media",
"url": "https://kcnawatch.org/newstream/1709258544-117844157/respected-comrade-kim-jong-un-makes-speech-at-ground-breaking-ceremony-for-regional-industry-factories-in-songchon-county/",
"published_on": "2024-02-29",
"language": "en",
"licence": "CC BY 4.0. Credit: GeoNames.",
};
const Change = {
"revision": 1,
"revision_hash": "5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2",
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
"summary": "Rodong Sinmun named the 20 localities on 3 February 2024: three in North Phyongan, two each in South Phyongan, North and South Hwanghae, Jagang, Kangwon, North and South Hamgyong, one each in Ryanggang, Nampho and Kaesong. An undated article of the same year speaks of two in each province. State media spoke of completion within the year; one locality was opened in 2024, the other 19 by 11 February 2025.",
"former_ids": [],
"source_ids": ["rsw-2024-02-03-list", "seed-regional-industry"],
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
"claim_ids": ["tongsin-inaugurated-on-20b70e8147", "tongsin-inaugurated-on-96dec6f659", "tongsin-inaugurated-on-b64e4f8164"],
"values": ["2025-02-04", "2025-02-05"],
"spread": {
"low": "2025-02-04",
"high": "2025-02-05",
},
"preferred_claim_id": "tongsin-inaugurated-on-96dec6f659",
"explanation": "Voice of Korea and Choson Sinbo, within days of the ceremony, agree on 5 February; only the table has the 4th.",
"source_ids": ["38n-table-2024", "chosonsinbo-20250211", "vok-2025-02-06-tongsin"],
};
const ConstructionUnit = {
"id": "124th-regiment-4th-corps",
"name": "124th Regiment of the 4th Corps",
"summary": "Kim Jong Un addressed the builders in Unryul County in January 2026 by this name.",
"former_ids": [],
"source_ids": ["kcna-20260130-unnyul-speech"],
"kind": "regiment",
"parent_id": "4th-corps",
"strength": {
"value": 40000,
"low": null,
"low_inclusive": false,
"high": null,
"high_inclusive": false,
"qualifier": "about",
"unit": "people",
"as_stated": "around 40,000 soldiers",
"bounds_by": "stated",
},
"formed_on": "2024-01-23/2024-02-28",
};
const Province = {
"id": "jagang",
"name": "Jagang",
"summary": "Also written Chagang.",
"former_ids": [],
"source_ids": ["ocha-pcodes", "wof-kp"],
"kind": "province",
"names": [{
"text": "자강도",
"script": "Hang",
"system": "dprk_official",
}],
"iso_3166_2": "KP-04",
"pcode": "KP05",
"centroid": {
"longitude": 126.5148,
"latitude": 40.7875,
},
"centroid_kind": "area_weighted_mean",
"seat_name": "Kanggye",
"population_2008": 1299830,
};
const Deployment = {
"id": "124th-regiments-taegwan-2025",
"name": "124th regiment at Taegwan",
"summary": "Named by KCNA in May 2025 as the first to finish its framework.",
"former_ids": [],
"source_ids": ["kcna-20250521-framework"],
"unit_id": "124th-regiments",
"county_id": "taegwan",
"period": "2025",
"task": "builds regional-industry factories",
};
const Directive = {
"id": "no-burden-on-residents",
"name": "No burden on residents",
"summary": "Chief secretaries are to see to it that improving living standards puts no burdens on local people. Reports differ on whether this is kept: see the assessments on the topic \"burden on residents\".",
"former_ids": [],
"source_ids": ["cc-2024-02-29-speech"],
"kind": "directive",
"addressee": "chief secretaries of city and county Party committees",
"issued_on": "2024-02-28",
"event_id": "2024-02-28-songchon-speech",
"subject": "bears no negative result of imposing burdens on them",
};
const Event = {
"id": "2024-02-28-songchon-groundbreaking",
"name": "Groundbreaking in Songchon County",
"summary": "The first groundbreaking under the policy. Kim Jong Un attended, spoke and turned the first earth; members of the central promotion committee, the commanders of all 124th regiments and of the units above them were present. By his speech the site was empty but for an artist’s impression.",
"former_ids": [],
"source_ids": ["cc-2024-02-29-speech"],
"kind": "groundbreaking",
"date": "2024-02-28",
"county_id": "songchon",
"county_ids": ["songchon"],
"organization_ids": ["central-promotion-committee", "kpa"],
"official_ids": ["kim-jong-un-general-secretary"],
"place": "Mansudae Assembly Hall, Pyongyang",
};
const Organization = {
"id": "central-promotion-committee",
"name": "Non-permanent Central Committee for Promoting the Regional Development 20×10 Policy",
"summary": "Set up by the resolution of the enlarged Political Bureau meeting of January 2024 and reported on 30 January to have begun its work. State media say that it directs design, construction and raw-material bases in a unified way; by early 2024 an order of work for its sections and the provincial committees was reported. Its members in January 2024 are known in part. Who heads it after January 2024 is not stated in the sources read.",
"former_ids": [],
"source_ids": ["kcna-2024-01-30-committee"],
"kind": "committee",
"parent_id": "wpk-central-committee",
"founded_on": "2024-01-23/2024-01-30",
"names": [{
"text": "지방발전 20×10 비상설중앙추진위원회",
"script": "Hang",
"system": "dprk_official",
}],
};
const Official = {
"id": "jo-yong-won-central-promotion-committee",
"name": "Jo Yong Won, head of the central committee",
"summary": "KCNA of 30 January 2024 says that he bears responsibility for the committee's work and guides it. The sources read do not say whether he still headed it later.",
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
"summary": "First of three pilot hospitals of 2025, with outpatient, operating and inpatient sections and underground parking; built in some 280 days according to Kim Jong Un. State media present it as finished and modern; a South Korean outlet without named source says that trial service, mainly for outpatients, began about a month after the opening, with inpatients and some equipment to follow.",
"former_ids": [],
"source_ids": ["kcna-20250603", "krnews21-20251230"],
"county_id": "kangdong",
"kind": "hospital",
"status": "operating",
"groundbreaking_on": "2025-02-06",
"inaugurated_on": "2025-11-19",
"operation_reported_on": "2025-12-30",
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
"summary": "Paper mill of the pilot county, opened with three other plants in June 2022. Naenara described it in September 2022 as making writing and wrapping paper and toilet rolls, with less energy and water than a chemical paper line; an undated article of 2024 says that it fulfilled its annual plan at 114 percent.",
"former_ids": [],
"source_ids": ["naenara-20220925-mill", "seed-regional-industry"],
"county_id": "kimhwa",
"kind": "paper",
"status": "operating",
"groundbreaking_on": "2024-02-28",
"inaugurated_on": "2022-06-21",
"operation_reported_on": "2022-09-25",
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
"production_lines": ["multi-purpose paper", "pulp from fallen leaves and agarophyte"],
};
const Target = {
"id": "20-localities-a-year",
"name": "Twenty localities a year",
"summary": "The yearly measure of the policy: factories in twenty cities and counties every year for ten years from 2024. An undated English article of 2024 speaks of counties. The last year is not named; press texts have read it as 2033 or 2034. From August 2024 further facilities were added.",
"former_ids": [],
"source_ids": ["seed-regional-industry", "vok-2024-02-28-start"],
"metric": "localities_planned",
"quantity": {
"value": 20,
"low": 20,
"low_inclusive": true,
"high": 20,
"high_inclusive": true,
"qualifier": "exact",
"unit": "localities_per_year",
"as_stated": "20 cities and counties every year",
"bounds_by": "stated",
},
"period": "2024/..",
"scope": "modern regional-industry factories",
"county_id": "unryul",
"announced_on": "2024-01-15",
"event_id": "2024-01-15-supreme-peoples-assembly-session",
};
const ProductionFigure = {
"id": "kimhwa-garment-output-growth",
"name": "Garment production of Kimhwa, growth",
"summary": "Garment production of Kimhwa is said to have risen by more than 1.2 times against the year before; the wording allows a rise to or by that multiple. KCNA has “over 1.2 times last year over the previous” (2023 against 2022), Choson Sinbo 1.2 times or more.",
"former_ids": [],
"source_ids": ["kcna-2024-01-29-kimhwa", "seed-regional-industry"],
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
const Quantity = {
"value": 2.5,
"low": 2.5,
"low_inclusive": false,
"high": null,
"high_inclusive": false,
"qualifier": "more_than",
"unit": "times",
"as_stated": "more than 2.5 times",
"bounds_by": "stated",
};
const Product = {
"id": "kimhwa-magnoliavine-juice",
"name": "Magnoliavine fruit juice",
"summary": "Named as a speciality of the county, made from raw materials of the county.",
"former_ids": [],
"source_ids": ["choson-sinbo-2024-02-13-kimhwa", "seed-regional-industry"],
"county_id": "kimhwa",
"factory_id": "kimhwa-foodstuff-factory",
"kind": "foodstuff",
"raw_materials": ["magnoliavine fruit"],
};
const RawMaterialBase = {
"id": "kimhwa-evodia-forests",
"name": "Korean evodia forests of Kimhwa",
"summary": "Created by the people of the county, according to an undated text of 2024; when is not said.",
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
"hash": "5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2",
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
"/v1/production-figures/summary": {
"data": [{
"count": 12,
"exact_count": 7,
"bounded_count": 3,
"unbounded_count": 1,
"unknown_count": 1,
"units": ["percent"],
"bases": [{
"relation": "previous_year",
"reading": "to",
"note": null,
}],
"min": {
"low": 114,
"low_inclusive": true,
"high": 114,
"high_inclusive": true,
},
"max": {
"low": 114,
"low_inclusive": true,
"high": 114,
"high_inclusive": true,
},
"latest": {
"id": "2024-localities",
"quantity": Quantity,
"period": "2025",
"agreement": "corroborated",
},
}],
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
"cohort_year": 2024,
"planned": 20,
"broken_ground": {
"certain": 7,
"possible": 20,
},
"inaugurated": {
"certain": 0,
"possible": 0,
},
"reported_operating": {
"certain": 0,
"possible": 0,
},
}],
"meta": {
"revision": 1,
"revision_hash": "5f0c1d7a9b3e4826a1c0d2e4f6a8b0c2",
"licence": "CC BY 4.0",
"citation": "20×10 Records, revision 1 of 2026-11-21, /v1/progress?at=2024-03-07&cohort_year=2024&group_by=cohort_year&revision=1. CC BY 4.0.",
"query": "/v1/progress?at=2024-03-07&cohort_year=2024&group_by=cohort_year&revision=1",
},
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
"/v1/search": {
"data": [{
"resource": "counties",
"id": "songchon",
"label": "Songchon, South Phyongan",
"score": 0.98,
"matched": {
"field": "names",
"text": "성천군",
"script": "Hang",
"system": "dprk_official",
},
}],
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
"claims": [Claim],
"sources": [Source],
},
"/v1/conflicts/{id}": {
"claims": [Claim],
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

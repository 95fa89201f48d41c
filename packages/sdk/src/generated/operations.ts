// Generated from packages/api/openapi.json by `pnpm generate`; do not edit.

/** Methods of the client, with the addresses they ask. */
export const operations = {
  assessments: {
    /** List assessments. Analysts' and ministries' findings, and judgements made in speeches and articles. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/assessments', paged: true },
    /** Get one of assessments. One record of assessments by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/assessments/{id}', paged: false },
  },
  claims: {
    /** List claims. Statements by sources. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/claims', paged: true },
    /** Get one of claims. One record of claims by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/claims/{id}', paged: false },
  },
  cohorts: {
    /** List cohorts. Programme years, 2024–2033. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/cohorts', paged: true },
    /** Get one of cohorts. One record of cohorts by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/cohorts/{id}', paged: false },
  },
  conflicts: {
    /** List conflicts. Claims that cannot all hold. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/conflicts', paged: true },
    /** Get one of conflicts. One record of conflicts by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/conflicts/{id}', paged: false },
  },
  constructionUnits: {
    /** List construction-units. Units that build. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/construction-units', paged: true },
    /** Get one of construction-units. One record of construction-units by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/construction-units/{id}', paged: false },
  },
  counties: {
    /** List counties. Cities, counties, districts and wards. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/counties', paged: true },
    /** Get one of counties. One record of counties by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/counties/{id}', paged: false },
  },
  deployments: {
    /** List deployments. Construction units at places. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/deployments', paged: true },
    /** Get one of deployments. One record of deployments by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/deployments/{id}', paged: false },
  },
  directives: {
    /** List directives. What was required of whom; standards; supplies the state takes on. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/directives', paged: true },
    /** Get one of directives. One record of directives by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/directives/{id}', paged: false },
  },
  events: {
    /** List events. Dated events. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/events', paged: true },
    /** Get one of events. One record of events by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/events/{id}', paged: false },
  },
  facilities: {
    /** List facilities. Hospitals, service centres, farms and other facilities added from August 2024. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/facilities', paged: true },
    /** Get one of facilities. One record of facilities by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/facilities/{id}', paged: false },
  },
  factories: {
    /** List factories. Regional-industry factories. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/factories', paged: true },
    /** Get one of factories. One record of factories by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/factories/{id}', paged: false },
  },
  officials: {
    /** List officials. Persons in roles of the programme. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/officials', paged: true },
    /** Get one of officials. One record of officials by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/officials/{id}', paged: false },
  },
  organizations: {
    /** List organizations. Party, state and military bodies of the programme. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/organizations', paged: true },
    /** Get one of organizations. One record of organizations by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/organizations/{id}', paged: false },
  },
  /** The programme in one document. Aim, scope and its changes, targets and cohorts. Every part is a record whose claims can be asked for. */
  policy: { path: '/v1/policy', paged: false },
  productionFigures: {
    /** List production-figures. Figures: one metric of one subject in one period. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/production-figures', paged: true },
    /** Get one of production-figures. One record of production-figures by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/production-figures/{id}', paged: false },
  },
  products: {
    /** List products. Products and product groups. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/products', paged: true },
    /** Get one of products. One record of products by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/products/{id}', paged: false },
  },
  provinces: {
    /** List provinces. First-level divisions. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/provinces', paged: true },
    /** Get one of provinces. One record of provinces by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/provinces/{id}', paged: false },
  },
  rawMaterialBases: {
    /** List raw-material-bases. Land and sea that feed the factories. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/raw-material-bases', paged: true },
    /** Get one of raw-material-bases. One record of raw-material-bases by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/raw-material-bases/{id}', paged: false },
  },
  sources: {
    /** List sources. Reports, speeches, pages and datasets. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/sources', paged: true },
    /** Get one of sources. One record of sources by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/sources/{id}', paged: false },
  },
  targets: {
    /** List targets. What was promised. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. */
    list: { path: '/v1/targets', paged: true },
    /** Get one of targets. One record of targets by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/targets/{id}', paged: false },
  },
} as const;

// Generated from packages/api/openapi.json by `pnpm generate`; do not edit.

/** Methods of the client, with the addresses they ask. */
export const operations = {
  assessments: {
    /** List assessments. Analysts' and ministries' findings, and judgements made in speeches and articles. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/assessments', next: 'cursor' },
    /** Get one of assessments. One record of assessments by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/assessments/{id}' },
    /** Claims about one of assessments. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/assessments/{id}/claims' },
    /** History of one of assessments. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/assessments/{id}/revisions' },
  },
  changes: {
    /** List changes. The feed of what was added, changed and withdrawn, in order, with the record before and after. It does not expire: applied from 0 onto nothing it gives the dataset. */
    list: { path: '/v1/changes', next: 'after' },
  },
  claims: {
    /** List claims. Statements by sources. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/claims', next: 'cursor' },
    /** Get one of claims. One record of claims by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/claims/{id}' },
    /** History of one of claims. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/claims/{id}/revisions' },
  },
  cohorts: {
    /** List cohorts. Programme years, 2024–2033. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/cohorts', next: 'cursor' },
    /** Get one of cohorts. One record of cohorts by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/cohorts/{id}' },
    /** Claims about one of cohorts. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/cohorts/{id}/claims' },
    /** History of one of cohorts. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/cohorts/{id}/revisions' },
  },
  conflicts: {
    /** List conflicts. Claims that cannot all hold. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/conflicts', next: 'cursor' },
    /** Get one of conflicts. One record of conflicts by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/conflicts/{id}' },
    /** History of one of conflicts. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/conflicts/{id}/revisions' },
  },
  constructionUnits: {
    /** List construction-units. Units that build. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/construction-units', next: 'cursor' },
    /** Get one of construction-units. One record of construction-units by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/construction-units/{id}' },
    /** Claims about one of construction-units. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/construction-units/{id}/claims' },
    /** History of one of construction-units. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/construction-units/{id}/revisions' },
  },
  counties: {
    /** List counties. Cities, counties, districts and wards. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/counties', next: 'cursor' },
    /** Get one of counties. One record of counties by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/counties/{id}' },
    /** Claims about one of counties. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/counties/{id}/claims' },
    /** History of one of counties. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/counties/{id}/revisions' },
  },
  deployments: {
    /** List deployments. Construction units at places. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/deployments', next: 'cursor' },
    /** Get one of deployments. One record of deployments by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/deployments/{id}' },
    /** Claims about one of deployments. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/deployments/{id}/claims' },
    /** History of one of deployments. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/deployments/{id}/revisions' },
  },
  directives: {
    /** List directives. What was required of whom; standards; supplies the state takes on. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/directives', next: 'cursor' },
    /** Get one of directives. One record of directives by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/directives/{id}' },
    /** Claims about one of directives. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/directives/{id}/claims' },
    /** History of one of directives. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/directives/{id}/revisions' },
  },
  events: {
    /** List events. Dated events. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/events', next: 'cursor' },
    /** Get one of events. One record of events by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/events/{id}' },
    /** Claims about one of events. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/events/{id}/claims' },
    /** History of one of events. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/events/{id}/revisions' },
  },
  facilities: {
    /** List facilities. Hospitals, service centres, farms and other facilities added from August 2024. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/facilities', next: 'cursor' },
    /** Get one of facilities. One record of facilities by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/facilities/{id}' },
    /** Claims about one of facilities. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/facilities/{id}/claims' },
    /** History of one of facilities. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/facilities/{id}/revisions' },
  },
  factories: {
    /** List factories. Regional-industry factories. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/factories', next: 'cursor' },
    /** Get one of factories. One record of factories by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/factories/{id}' },
    /** Claims about one of factories. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/factories/{id}/claims' },
    /** History of one of factories. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/factories/{id}/revisions' },
  },
  officials: {
    /** List officials. Persons in roles of the programme. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/officials', next: 'cursor' },
    /** Get one of officials. One record of officials by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/officials/{id}' },
    /** Claims about one of officials. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/officials/{id}/claims' },
    /** History of one of officials. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/officials/{id}/revisions' },
  },
  organizations: {
    /** List organizations. Party, state and military bodies of the programme. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/organizations', next: 'cursor' },
    /** Get one of organizations. One record of organizations by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/organizations/{id}' },
    /** Claims about one of organizations. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/organizations/{id}/claims' },
    /** History of one of organizations. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/organizations/{id}/revisions' },
  },
  /** The programme in one document. Aim, scope and its changes, targets and cohorts. Every part is a record whose claims can be asked for. */
  policy: { path: '/v1/policy' },
  productionFigures: {
    /** List production-figures. Figures: one metric of one subject in one period. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/production-figures', next: 'cursor' },
    /** Summarize production figures. Figures in groups: how many there are and how exact, between which bounds the least and the greatest lie, and the latest known. A sum is made on request only, and only of figures alike in unit and basis. */
    summary: { path: '/v1/production-figures/summary' },
    /** Get one of production-figures. One record of production-figures by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/production-figures/{id}' },
    /** Claims about one of production-figures. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/production-figures/{id}/claims' },
    /** History of one of production-figures. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/production-figures/{id}/revisions' },
  },
  products: {
    /** List products. Products and product groups. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/products', next: 'cursor' },
    /** Get one of products. One record of products by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/products/{id}' },
    /** Claims about one of products. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/products/{id}/claims' },
    /** History of one of products. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/products/{id}/revisions' },
  },
  /** Progress of the programme on a day. How many localities had been planned, had broken ground, been inaugurated and been reported operating on a day. A date known only as an interval counts as possible until the interval has passed. */
  progress: { path: '/v1/progress' },
  provinces: {
    /** List provinces. First-level divisions. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/provinces', next: 'cursor' },
    /** Get one of provinces. One record of provinces by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/provinces/{id}' },
    /** Claims about one of provinces. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/provinces/{id}/claims' },
    /** History of one of provinces. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/provinces/{id}/revisions' },
  },
  rawMaterialBases: {
    /** List raw-material-bases. Land and sea that feed the factories. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/raw-material-bases', next: 'cursor' },
    /** Get one of raw-material-bases. One record of raw-material-bases by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/raw-material-bases/{id}' },
    /** Claims about one of raw-material-bases. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/raw-material-bases/{id}/claims' },
    /** History of one of raw-material-bases. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/raw-material-bases/{id}/revisions' },
  },
  revisions: {
    /** List revisions. Every change of the dataset, in order, with author, time, cause and message. */
    list: { path: '/v1/revisions', next: 'after' },
  },
  /** Search all records. Finds records by names in every script and romanisation, by labels, titles, summaries and the wording of claims, best match first, each with the reason for the match. Ties stand in the order of resources and ids. */
  search: { path: '/v1/search' },
  sources: {
    /** List sources. Reports, speeches, pages and datasets. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/sources', next: 'cursor' },
    /** Get one of sources. One record of sources by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/sources/{id}' },
    /** History of one of sources. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/sources/{id}/revisions' },
  },
  targets: {
    /** List targets. What was promised. Filters are AND-ed. The cursor pins the revision: all pages of one walk come from one state. In other media types than JSON a list is whole unless `limit` or `cursor` asks for a page. */
    list: { path: '/v1/targets', next: 'cursor' },
    /** Get one of targets. One record of targets by its id. A former id answers 308 with the address of the record. */
    get: { path: '/v1/targets/{id}' },
    /** Claims about one of targets. All claims about the record, by field, with how far they agree and how many independent origins they have. */
    claims: { path: '/v1/targets/{id}/claims' },
    /** History of one of targets. What each revision did to the record, in order, with the record before and after. */
    revisions: { path: '/v1/targets/{id}/revisions' },
  },
  vocabularies: {
    /** List vocabularies. Every closed list of terms: kinds, units, metrics, qualifiers, rules, problem codes. */
    list: { path: '/v1/vocabularies' },
    /** Get a vocabulary. One closed list of terms with their definitions. */
    get: { path: '/v1/vocabularies/{name}' },
  },
} as const;

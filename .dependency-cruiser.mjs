/** The arrows of the house: data ← schema ← api; the SDK knows only the wire. */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea or lack a third. Move what both need.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'schema-knows-nobody',
      severity: 'error',
      comment:
        'The schema says what a record is. What needs HTTP or a driver belongs into the api.',
      from: { path: '^packages/schema/src' },
      to: { path: '^packages/(api|sdk)/|node_modules/(fastify|@fastify|pg|@electric-sql)/' },
    },
    {
      name: 'sdk-knows-only-the-wire',
      severity: 'error',
      comment: 'The SDK is made from openapi.json. Put what it needs to know into the document.',
      from: { path: '^packages/sdk/src' },
      to: { path: '^packages/(api|schema)/|node_modules/(zod|drizzle-orm|pg|fastify)/' },
    },
    {
      name: 'no-deep-imports',
      severity: 'error',
      comment: "Import from the package's index; export there what others may use.",
      from: { path: '^packages/(api|sdk)/src' },
      to: { path: '^packages/schema/src', pathNot: '^packages/schema/src/index\\.ts$' },
    },
    {
      name: 'routes-do-not-know-drivers',
      severity: 'error',
      comment: 'Only database.ts opens a database. Take the Database that the service holds.',
      from: { path: '^packages/api/src', pathNot: '^packages/api/src/database' },
      to: { path: 'node_modules/(pg|@electric-sql|drizzle-orm/(node-postgres|pglite))/' },
    },
    {
      name: 'sql-lives-where-it-is-asked',
      severity: 'error',
      comment:
        'Parameters, answers, documents and problems speak no SQL. Move the query to a query room.',
      from: {
        path: '^packages/api/src/(app|answers|documents|openapi|parameters|problems|serve|config)\\.ts$|^packages/api/src/resources/(params|filter-params|cursor|include|missing|routes)\\.ts$',
      },
      to: { path: 'node_modules/drizzle-orm/' },
    },
    {
      name: 'bin-is-a-leaf',
      severity: 'error',
      comment: 'A program is started, never imported. Move what you need out of it.',
      from: { pathNot: '/src/bin/' },
      to: { path: '/src/bin/' },
    },
    {
      name: 'not-to-test',
      severity: 'error',
      comment: 'Code does not know its tests.',
      from: { path: '^packages/[^/]+/src' },
      to: { path: '^packages/[^/]+/test' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.d.ts', '.json'],
    },
  },
};

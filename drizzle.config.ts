import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './packages/schema/src/resources/*.ts',
    './packages/schema/src/revisions.ts',
    './packages/schema/src/search.ts',
  ],
  out: './migrations',
});

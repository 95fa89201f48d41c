import { defineConfig } from 'vitest/config';

const api = {
  include: ['packages/api/test/**/*.test.ts'],
  globalSetup: ['packages/api/test/database-setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'schema',
          include: ['packages/schema/test/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      { test: { ...api, name: 'api on pglite', env: { TEST_STORAGE: 'pglite' } } },
      ...(process.env.TEST_DATABASE_URL
        ? [{ test: { ...api, name: 'api on postgres', env: { TEST_STORAGE: 'postgres' } } }]
        : []),
      { test: { name: 'sdk', include: ['packages/sdk/test/**/*.test.ts'], testTimeout: 30_000 } },
    ],
  },
});

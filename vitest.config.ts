import { statfsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Most suites copy a database folder for each test: in memory, where there is room, that takes a third of the time.
if (isRoomy('/dev/shm')) process.env.TMPDIR ??= '/dev/shm';

function isRoomy(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > 4 * 2 ** 30;
  } catch {
    return false;
  }
}

const api = {
  include: ['packages/api/test/**/*.test.ts'],
  globalSetup: ['packages/api/test/database-setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    // One more than there would be on two cores: many suites wait for processes that they started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
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

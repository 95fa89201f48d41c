export { type AppOptions, buildApp } from './app.ts';
export { type Config, parseConfig } from './config.ts';
export type { Database } from './database.ts';
export { openDatabase } from './database-open.ts';
export { type LoadResult, loadDataset } from './load.ts';
export { migrationsFolder } from './migrations.ts';
export { watchRevisions } from './revision-watch.ts';

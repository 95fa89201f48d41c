import './report-failures.ts';
import { readDataset } from '@20x10/schema';
import { parseConfig } from '../config.ts';
import { openDatabase } from '../database-open.ts';
import { loadDataset } from '../load.ts';
import { migrateDatabase } from '../migrations.ts';
import { serve } from '../serve.ts';
import { closeOnSignal, fileOccasion } from './process.ts';

const config = parseConfig(process.env);
const database = await openDatabase(config);
await migrateDatabase(database);
const loaded = await loadDataset(database, await readDataset(), fileOccasion);
const server = await serve(config, database);
closeOnSignal(server.close);
const { port } = server.app.server.address() as { port: number };
console.log(`Dataset at revision ${loaded.revision}, ${database.kind} database.`);
console.log(`20×10 Records  http://localhost:${port}/v1`);
console.log(`Documentation  http://localhost:${port}/docs`);

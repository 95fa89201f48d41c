import './report-failures.ts';
import { parseConfig } from '../config.ts';
import { openDatabase } from '../database-open.ts';
import { migrateDatabase } from '../migrations.ts';

const database = await openDatabase(parseConfig(process.env));
await migrateDatabase(database);
await database.close();

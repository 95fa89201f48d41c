import './report-failures.ts';
import { parseConfig } from '../config.ts';
import { openDatabase } from '../database-open.ts';
import { migrationsFolder } from '../migrations.ts';

const database = await openDatabase(parseConfig(process.env));
await database.migrate(migrationsFolder);
await database.close();

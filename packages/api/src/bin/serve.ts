import './report-failures.ts';
import { parseConfig } from '../config.ts';
import { openDatabase } from '../database-open.ts';
import { serve } from '../serve.ts';
import { closeOnSignal } from './process.ts';

const config = parseConfig(process.env);
const server = await serve(config, await openDatabase(config));
closeOnSignal(server.close);

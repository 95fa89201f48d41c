import { z } from 'zod';
import { OperatorError } from './operator-error.ts';

const text = (standard: string, description: string) =>
  z.string().default(standard).meta({ description });
const port = z.coerce.number().int().min(0).max(65535);
const whole = (minimum: number, maximum: number, standard: number, description: string) =>
  z.coerce.number().int().min(minimum).max(maximum).default(standard).meta({ description });
const seconds = (minimum: number, maximum: number, standard: number, description: string) =>
  z.coerce.number().min(minimum).max(maximum).default(standard).meta({ description });

const postgres = z.url({ protocol: /^postgres(ql)?$/ });
const list = (separated: string) => separated.split(',').map((each) => each.trim());

// Believing every sender of X-Forwarded-For would let a client choose its own address.
const proxies = z.union([
  z.literal('false').transform(() => false as const),
  z
    .string()
    .regex(/^(loopback|linklocal|uniquelocal|[0-9a-f.:]+(\/\d+)?)(\s*,\s*\S+)*$/i, {
      message: 'false, or addresses and networks of proxies',
    })
    .transform(list),
]);

/** Every setting, with its effect; the table of docs/running.md is checked against it. Times are in seconds. */
export const Settings = z.object({
  PORT: port.default(3000).meta({ description: 'Port to listen on.' }),
  HOST: text('0.0.0.0', 'Address to listen on.'),
  PUBLIC_URL: z.url().optional().meta({
    description:
      'Address under which clients reach the service, for links in documents. Without it they name the host that was asked, or behind a TRUST_PROXY no host.',
  }),
  DATABASE_URL: postgres
    .optional()
    .meta({ description: 'PostgreSQL to use; without it the embedded database is used.' }),
  DATABASE_REPLICA_URLS: z
    .string()
    .transform(list)
    .pipe(z.array(postgres))
    .default([])
    .meta({ description: 'Streaming replicas to read from, separated by commas.' }),
  DATABASE_POOL_SIZE: whole(1, 200, 10, 'Connections for answers, to each PostgreSQL, at most.'),
  EXPORT_POOL_SIZE: whole(
    1,
    50,
    2,
    'Further connections for exports and loading; so many exports run at a time, on the embedded database as well.',
  ),
  EXPORTS_PER_CLIENT: z.coerce.number().int().min(1).max(50).optional().meta({
    description:
      'Exports that one client may run at a time; without it half of EXPORT_POOL_SIZE, and at least one.',
  }),
  DATABASE_PREPARE: z
    .enum(['true', 'false'])
    .default('true')
    .transform((given) => given === 'true')
    .meta({
      description:
        'Whether statements are prepared; `false` for connection poolers that do not keep them, such as PgBouncer before 1.21.',
    }),
  DATA_DIR: text('.data/records', 'Folder of the embedded database.'),
  ANSWER_CACHE_MB: whole(0, 4096, 64, 'Megabytes of answers kept in memory at most; 0 keeps none.'),
  RATE_LIMIT: whole(
    0,
    1_000_000,
    6000,
    'Requests a client may make in a row, given back over RATE_LIMIT_WINDOW; 0 sets no limit. A hundred answers from the cache count as one.',
  ),
  RATE_LIMIT_WINDOW: whole(1, 86_400, 60, 'Seconds in which a spent RATE_LIMIT is whole again.'),
  TRUST_PROXY: proxies.default(false).meta({
    description:
      'Addresses and networks of proxies whose X-Forwarded-For is believed, such as `loopback, 10.0.0.0/8`; `false` believes none.',
  }),
  MAX_CONCURRENT: whole(
    1,
    1000,
    4,
    'Requests that may ask the database at a time, best about two for each core that works on them. Slow ones take half as many at most; DATABASE_POOL_SIZE beyond this number lets quick ones past them.',
  ),
  MAX_WAIT: seconds(
    0.05,
    60,
    0.8,
    'Seconds that a request may wait for its turn. Whose turn would come later, by what the requests ahead are expected to take, is answered 503 at once.',
  ),
  MAX_QUEUED: whole(
    0,
    100_000,
    4000,
    'Requests that may wait at all, about 20 kB of memory each; MAX_WAIT bounds them before, unless answers are very quick.',
  ),
  REQUEST_TIMEOUT: seconds(
    0.1,
    600,
    15,
    'Seconds in which an answer is made, waiting included; 503 after it.',
  ),
  STATEMENT_TIMEOUT: seconds(
    0,
    600,
    10,
    'Seconds after which the database gives up a reading statement; 0 sets no limit. Loading has none, nor have exports, except for each step of one on the embedded database.',
  ),
  LOCK_TIMEOUT: seconds(
    0,
    86_400,
    60,
    'Seconds that a program waits for another one that migrates or loads, on PostgreSQL; then it ends and says which.',
  ),
  CLIENT_TIMEOUT: seconds(
    1,
    600,
    30,
    'Seconds in which a request must have arrived, and without any byte after which a connection is cut.',
  ),
  CLIENT_MIN_RATE: whole(
    0,
    1_000_000,
    10_000,
    'Bytes a second that a client must take of what waits for it, over CLIENT_TIMEOUT seconds; a slower one is cut. 0 sets no limit.',
  ),
  KEEP_ALIVE_TIMEOUT: seconds(
    1,
    600,
    72,
    'Seconds that a connection stays open between requests; longer than that of a proxy in front.',
  ),
  SHUTDOWN_DELAY: seconds(
    0,
    300,
    3,
    'Seconds between answering 503 at /readyz and refusing connections, for a proxy to notice; none after Ctrl-C.',
  ),
  SHUTDOWN_TIMEOUT: seconds(
    0,
    3600,
    20,
    'Seconds that running answers and exports have to end before they are cut.',
  ),
  METRICS_PORT: port.optional().meta({
    description: 'Port of /metrics, apart from the service; without it there are no metrics.',
  }),
  METRICS_HOST: text('127.0.0.1', 'Address that METRICS_PORT listens on.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .meta({ description: 'Least severe level that is logged.' }),
});
export type Config = z.output<typeof Settings>;

/** Reads the settings; throws an error that names each bad one. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new OperatorError(`Settings: ${problems.join('; ')}`);
}

import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);

/** Every setting, with its effect; the README's table is checked against it. */
export const Settings = z.object({
  PORT: port.default(3000).meta({ description: 'Port to listen on.' }),
  HOST: z.string().default('0.0.0.0').meta({ description: 'Address to listen on.' }),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .meta({ description: 'PostgreSQL to use; without it the embedded database is used.' }),
  DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(10)
    .meta({ description: 'Connections to PostgreSQL at most.' }),
  DATABASE_PREPARE: z
    .enum(['true', 'false'])
    .default('true')
    .transform((text) => text === 'true')
    .meta({
      description:
        'Whether statements are prepared; `false` for connection poolers that do not keep them, such as PgBouncer before 1.21.',
    }),
  DATA_DIR: z
    .string()
    .default('.data/records')
    .meta({ description: 'Folder of the embedded database.' }),
  ANSWER_CACHE_MB: z.coerce
    .number()
    .int()
    .min(0)
    .max(4096)
    .default(64)
    .meta({ description: 'Megabytes of answers kept in memory at most; 0 keeps none.' }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .meta({ description: 'Least severe level that is logged.' }),
  PUBLIC_URL: z.url().optional().meta({
    description: 'Address under which clients reach the service, for links in documents.',
  }),
});
export type Config = z.output<typeof Settings>;

/** Reads the settings; throws an error that names each bad one. */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`Settings: ${problems.join('; ')}`);
}

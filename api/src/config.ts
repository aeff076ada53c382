import { type OtlpSettings, otlpEnvironment, otlpSettings } from '@advay/shared/otlp/otlp-settings';
import { DEVELOPMENT, releaseSchema } from '@advay/shared/schemas/release';
import { z } from 'zod';
import { isTicketPrivateKey, TICKET_KEY_COMMAND } from './ticket-private-key.ts';

/** How the process serves, and over which data. */
export type Config = Readonly<{
  /** Which build this is, told to whoever asks for its health. */
  release: string;
  host: string;
  port: number;
  /** What the browser speaks with us, also when a proxy in front does the encrypting: decides the cookie. */
  servedOver: 'http' | 'https';
  /** Origins that may write, beside the one the request itself was sent to. */
  publicOrigins: readonly string[];
  /** Host names that requests may be for, beside those of the public origins. */
  allowedHosts: readonly string[];
  /** Proxies in front of us whose word on the caller's address counts; 0 believes nobody. */
  trustedProxyHops: number;
  /** By which an edge that sends requests on shows that it is ours; empty where there is none. */
  edgeTokens: readonly string[];
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  /** Signs the session cookie; null means one kept in the data folder. */
  sessionSecret: string | null;
  /** Signs room tickets, PKCS8 PEM of an RSA key; null means one kept in the data folder. */
  ticketPrivateKey: string | null;
  /** Where the signaling service is, to close rooms there; null when it is none of ours. */
  signalingUrl: string | null;
  /** Opens the metrics to whoever has it; null: they are off. */
  metricsToken: string | null;
  /** Whom the metrics and the times of requests are sent to; null: nobody. */
  otlp: OtlpSettings | null;
  /** What is past its time is forgotten by this process each day, or by a job that somebody else starts. */
  retention: 'timer' | 'job';
  /** Null writes mail to the log. */
  mail: Readonly<{ url: string; from: string }> | null;
  database:
    | Readonly<{ kind: 'embedded'; dataDir: string }>
    | Readonly<{
        kind: 'server';
        apiUrl: string;
        authUrl: string;
        /** When given, the schema is brought up to date before serving. */
        migrationUrl: string | null;
        poolSize: number;
        prepare: boolean;
      }>;
}>;

export class ConfigError extends Error {
  override name = 'ConfigError';
}

const postgresUrl = (role: string) =>
  z
    .url({
      protocol: /^postgres(ql)?$/,
      error: `must be postgres://${role}:<password>@<host>:<port>/<database>`,
    })
    .transform(withoutChannelBinding);
const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => part.trim() || []));
const flag = z.enum(['true', 'false'], { error: 'must be true or false' });
const origin = z
  .url({ protocol: /^https?$/, error: 'must be origins such as https://play.example.org' })
  .refine((url) => new URL(url).origin === url, 'must be origins alone, without a path or a slash');
const hostName = z
  .string()
  .regex(/^[\w.-]+$/, 'must be host names such as api.internal, without a scheme or a port');
/** In one line as base64, for platforms whose settings have no line breaks. */
const ticketPrivateKey = z
  .string()
  .transform((text) => (text.includes('-----') ? text : Buffer.from(text, 'base64').toString()))
  .refine(
    isTicketPrivateKey,
    `must be an RSA key of 2048 bits as PEM, or base64 of it: ${TICKET_KEY_COMMAND}`,
  );

const environmentSchema = z.object({
  ...otlpEnvironment.shape,
  RELEASE: releaseSchema.default(DEVELOPMENT),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(8080),
  NODE_ENV: z.string().optional(),
  SERVED_OVER: z.enum(['http', 'https'], { error: 'must be http or https' }).optional(),
  PUBLIC_ORIGINS: list.pipe(z.array(origin)),
  ALLOWED_HOSTS: list.pipe(z.array(hostName)),
  TRUSTED_PROXY_HOPS: z.coerce.number('must be a number').int().min(0).max(5).default(0),
  EDGE_TOKEN: list.pipe(z.array(z.string().min(16, 'must have at least 16 characters'))),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  SESSION_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters; make one with: openssl rand -base64 32')
    .optional(),
  TICKET_PRIVATE_KEY: ticketPrivateKey.optional(),
  SIGNALING_URL: origin.optional(),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error:
        'must be smtp://<user>:<password>@<host>:<port>, or smtps:// for one encrypted at once',
    })
    .optional(),
  MAIL_FROM: z.email('must be the address that mail comes from').optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  RETENTION: z.enum(['timer', 'job'], { error: 'must be timer or job' }).default('timer'),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: postgresUrl('app_api').optional(),
  AUTH_DATABASE_URL: postgresUrl('app_auth').optional(),
  MIGRATION_DATABASE_URL: postgresUrl('app_migrator').optional(),
  DATABASE_POOL_SIZE: z.coerce.number('must be a number').int().min(1).max(50).default(4),
  DATABASE_PREPARE: flag.default('false'),
});
type Environment = z.infer<typeof environmentSchema>;

/** Addresses copied from Neon ask for it: the driver takes it for a setting of the server, which refuses the connection. */
function withoutChannelBinding(text: string): string {
  const url = new URL(text);
  if (!url.searchParams.has('channel_binding')) return text;
  url.searchParams.delete('channel_binding');
  return url.href;
}

/** Reads the settings; throws `ConfigError` that names each wrong variable and what to put there. */
export function loadConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings need a change:\n${lines.join('\n')}`);
  }
  const settings = parsed.data;
  return {
    release: settings.RELEASE,
    host: settings.HOST,
    port: settings.PORT,
    servedOver: settings.SERVED_OVER ?? (settings.NODE_ENV === 'production' ? 'https' : 'http'),
    publicOrigins: settings.PUBLIC_ORIGINS,
    allowedHosts: settings.ALLOWED_HOSTS,
    trustedProxyHops: settings.TRUSTED_PROXY_HOPS,
    edgeTokens: settings.EDGE_TOKEN,
    logLevel: settings.LOG_LEVEL,
    sessionSecret: settings.SESSION_SECRET ?? null,
    ticketPrivateKey: settings.TICKET_PRIVATE_KEY ?? null,
    signalingUrl: settings.SIGNALING_URL ?? null,
    metricsToken: settings.METRICS_TOKEN ?? null,
    otlp: otlpSettings(settings),
    retention: settings.RETENTION,
    mail: mailSettings(settings),
    database: databaseSettings(settings),
  };
}

function mailSettings({ SMTP_URL: url, MAIL_FROM: from }: Environment): Config['mail'] {
  if (url === undefined) return null;
  if (from === undefined) throw missing('MAIL_FROM', 'must be set together with SMTP_URL');
  return { url, from };
}

function databaseSettings(settings: Environment): Config['database'] {
  const { DATABASE_URL: apiUrl, AUTH_DATABASE_URL: authUrl } = settings;
  if (apiUrl === undefined) {
    if (authUrl === undefined) return { kind: 'embedded', dataDir: settings.DATA_DIR };
    throw missing('DATABASE_URL', 'must be set together with AUTH_DATABASE_URL');
  }
  if (authUrl === undefined) {
    throw missing('AUTH_DATABASE_URL', 'must be set together with DATABASE_URL');
  }
  if (settings.SESSION_SECRET === undefined) {
    throw missing('SESSION_SECRET', 'must be set with a database server: openssl rand -base64 32');
  }
  return {
    kind: 'server',
    apiUrl,
    authUrl,
    migrationUrl: settings.MIGRATION_DATABASE_URL ?? null,
    poolSize: settings.DATABASE_POOL_SIZE,
    prepare: settings.DATABASE_PREPARE === 'true',
  };
}

function missing(name: string, fix: string): ConfigError {
  return new ConfigError(`These settings need a change:\n  ${name}: ${fix}`);
}

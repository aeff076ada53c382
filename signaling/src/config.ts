import { type OtlpSettings, otlpEnvironment, otlpSettings } from '@advay/shared/otlp/otlp-settings';
import { DEVELOPMENT, releaseSchema } from '@advay/shared/schemas/release';
import { TICKET_KEY_MIN_BITS } from '@advay/shared/schemas/ticket';
import { z } from 'zod';
import type { TicketJwk } from './admission/signed-token.ts';
import type { IceSettings } from './ice/ice-servers.ts';
import { TURN_TTL_S } from './limits.ts';

export type SignalingConfig = IceSettings &
  Readonly<{
    /** Which build this is, told to whoever asks for its health. */
    release: string;
    host: string;
    port: number;
    ticketKeys: readonly TicketJwk[];
    origins: readonly string[];
    /** Host names that requests may be for, beside those of the origins. */
    allowedHosts: readonly string[];
    trustedProxyHops: number;
    /** By which an edge that sends requests on shows that it is ours; empty where there is none. */
    edgeTokens: readonly string[];
    redisUrl: string | null;
    /** Opens the metrics to whoever has it; null: they are off. */
    metricsToken: string | null;
    /** Whom the metrics are sent to; null: nobody. */
    otlp: OtlpSettings | null;
    logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  }>;

export class ConfigError extends Error {
  override name = 'ConfigError';
}

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((part) => part.trim() || []));
const origin = z
  .url({ protocol: /^https?$/, error: 'must be origins such as https://play.example.org' })
  .refine((url) => new URL(url).origin === url, 'must be origins alone, without a path or a slash');
const hostName = z
  .string()
  .regex(/^[\w.-]+$/, 'must be host names such as signaling.internal, without a scheme or a port');
const iceUrls = (scheme: RegExp, example: string) =>
  list.pipe(z.array(z.string().regex(scheme, `must be addresses such as ${example}`)));

const isLongEnough = (modulus: string) =>
  Buffer.from(modulus, 'base64url').length * 8 >= TICKET_KEY_MIN_BITS;
const publicKey = z
  .looseObject({
    kty: z.literal('RSA', 'must be an RSA key'),
    n: z.base64url().refine(isLongEnough, `must be of an RSA key of ${TICKET_KEY_MIN_BITS} bits`),
    e: z.base64url(),
    kid: z.string().optional(),
  })
  .refine((key) => !('d' in key), 'is a private key: give its public half alone');
const keySet = z
  .string('must be the public keys of the API, as a JSON Web Key Set')
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'must be JSON: {"keys": […]}' });
      return z.NEVER;
    }
  })
  .pipe(z.object({ keys: z.array(publicKey).min(1) }, 'must be {"keys": […]}'));

const iceSchema = z.object({
  STUN_URLS: iceUrls(/^stuns?:\S+$/, 'stun:turn.example.org:3478'),
  TURN_URLS: iceUrls(/^turns?:\S+$/, 'turn:turn.example.org:3478?transport=udp'),
  TURN_SECRET: z.string().min(16, 'must have at least 16 characters').optional(),
  TURN_TTL_S: z.coerce.number('must be a number').int().min(10).max(86_400).default(TURN_TTL_S),
});

const environmentSchema = z.object({
  ...iceSchema.shape,
  ...otlpEnvironment.shape,
  RELEASE: releaseSchema.default(DEVELOPMENT),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('must be a number').int().min(0).max(65_535).default(8082),
  TICKET_KEYS: keySet,
  PUBLIC_ORIGINS: list.pipe(z.array(origin).min(1, 'must name at least one origin')),
  ALLOWED_HOSTS: list.pipe(z.array(hostName)),
  TRUSTED_PROXY_HOPS: z.coerce.number('must be a number').int().min(0).max(5).default(0),
  EDGE_TOKEN: list.pipe(z.array(z.string().min(16, 'must have at least 16 characters'))),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'must be redis://<host>:<port>' }).optional(),
  METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});
type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the settings; throws `ConfigError` that names each wrong variable and what to put there. */
export function loadConfig(environment: Variables): SignalingConfig {
  const settings = read(environmentSchema, environment);
  return {
    release: settings.RELEASE,
    host: settings.HOST,
    port: settings.PORT,
    ticketKeys: settings.TICKET_KEYS.keys,
    origins: settings.PUBLIC_ORIGINS,
    allowedHosts: settings.ALLOWED_HOSTS,
    trustedProxyHops: settings.TRUSTED_PROXY_HOPS,
    edgeTokens: settings.EDGE_TOKEN,
    redisUrl: settings.REDIS_URL ?? null,
    ...iceSettings(settings),
    metricsToken: settings.METRICS_TOKEN ?? null,
    otlp: otlpSettings(settings),
    logLevel: settings.LOG_LEVEL,
  };
}

/** The part of the settings for programs that serve more than signaling on one port. */
export function loadIceSettings(environment: Variables): IceSettings {
  return iceSettings(read(iceSchema, environment));
}

function read<Schema extends z.ZodType>(schema: Schema, environment: Variables): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw wrong(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}

function iceSettings(settings: z.infer<typeof iceSchema>): IceSettings {
  const { STUN_URLS: stunUrls, TURN_URLS: urls, TURN_SECRET: secret, TURN_TTL_S: ttlS } = settings;
  if (urls.length === 0 && secret === undefined) return { stunUrls, turn: null };
  if (secret === undefined) throw wrong(['TURN_SECRET: must be set together with TURN_URLS']);
  if (urls.length === 0) throw wrong(['TURN_URLS: must be set together with TURN_SECRET']);
  return { stunUrls, turn: { urls, secret, ttlS } };
}

function wrong(lines: readonly string[]): ConfigError {
  return new ConfigError(
    `These settings need a change:\n${lines.map((line) => `  ${line}`).join('\n')}`,
  );
}

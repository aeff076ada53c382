import { expect, it } from 'vitest';
import { ConfigError, loadConfig } from './config.ts';

const server = {
  DATABASE_URL: 'postgres://app_api@localhost/advay',
  AUTH_DATABASE_URL: 'postgres://app_auth@localhost/advay',
  SESSION_SECRET: 'thirty-two characters or more of it',
};

it('needs no setting at all', () => {
  expect(loadConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    servedOver: 'http',
    metricsToken: null,
    otlp: null,
    retention: 'timer',
    database: { kind: 'embedded', dataDir: '.data' },
  });
});

it('is told which release it is, and is none without', () => {
  expect(loadConfig({}).release).toBe('development');
  expect(loadConfig({ RELEASE: '0.1.0+1a2b3c4d5e6f' }).release).toBe('0.1.0+1a2b3c4d5e6f');
});

it('takes a server when both roles have an address', () => {
  expect(loadConfig({ ...server, NODE_ENV: 'production' })).toMatchObject({
    servedOver: 'https',
    database: { kind: 'server', migrationUrl: null, prepare: false, poolSize: 4 },
  });
});

it('takes an address as Neon shows it, without what the server would not know', () => {
  const asked = '?sslmode=require&channel_binding=require';
  const { database } = loadConfig({ ...server, DATABASE_URL: `${server.DATABASE_URL}${asked}` });
  expect(database).toMatchObject({
    apiUrl: `${server.DATABASE_URL}?sslmode=require`,
    authUrl: server.AUTH_DATABASE_URL,
  });
});

it.each([
  [{ PORT: 'eighty' }, 'PORT: must be a number'],
  [{ RELEASE: 'the <b>best</b>' }, 'RELEASE: must be the id of a release'],
  [{ SERVED_OVER: 'tls' }, 'SERVED_OVER: must be http or https'],
  [
    { PUBLIC_ORIGINS: 'https://a.example/, https://b.example' },
    'PUBLIC_ORIGINS.0: must be origins alone',
  ],
  [{ ALLOWED_HOSTS: 'api.internal:8080' }, 'ALLOWED_HOSTS.0: must be host names'],
  [{ SESSION_SECRET: 'short' }, 'SESSION_SECRET: must have at least 32 characters'],
  [{ DATABASE_URL: 'mysql://localhost' }, 'DATABASE_URL: must be postgres://app_api'],
  [{ DATABASE_URL: server.DATABASE_URL }, 'AUTH_DATABASE_URL: must be set'],
  [{ AUTH_DATABASE_URL: server.AUTH_DATABASE_URL }, 'DATABASE_URL: must be set'],
  [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL: must be smtp://'],
  [{ SMTP_URL: 'smtp://localhost' }, 'MAIL_FROM: must be set together with SMTP_URL'],
  [{ TICKET_PRIVATE_KEY: 'bm8ga2V5' }, 'TICKET_PRIVATE_KEY: must be an RSA key'],
  [{ SIGNALING_URL: 'https://a.example/signaling' }, 'SIGNALING_URL: must be origins alone'],
  [{ EDGE_TOKEN: 'short' }, 'EDGE_TOKEN.0: must have at least 16 characters'],
  [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN: must have at least 16 characters'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT: must be an'],
  [{ OTEL_EXPORTER_OTLP_HEADERS: 'no value' }, 'OTEL_EXPORTER_OTLP_HEADERS: must be name=value'],
  [{ RETENTION: 'never' }, 'RETENTION: must be timer or job'],
  [{ ...server, SESSION_SECRET: '' }, 'SESSION_SECRET: must be set'],
])('says of %o which setting to change and how', (environment, words) => {
  expect(() => loadConfig(environment)).toThrow(ConfigError);
  expect(() => loadConfig(environment)).toThrow(words);
});

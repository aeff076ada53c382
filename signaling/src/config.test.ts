import { expect, it } from 'vitest';
import { ConfigError, loadConfig, loadIceSettings } from './config.ts';

const key = { kty: 'RSA', n: Buffer.alloc(256, 0xd5).toString('base64url'), e: 'AQAB' };
const needed = {
  TICKET_KEYS: JSON.stringify({ keys: [key] }),
  PUBLIC_ORIGINS: 'https://play.example.org, http://localhost:8080',
};

it('needs the keys of the API and the origins of the pages', () => {
  expect(loadConfig(needed)).toEqual({
    release: 'development',
    host: '127.0.0.1',
    port: 8082,
    ticketKeys: [key],
    origins: ['https://play.example.org', 'http://localhost:8080'],
    allowedHosts: [],
    trustedProxyHops: 0,
    edgeTokens: [],
    redisUrl: null,
    stunUrls: [],
    turn: null,
    metricsToken: null,
    otlp: null,
    logLevel: 'info',
  });
});

it('takes a TURN server with its secret', () => {
  const turn = {
    TURN_URLS: 'turn:a:3478,turns:a:443',
    TURN_SECRET: 'sixteen letters!',
    TURN_TTL_S: '30',
  };
  expect(loadConfig({ ...needed, ...turn }).turn).toEqual({
    urls: ['turn:a:3478', 'turns:a:443'],
    secret: 'sixteen letters!',
    ttlS: 30,
  });
});

it('reads the part about ways between homes alone, with the same words', () => {
  expect(loadIceSettings({ STUN_URLS: 'stun:a:3478' })).toEqual({
    stunUrls: ['stun:a:3478'],
    turn: null,
  });
  expect(() => loadIceSettings({ TURN_URLS: 'turn:a:3478' })).toThrow('TURN_SECRET: must be set');
});

it.each([
  [{ TICKET_KEYS: undefined }, 'TICKET_KEYS: must be the public keys of the API'],
  [{ TICKET_KEYS: '{' }, 'TICKET_KEYS: must be JSON'],
  [{ TICKET_KEYS: '{"keys":[{"kty":"OKP"}]}' }, 'TICKET_KEYS.keys.0.kty: must be an RSA key'],
  [
    { TICKET_KEYS: JSON.stringify({ keys: [{ ...key, n: 'AQAB' }] }) },
    'of an RSA key of 2048 bits',
  ],
  [{ TICKET_KEYS: JSON.stringify({ keys: [{ ...key, d: 'x' }] }) }, 'is a private key'],
  [{ PUBLIC_ORIGINS: '' }, 'PUBLIC_ORIGINS: must name at least one origin'],
  [{ ALLOWED_HOSTS: 'https://a.example' }, 'ALLOWED_HOSTS.0: must be host names'],
  [{ PUBLIC_ORIGINS: 'https://a.example/' }, 'PUBLIC_ORIGINS.0: must be origins alone'],
  [{ PORT: 'eighty' }, 'PORT: must be a number'],
  [{ RELEASE: 'the <b>best</b>' }, 'RELEASE: must be the id of a release'],
  [{ REDIS_URL: 'http://a' }, 'REDIS_URL: must be redis://'],
  [{ STUN_URLS: 'stun.example.org' }, 'STUN_URLS.0: must be addresses such as stun:'],
  [{ TURN_URLS: 'turn:a:3478' }, 'TURN_SECRET: must be set together with TURN_URLS'],
  [{ TURN_SECRET: 'sixteen letters!' }, 'TURN_URLS: must be set together with TURN_SECRET'],
  [{ EDGE_TOKEN: 'short' }, 'EDGE_TOKEN.0: must have at least 16 characters'],
  [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN: must have at least 16 characters'],
])('says of %o which setting to change and how', (change, words) => {
  expect(() => loadConfig({ ...needed, ...change })).toThrow(ConfigError);
  expect(() => loadConfig({ ...needed, ...change })).toThrow(words);
});

import { parseEnv } from 'node:util';
import { loadConfig as loadApiConfig } from '@advay/api/config';
import { loadConfig as loadSignalingConfig } from '@advay/signaling/config';
import { describe, expect, it } from 'vitest';
import { completeSecrets } from './server-secrets.ts';

async function complete(text: string): Promise<string> {
  const completed = await completeSecrets(text);
  if (!completed.ok) throw new Error(completed.message);
  return completed.text;
}
const said = async (text: string) => {
  const completed = await completeSecrets(text);
  return completed.ok ? '' : completed.message;
};

const all = await complete('');
const secrets = parseEnv(all) as Record<string, string>;
const withSecret = (name: string, value: string) =>
  all.replace(new RegExp(`^${name}=.*$`, 'm'), `${name}=${value}`);

describe('the secrets of a server', () => {
  it('are made once, and never changed afterwards', async () => {
    expect(await completeSecrets(all)).toEqual({ ok: true, text: all, made: [] });
    const others = parseEnv(await complete('')) as Record<string, string>;
    for (const [name, value] of Object.entries(secrets)) expect(others[name]).not.toBe(value);
  });

  it('are taken by both services', () => {
    const { APP_API_PASSWORD, APP_AUTH_PASSWORD, TICKET_KEYS = '' } = secrets;
    const api = loadApiConfig({
      ...secrets,
      DATABASE_URL: `postgres://app_api:${APP_API_PASSWORD}@postgres:5432/advay`,
      AUTH_DATABASE_URL: `postgres://app_auth:${APP_AUTH_PASSWORD}@postgres:5432/advay`,
    });
    expect(api.ticketPrivateKey).toContain('BEGIN PRIVATE KEY');
    const signaling = loadSignalingConfig({
      TICKET_KEYS,
      TURN_SECRET: secrets.TURN_SECRET,
      TURN_URLS: 'turn:localhost:3478',
      PUBLIC_ORIGINS: 'http://localhost:8080',
    });
    expect(signaling.ticketKeys).toHaveLength(1);
    expect(TICKET_KEYS).not.toMatch(/"d":/);
  });

  it('that are there stay, with everything else in the file', async () => {
    const text = `PUBLIC_ORIGINS=https://play.example.org\nSESSION_SECRET=${secrets.SESSION_SECRET}`;
    const completed = await complete(text);
    expect(completed.startsWith(`${text}\n`)).toBe(true);
    expect(Object.keys(parseEnv(completed)).sort()).toEqual(
      [...Object.keys(secrets), 'PUBLIC_ORIGINS'].sort(),
    );
  });

  it.each([
    ['APP_API_PASSWORD', 'local-only', 'APP_API_PASSWORD has to have at least 32 characters'],
    ['SESSION_SECRET', 'a'.repeat(40), 'SESSION_SECRET can be guessed'],
    ['TURN_SECRET', `${'abcd1234'.repeat(4)}@else`, 'TURN_SECRET may have letters'],
    ['TURN_SECRET', secrets.SESSION_SECRET ?? '', 'SESSION_SECRET is the same as TURN_SECRET'],
    ['TICKET_PRIVATE_KEY', 'nothing', 'TICKET_PRIVATE_KEY is no RSA key'],
    ['TICKET_KEYS', '\'{"keys":[]}\'', 'TICKET_KEYS is not the public half'],
  ])('are refused where one is weak: %s=%s', async (name, value, words) => {
    expect(await said(withSecret(name, value))).toContain(words);
  });

  it('that are empty count as absent', async () => {
    const completed = await completeSecrets(withSecret('TURN_SECRET', ''));
    expect(completed).toMatchObject({ ok: true, made: ['TURN_SECRET'] });
  });
});

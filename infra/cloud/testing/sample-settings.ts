import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { Service } from '../../deploy/ports.ts';

type Settings = Readonly<Record<string, string>>;

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2_048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
});
const TICKET_KEYS = JSON.stringify({
  keys: [createPublicKey(privateKey).export({ format: 'jwk' })],
});

/** What the bootstrap puts in the place of each name. */
export const DEPLOYED: Settings = {
  CLIENT_URL: 'https://play.example.org',
  API_HOSTS: 'advay-api-1.example.run.app',
  SIGNALING_HOSTS: 'advay-signaling-1.example.run.app',
  SIGNALING_URL: 'https://advay-signaling-1.example.run.app',
  MAIL_FROM: 'garden@example.org',
  TICKET_KEYS,
  PREVIEW_TICKET_KEYS: TICKET_KEYS,
};

const HELD: Settings = {
  DATABASE_URL: 'postgres://app_api:p@db.example/advay',
  AUTH_DATABASE_URL: 'postgres://app_auth:p@db.example/advay',
  SESSION_SECRET: 'thirty-two characters or more of it',
  TICKET_PRIVATE_KEY: privateKey,
  EDGE_TOKEN: 'sixteen characters or more',
  SMTP_URL: 'smtp://user:password@mail.example',
};

const PUBLIC = { PUBLIC_ORIGINS: 'https://pr-7.page', ALLOWED_HOSTS: 'pr-7---x.run.app' };

/** What the deploy of a preview tells each revision. */
export const PREVIEWED: Readonly<Record<Service, Settings>> = {
  signaling: PUBLIC,
  api: {
    ...PUBLIC,
    DATABASE_URL: HELD.DATABASE_URL ?? '',
    AUTH_DATABASE_URL: HELD.AUTH_DATABASE_URL ?? '',
  },
};

/** Plain settings with every name filled in, and a value for each secret. */
export function filledIn(plain: Settings, secrets: readonly string[]): Settings {
  const fill = (text: string) =>
    text.replaceAll(/<(\w+)>/g, (_, name: string) => {
      const value = DEPLOYED[name];
      if (value === undefined) throw new Error(`nobody knows ${name}`);
      return value;
    });
  return {
    ...Object.fromEntries(secrets.map((name) => [name, HELD[name] ?? ''])),
    ...Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, fill(value)])),
  };
}

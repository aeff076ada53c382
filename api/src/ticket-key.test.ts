import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ConfigError, loadConfig } from './config.ts';
import { TEST_CONFIG } from './testing/test-app.ts';
import { ticketKeyOf } from './ticket-key.ts';

it('is made once and kept in the data folder, for its owner alone', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'advay-key-'));
  try {
    const config = loadConfig({ DATA_DIR: dataDir });
    const first = await ticketKeyOf(config);
    expect((await ticketKeyOf(config)).publicKey).toEqual(first.publicKey);
    expect((await stat(join(dataDir, 'ticket-rsa-key.pem'))).mode & 0o777).toBe(0o600);
  } finally {
    await rm(dataDir, { recursive: true });
  }
});

it('is taken from the settings, also as base64 in one line', async () => {
  const pem = TEST_CONFIG.ticketPrivateKey ?? '';
  const oneLine = Buffer.from(pem).toString('base64');
  const keys = [pem, oneLine].map((text) => ticketKeyOf(loadConfig({ TICKET_PRIVATE_KEY: text })));
  const [first, second] = await Promise.all(keys);
  expect(first?.publicKey).toEqual(second?.publicKey);
});

it('has to be set with a database server', async () => {
  const config = loadConfig({
    DATABASE_URL: 'postgres://app_api@localhost/advay',
    AUTH_DATABASE_URL: 'postgres://app_auth@localhost/advay',
    SESSION_SECRET: 'thirty-two characters or more of it',
  });
  await expect(ticketKeyOf(config)).rejects.toThrow(ConfigError);
  await expect(ticketKeyOf(config)).rejects.toThrow('TICKET_PRIVATE_KEY');
});

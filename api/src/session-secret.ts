import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, ConfigError } from './config.ts';

/** The secret from the settings, or the one this machine made once and keeps in its data folder. */
export function sessionSecretOf(config: Pick<Config, 'sessionSecret' | 'database'>): string {
  if (config.sessionSecret !== null) return config.sessionSecret;
  if (config.database.kind !== 'embedded') {
    throw new ConfigError('SESSION_SECRET must be set with a database server.');
  }
  const { dataDir } = config.database;
  const file = join(dataDir, 'session-secret');
  mkdirSync(dataDir, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const isKept = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!isKept) throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

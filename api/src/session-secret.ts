import { randomBytes } from 'node:crypto';
import { type Config, ConfigError } from './config.ts';
import { keepInDataFolder } from './keep-in-data-folder.ts';

/** The secret from the settings, or the one this machine made once and keeps in its data folder. */
export function sessionSecretOf(config: Pick<Config, 'sessionSecret' | 'database'>): string {
  if (config.sessionSecret !== null) return config.sessionSecret;
  if (config.database.kind !== 'embedded') {
    throw new ConfigError('SESSION_SECRET must be set with a database server.');
  }
  const make = () => randomBytes(32).toString('base64url');
  return keepInDataFolder(config.database.dataDir, 'session-secret', make).trim();
}

import { ConfigError } from '../config.ts';
import type { openEmbedded as embedded } from './open-embedded.ts';

/** Stands in for `open-embedded` in the container's bundle, which holds no database engine. */
export const openEmbedded: typeof embedded = () =>
  Promise.reject(
    new ConfigError(
      'This build has no embedded database: set DATABASE_URL, AUTH_DATABASE_URL and SESSION_SECRET.',
    ),
  );

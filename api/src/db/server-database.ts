import { setTimeout as pause } from 'node:timers/promises';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import {
  DATABASE_CONNECT_TIMEOUT_S,
  DATABASE_WAKE_ATTEMPTS,
  DATABASE_WAKE_PAUSE_MS,
} from '../limits.ts';
import type { Database } from './database.ts';
import { enterAsParent } from './enter-as-parent.ts';
import { enterAsTwoParents } from './enter-as-two-parents.ts';
import { callIngest } from './ingest-call.ts';
import { rowSecurityDangers, UnguardedDatabaseError } from './row-security-guard.ts';

export type ServerConnection = Readonly<{
  /** Signs in as `app_api`. */
  apiUrl: string;
  /** Signs in as `app_auth`. */
  authUrl: string;
  poolSize: number;
  /** Off behind a pooler in transaction mode that cannot carry prepared statements. */
  prepare: boolean;
}>;

/** The data on a PostgreSQL server, over one small pool for each of the two roles. */
export function serverDatabase({ apiUrl, authUrl, poolSize, prepare }: ServerConnection): Database {
  const connect = (url: string) =>
    postgres(url, {
      max: poolSize,
      prepare,
      connect_timeout: DATABASE_CONNECT_TIMEOUT_S,
      connection: { application_name: 'advay-api' },
      // Each new connection would first ask for array types, which no table of ours has; should the server go away
      // just then, nobody would hear of it and the whole process would end.
      fetch_types: false,
      onnotice: () => {},
    });
  const apiClient = connect(apiUrl);
  const authClient = connect(authUrl);
  const api = drizzle({ client: apiClient });
  const auth = drizzle({ client: authClient });
  return {
    kind: 'server',
    withParent: (parentId, work) => enterAsParent(api, parentId, work),
    withTwoParents: (parentIds, work) => enterAsTwoParents(api, parentIds, work),
    ingestEvents: (batch) => callIngest(api, batch),
    auth,
    async assertGuarded() {
      await wake(() => apiClient`select 1`);
      const asApi = await api.execute<{ danger: string }>(rowSecurityDangers('app_api'));
      const asAuth = await auth.execute<{ danger: string }>(rowSecurityDangers('app_auth'));
      const dangers = new Set([...asApi, ...asAuth].map(({ danger }) => danger));
      if (dangers.size > 0) throw new UnguardedDatabaseError([...dangers]);
    },
    async ping() {
      await Promise.all([apiClient`select 1`, authClient`select 1`]);
    },
    async close() {
      await Promise.all([apiClient.end({ timeout: 5 }), authClient.end({ timeout: 5 })]);
    },
  };
}

/** A database that sleeps when idle refuses the first connections while it wakes. */
async function wake(ask: () => PromiseLike<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (attempt === DATABASE_WAKE_ATTEMPTS) throw error;
      await pause(DATABASE_WAKE_PAUSE_MS * attempt);
    }
  }
}

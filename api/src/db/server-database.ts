import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { DATABASE_CONNECT_TIMEOUT_S, STATEMENT_TIMEOUT_MS } from '../limits.ts';
import type { Database } from './database.ts';
import { enterAsParent } from './enter-as-parent.ts';
import { enterAsTwoParents } from './enter-as-two-parents.ts';
import { callIngest } from './ingest-call.ts';
import { counted } from './pool-use.ts';
import { rowSecurityDangers, UnguardedDatabaseError } from './row-security-guard.ts';
import { wakeDatabase } from './wake-database.ts';

export type ServerConnection = Readonly<{
  /** Signs in as `app_api`. */
  apiUrl: string;
  /** Signs in as `app_auth`. */
  authUrl: string;
  poolSize: number;
  /** Statements are parsed once a session. Only where a connection is one session: never behind a pooler. */
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
  const apiCounted = counted(apiClient);
  const authCounted = counted(authClient);
  const api = drizzle({ client: apiCounted.client });
  const auth = drizzle({ client: authCounted.client });
  return {
    kind: 'server',
    withParent: (parentId, work) => enterAsParent(api, parentId, work, STATEMENT_TIMEOUT_MS),
    withTwoParents: (parentIds, work) => enterAsTwoParents(api, parentIds, work),
    ingestEvents: (batch) => callIngest(api, batch),
    auth,
    async assertGuarded() {
      await wakeDatabase(() => apiClient`select 1`);
      const asApi = await api.execute<{ danger: string }>(rowSecurityDangers('app_api'));
      const asAuth = await auth.execute<{ danger: string }>(rowSecurityDangers('app_auth'));
      const dangers = new Set([...asApi, ...asAuth].map(({ danger }) => danger));
      if (dangers.size > 0) throw new UnguardedDatabaseError([...dangers]);
    },
    poolUse: () => [
      { role: 'app_api', size: poolSize, asked: apiCounted.asked() },
      { role: 'app_auth', size: poolSize, asked: authCounted.asked() },
    ],
    async ping() {
      await Promise.all([apiClient`select 1`, authClient`select 1`]);
    },
    async close() {
      await Promise.all([apiClient.end({ timeout: 5 }), authClient.end({ timeout: 5 })]);
    },
  };
}

import type { PGlite, Transaction } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database } from './database.ts';
import { enterAsParent } from './enter-as-parent.ts';
import { enterAsTwoParents } from './enter-as-two-parents.ts';
import { callIngest } from './ingest-call.ts';
import { MIGRATIONS_FOLDER } from './migrations-folder.ts';
import { rowSecurityDangers, UnguardedDatabaseError } from './row-security-guard.ts';
import { rolesStatement } from './set-up-roles.ts';

/** Brings the embedded database up to date; everything made belongs to `app_owner`. */
export async function migrateEmbedded(client: PGlite): Promise<void> {
  await client.exec(rolesStatement());
  await client.exec('set role app_owner');
  try {
    await migrate(drizzle({ client }), { migrationsFolder: MIGRATIONS_FOLDER });
  } finally {
    await client.exec('reset role');
  }
}

/**
 * The data on PGlite. Its only connection is a superuser's, so each transaction steps down to the role
 * that the policies bind. That keeps families apart for our own queries, not from whoever owns the
 * machine: this engine is for one household or a test, never for many tenants.
 */
export function embeddedDatabase(client: PGlite): Database {
  const api = drizzle({ client: actingAs(client, 'app_api') });
  const auth = drizzle({ client: actingAs(client, 'app_auth') });
  return {
    kind: 'embedded',
    withParent: (parentId, work) => enterAsParent(api, parentId, work),
    withTwoParents: (parentIds, work) => enterAsTwoParents(api, parentIds, work),
    ingestEvents: (batch) => callIngest(api, batch),
    auth,
    async assertGuarded() {
      const asApi = await api.execute<{ danger: string }>(rowSecurityDangers('app_api'));
      const asAuth = await auth.execute<{ danger: string }>(rowSecurityDangers('app_auth'));
      const dangers = new Set([...asApi.rows, ...asAuth.rows].map(({ danger }) => danger));
      if (dangers.size > 0) throw new UnguardedDatabaseError([...dangers]);
    },
    async ping() {
      await client.query('select 1');
    },
    close: () => client.close(),
  };
}

/** The same client, but each query and each transaction runs under `role`. */
function actingAs(client: PGlite, role: 'app_api' | 'app_auth'): PGlite {
  const inRole = <Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> =>
    client.transaction(async (transaction) => {
      await transaction.exec(`set local role ${role}`);
      return work(transaction);
    });
  const query: PGlite['query'] = (text, values, options) =>
    inRole((transaction) => transaction.query(text, values, options));
  return new Proxy(client, {
    get(target, key) {
      if (key === 'query') return query;
      if (key === 'transaction') return inRole;
      return Reflect.get(target, key, target);
    },
  });
}

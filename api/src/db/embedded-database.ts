import type { PGlite, Transaction } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { FREE_DISK_FLOOR_BYTES } from '../limits.ts';
import type { Database } from './database.ts';
import { DiskFullError } from './disk-room.ts';
import type { EmbeddedClient } from './embedded-client.ts';
import { enterAsParent } from './enter-as-parent.ts';
import { enterAsTwoParents } from './enter-as-two-parents.ts';
import { callIngest } from './ingest-call.ts';
import { MIGRATIONS_FOLDER } from './migrations-folder.ts';
import { rowSecurityDangers, UnguardedDatabaseError } from './row-security-guard.ts';
import { rolesStatement } from './set-up-roles.ts';
import { sqlStateOf } from './sql-state.ts';

/** Brings the embedded database up to date; everything made belongs to `app_owner`. */
export async function migrateEmbedded(client: EmbeddedClient): Promise<void> {
  await client.exec(rolesStatement());
  await client.exec('set role app_owner');
  try {
    await migrate(drizzle({ client: client as PGlite }), { migrationsFolder: MIGRATIONS_FOLDER });
  } finally {
    await client.exec('reset role');
  }
}

/**
 * The data on PGlite. Its only connection is a superuser's, so each transaction steps down to the role
 * that the policies bind. That keeps families apart for our own queries, not from whoever owns the
 * machine: this engine is for one household or a test, never for many tenants. While `freeBytes` is below the floor
 * nothing is written: what would have been fails with `DiskFullError`.
 */
export function embeddedDatabase(
  client: EmbeddedClient,
  freeBytes: () => number = () => Number.POSITIVE_INFINITY,
): Database {
  const api = drizzle({ client: actingAs(client, 'app_api', freeBytes) });
  const auth = drizzle({ client: actingAs(client, 'app_auth', freeBytes) });
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
    poolUse: () => [],
    async ping() {
      await client.query('select 1');
    },
    close: () => client.close(),
  };
}

/** A write in a transaction that may only read. */
const READ_ONLY = '25006';

/** The same client, but each query and each transaction runs under `role`. */
function actingAs(
  client: EmbeddedClient,
  role: 'app_api' | 'app_auth',
  freeBytes: () => number,
): PGlite {
  async function inRole<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    const free = freeBytes();
    const isFull = free < FREE_DISK_FLOOR_BYTES;
    try {
      return await client.transaction(async (transaction) => {
        const reading = isFull ? '; set local transaction_read_only = on' : '';
        await transaction.exec(`set local role ${role}${reading}`);
        return work(transaction);
      });
    } catch (cause) {
      throw isFull && sqlStateOf(cause) === READ_ONLY ? new DiskFullError(free, { cause }) : cause;
    }
  }
  const query: PGlite['query'] = (text, values, options) =>
    inRole((transaction) => transaction.query(text, values, options));
  return new Proxy(client as PGlite, {
    get(target, key) {
      if (key === 'query') return query;
      if (key === 'transaction') return inRole;
      return Reflect.get(target, key, target);
    },
  });
}

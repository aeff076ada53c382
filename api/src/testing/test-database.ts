import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import type { Database } from '../db/database.ts';
import { authUsers } from '../db/schema/auth.ts';
import { serverDatabase } from '../db/server-database.ts';
import type { ServerDatabase } from './test-server.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A fresh, migrated database of one engine, and the doors a test may open that the product may not. */
export type TestDatabase = Readonly<{
  database: Database;
  /** Runs one statement as the owner of everything. */
  asAdmin(text: string): Promise<readonly Row[]>;
  /** Runs statements in one transaction as the API's role for `parentId`; null sets none. */
  asApi(parentId: string | null, text: string): Promise<readonly Row[]>;
  /** Makes a parent without the accounts' routes. */
  addParent(): Promise<string>;
  drop(): Promise<void>;
}>;

/** Opens a migrated database, and drops it in the end. */
export async function openServer(copy: ServerDatabase): Promise<TestDatabase> {
  const admin = postgres(copy.url(), { max: 2, onnotice: () => {} });
  const apiUrl = copy.url('app_api');
  const api = postgres(apiUrl, { max: 2, onnotice: () => {} });
  const authUrl = copy.url('app_auth');
  const database = serverDatabase({ apiUrl, authUrl, poolSize: 4, prepare: true });
  return {
    database,
    asAdmin: async (text) => [...(await admin.unsafe<Row[]>(text))],
    asApi: (parentId, text) =>
      api.begin(async (transaction) => {
        await transaction`select set_config('app.parent_id', ${parentId ?? ''}, true)`;
        return [...(await transaction.unsafe<Row[]>(text))];
      }),
    addParent: () => addParent(database),
    async drop() {
      await Promise.all([database.close(), api.end(), admin.end()]);
      await copy.drop();
    },
  };
}

export async function addParent(database: Database): Promise<string> {
  const id = randomUUID();
  await database.auth
    .insert(authUsers)
    .values({ id, name: 'parent', email: `${id}@example.org`, updatedAt: sql`now()` });
  return id;
}

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onServer } from '../testing/engines.ts';
import type { ServerDatabase } from '../testing/test-server.ts';
import type { Database, ParentTransaction } from './database.ts';
import { serverDatabase } from './server-database.ts';

const PARENT = '00000000-0000-4000-8000-000000000000';

onServer('a connection lost in the middle of a transaction', (createMigrated) => {
  let migrated: ServerDatabase;
  let database: Database;
  beforeAll(async () => {
    migrated = await createMigrated();
    database = serverDatabase({
      apiUrl: migrated.url('app_api'),
      authUrl: migrated.url('app_auth'),
      // One: whatever comes next has to use the place of the lost one.
      poolSize: 1,
      prepare: true,
    });
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await migrated.drop();
  });

  /** The server ends the very connection that asks, as it does for all of them when it crashes. */
  const loseConnection = (transaction: ParentTransaction) =>
    transaction.select({ isEnding: sql`pg_terminate_backend(pg_backend_pid())` }).from(sql`now()`);
  const askForNothing = (transaction: ParentTransaction) =>
    transaction.select({ one: sql<number>`1` }).from(sql`now()`);

  it('fails that transaction alone, time and again', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await expect(database.withParent(PARENT, loseConnection)).rejects.toThrow();
      expect(await database.withParent(PARENT, askForNothing)).toEqual([{ one: 1 }]);
    }
  }, 60_000);
});

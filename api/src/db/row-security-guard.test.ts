import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onServer } from '../testing/engines.ts';
import type { ServerDatabase } from '../testing/test-server.ts';
import { rowSecurityDangers } from './row-security-guard.ts';

/** Ends a transaction whose roles must never be there for anybody else: they belong to the whole cluster. */
class TakenBack extends Error {}

onServer('the guard', (createMigrated) => {
  let migrated: ServerDatabase;
  let client: postgres.Sql;
  beforeAll(async () => {
    migrated = await createMigrated();
    client = postgres(migrated.url(), { max: 1, onnotice: () => {} });
  });
  afterAll(async () => {
    await client.end();
    await migrated.drop();
  });

  async function dangersAfter(roles: string, role: 'app_api' | 'app_auth' = 'app_api') {
    let found: readonly string[] = [];
    try {
      await drizzle({ client }).transaction(async (transaction) => {
        await transaction.execute(roles);
        await transaction.execute(`set local role ${role}`);
        const rows = await transaction.execute<{ danger: string }>(rowSecurityDangers(role));
        found = rows.map(({ danger }) => danger);
        throw new TakenBack();
      });
    } catch (error) {
      if (!(error instanceof TakenBack)) throw error;
    }
    return found;
  }

  it.each(['app_api', 'app_auth'] as const)(
    'finds nothing amiss with %s as it is',
    async (role) => {
      expect(await dangersAfter('select 1', role)).toEqual([]);
    },
  );

  it.each([
    ['bypasses', 'create role advay_host bypassrls; grant advay_host to app_api'],
    [
      'bypasses, by way of another',
      `create role advay_host bypassrls; create role advay_guest in role advay_host;
       grant advay_guest to app_api`,
    ],
    ['is a superuser', 'create role advay_host superuser; grant advay_host to app_api'],
  ])('refuses a role that is a member of one that %s', async (_case, roles) => {
    expect(await dangersAfter(roles)).toContain(
      'role advay_host is superuser or may bypass row security',
    );
  });

  it('refuses a role that bypasses by itself', async () => {
    expect(await dangersAfter('alter role app_auth bypassrls', 'app_auth')).toEqual([
      'role app_auth is superuser or may bypass row security',
    ]);
  });

  it('refuses a role that may make itself a member of any other', async () => {
    const roles = `create role advay_host createrole; create role advay_guest in role advay_host;
      grant advay_guest to app_api`;
    expect(await dangersAfter(roles)).toEqual([
      'role advay_host may give itself the rights of others',
    ]);
  });

  it('refuses a role that may become the owner, whom a policy binds no longer than it likes', async () => {
    expect(await dangersAfter('grant app_owner to app_api')).toEqual([
      'app_api may become app_owner, who owns the tables',
    ]);
  });
});

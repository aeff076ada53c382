import { randomBytes } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import postgres from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bare, bareEmbedded } from '../testing/bare-embedded.ts';
import { onServer } from '../testing/engines.ts';
import { DATABASE_HOSTS, type DatabaseHost } from '../testing/hosts-of-databases.ts';
import { hasPgBouncer, startPgBouncer } from '../testing/pgbouncer.ts';
import { createRealApp, joinFamily } from '../testing/real-family.ts';
import { changeRoles, createEmptyDatabase, type ServerDatabase } from '../testing/test-server.ts';
import { migrateEmbedded } from './embedded-database.ts';
import { migrateServer } from './migrate-server.ts';
import { openDatabase } from './open-database.ts';
import { rowSecurityDangers } from './row-security-guard.ts';

const PASSWORD = "only here, and quoted: '";
const SESSIONS = 3;

// The embedded engine is PostgreSQL 18, with the rules for makers of roles that hosts have; roles of its cluster are no
// other test's.
let client: PGlite;
beforeAll(async () => {
  client = await bareEmbedded();
});
afterAll(() => client.close());

describe.each(DATABASE_HOSTS)('a database of $name, where we are no superuser', (host) => {
  afterEach(() => bare(client));

  async function rent(): Promise<string> {
    for (const statement of host.prepare('host', 'postgres')) await client.exec(statement);
    return host.ownerOf('host');
  }
  /** As if that role had signed in. */
  const as = (role: string) => client.exec(`set session authorization ${role}`);
  async function dangersFor(role: 'app_api' | 'app_auth') {
    await as(role);
    const { rows } = await drizzle({ client }).execute<{ danger: string }>(
      rowSecurityDangers(role),
    );
    return rows.map(({ danger }) => danger);
  }

  it('is set up by its file, twice if need be, migrated by the migrator, and passes the guard', async () => {
    await as(await rent());
    await client.exec(host.setUp(PASSWORD));
    await client.exec(host.setUp(PASSWORD));

    await as('app_migrator');
    await migrateEmbedded(client);

    expect(await dangersFor('app_api')).toEqual([]);
    expect(await dangersFor('app_auth')).toEqual([]);
    const { rows } = await client.query(`select rolname, rolcanlogin, rolconfig from pg_roles
      where rolname like 'app\\_%' and not rolsuper and not rolbypassrls and not rolcreaterole
        and not rolcreatedb and not rolinherit order by 1`);
    const inTime = ['statement_timeout=10000', 'idle_in_transaction_session_timeout=10000'];
    expect(rows).toEqual([
      { rolname: 'app_api', rolcanlogin: true, rolconfig: inTime },
      { rolname: 'app_auth', rolcanlogin: true, rolconfig: inTime },
      { rolname: 'app_migrator', rolcanlogin: true, rolconfig: null },
      { rolname: 'app_owner', rolcanlogin: false, rolconfig: null },
    ]);
  });

  it('is set up by its owner’s own migration as well', async () => {
    await as(await rent());
    await migrateEmbedded(client);
    expect(await dangersFor('app_api')).toEqual([]);
  });

  it('says so where a role of ours was made in a way that passes the policies by', async () => {
    const owner = await rent();
    await client.exec(`create role app_api login in role ${host.rolesOf('host')[1]};
      grant app_api to ${owner} with admin option`);
    await as(owner);
    await expect(client.exec(host.setUp(PASSWORD))).rejects.toThrow(
      'role app_api passes Row Level Security by',
    );
  });

  it('says so where whoever runs the file may not let us make schemas', async () => {
    const owner = await rent();
    await client.exec('alter database postgres owner to postgres');
    await as(owner);
    await expect(client.exec(host.setUp(PASSWORD))).rejects.toThrow(
      /may not let app_owner make schemas|permission denied for database/,
    );
  });
});

onServer('a rented database', () => {
  if (!hasPgBouncer()) return;

  // Slow: it has a pooler, a database of its own and a family with a real password.
  it.each(DATABASE_HOSTS)(
    'of $name serves families through a pooler in transaction mode',
    async (host) => {
      const database = await createEmptyDatabase();
      const name = `advay_test_${randomBytes(4).toString('hex')}`;
      try {
        await rentOnServer(host, name, database);
        await migrateServer(database.url('app_migrator'));
        await serveOneFamily(database);
      } finally {
        await database.drop();
        await changeRoles(async (cluster) => {
          for (const role of host.rolesOf(name)) {
            await cluster.unsafe(
              `revoke app_owner, app_migrator, app_api, app_auth from ${role} cascade`,
            );
            await cluster.unsafe(`drop role ${role}`);
          }
        });
      }
    },
    60_000,
  );
});

/** Roles are the cluster's and there already: the owner has over ours what it would have had it made them. */
async function rentOnServer(host: DatabaseHost, name: string, database: ServerDatabase) {
  const owner = host.ownerOf(name);
  await changeRoles(async () => {
    const admin = postgres(database.url(), { max: 1, onnotice: () => {} });
    for (const statement of host.prepare(name, database.name)) await admin.unsafe(statement);
    const { password } = new URL(database.url());
    await admin.unsafe(`alter role ${owner} password '${password || 'any'}'`);
    await admin.unsafe(
      `grant app_owner, app_migrator, app_api, app_auth to ${owner} with admin option`,
    );
    await admin.end();
    const client = postgres(database.url(owner), { max: 1, onnotice: () => {} });
    // Tests on this cluster sign in with the one password.
    await client.unsafe(host.setUp(decodeURIComponent(password) || 'any')).simple();
    await client.end();
  });
}

async function serveOneFamily(migrated: ServerDatabase): Promise<void> {
  const pooler = await startPgBouncer(migrated, { sessions: SESSIONS });
  const database = await openDatabase({
    database: {
      kind: 'server',
      apiUrl: pooler.url('app_api'),
      authUrl: pooler.url('app_auth'),
      migrationUrl: null,
      poolSize: 2,
      prepare: true,
    },
  });
  const { app } = await createRealApp({ database });
  try {
    const family = await joinFamily(app);
    expect((await family.agree('play-data')).statusCode).toBe(201);
    const child = await family.addChild();
    expect((await family.ask('GET', '/api/children')).json()).toMatchObject([{ id: child.id }]);
  } finally {
    await app.close();
    await database.close();
    await pooler.stop();
  }
}

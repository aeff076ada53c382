import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { passwordStatements, rolesStatement } from '../db/set-up-roles.ts';

export const ADMIN_URL =
  process.env.ADVAY_TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
/** Roles belong to the cluster: two test files must not make them at once. */
const ROLES_LOCK = 4_150_262_082;

/** Whether a PostgreSQL server is there to test on; its absence is said aloud, or fails where it is required. */
export async function hasTestServer(): Promise<boolean> {
  const client = postgres(ADMIN_URL, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    await client`select 1`;
    return true;
  } catch (error) {
    if (process.env.ADVAY_REQUIRE_POSTGRES === '1') {
      throw new Error('PostgreSQL is required here: set ADVAY_TEST_DATABASE_URL.', {
        cause: error,
      });
    }
    process.stderr.write(
      'LEFT OUT: the PostgreSQL half of the API tests, as no server answers at ADVAY_TEST_DATABASE_URL.\n',
    );
    return false;
  } finally {
    await client.end();
  }
}

/** A database on the test server; `url` is the administrator's, or a role's. */
export type ServerDatabase = Readonly<{
  name: string;
  url(role?: string): string;
  drop(): Promise<void>;
}>;

/** Has the roles, which are the cluster's, and nothing else: for the tests of migrations. */
export async function createEmptyDatabase(): Promise<ServerDatabase> {
  await changeRoles(async (cluster) => {
    await cluster.unsafe(rolesStatement());
    const { password } = new URL(ADMIN_URL);
    const shared =
      password === '' ? {} : { app_api: password, app_auth: password, app_migrator: password };
    for (const statement of passwordStatements(shared)) await cluster.unsafe(statement);
  });
  return createDatabase('template1');
}

/** Runs `work`, as nobody else changes roles meanwhile. */
export async function changeRoles(work: (cluster: postgres.Sql) => Promise<void>): Promise<void> {
  const cluster = openCluster();
  try {
    await cluster`select pg_advisory_lock(${ROLES_LOCK})`;
    await work(cluster);
  } finally {
    // The lock belongs to the session.
    await cluster.end();
  }
}

/** A copy of `template`, which nobody may be connected to. */
export async function createDatabase(template: string): Promise<ServerDatabase> {
  const name = `advay_test_${randomBytes(6).toString('hex')}`;
  const cluster = openCluster();
  await cluster.unsafe(`create database ${name} template ${template}`);
  return {
    name,
    url(role) {
      const url = new URL(ADMIN_URL);
      url.pathname = `/${name}`;
      if (role !== undefined) url.username = role;
      return url.href;
    },
    async drop() {
      await cluster.unsafe(`drop database ${name} with (force)`);
      await cluster.end();
    },
  };
}

function openCluster(): postgres.Sql {
  return postgres(ADMIN_URL, { max: 1, onnotice: () => {} });
}

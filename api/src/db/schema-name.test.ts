import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import { migrate as migrateOldEmbedded } from 'drizzle-orm/pglite/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bare, bareEmbedded } from '../testing/bare-embedded.ts';
import { onServer } from '../testing/engines.ts';
import { writeOldMigrations } from '../testing/old-migrations.ts';
import { createEmptyDatabase } from '../testing/test-server.ts';
import { migrateEmbedded } from './embedded-database.ts';
import { migrateServer } from './migrate-server.ts';
import { rolesStatement } from './set-up-roles.ts';

type Row = Readonly<Record<string, unknown>>;
/** An engine with nothing of ours, in the hands of a superuser. */
type Bare = Readonly<{
  run(text: string): Promise<readonly Row[]>;
  migrate(): Promise<void>;
  /** As an older version of the product did. */
  migrateFrom(folder: string): Promise<void>;
  end(): Promise<void>;
}>;

async function bareServer(): Promise<Bare> {
  const database = await createEmptyDatabase();
  const client = postgres(database.url(), { max: 1, onnotice: () => {} });
  return {
    run: async (text) => [...(await client.unsafe<Row[]>(text))],
    migrate: () => migrateServer(database.url()),
    async migrateFrom(migrationsFolder) {
      await client.unsafe(rolesStatement());
      await client`set role app_owner`;
      await migrate(drizzle({ client }), { migrationsFolder });
      await client`reset role`;
    },
    async end() {
      await client.end();
      await database.drop();
    },
  };
}

let engine: PGlite | undefined;
afterAll(() => engine?.close());

async function bareEngine(): Promise<Bare> {
  engine ??= await bareEmbedded();
  const client = engine;
  return {
    run: async (text) => (await client.exec(text)).at(-1)?.rows ?? [],
    migrate: () => migrateEmbedded(client),
    async migrateFrom(migrationsFolder) {
      await client.exec(`${rolesStatement()}; set role app_owner`);
      await migrateOldEmbedded(drizzleEmbedded({ client }), { migrationsFolder });
      await client.exec('reset role');
    },
    end: () => bare(client),
  };
}

const SCHEMAS = `select nspname as name, nspowner::regrole::text as owner from pg_namespace
  where nspname in ('app', 'accounts', 'auth', 'drizzle') order by 1`;
const OURS = [
  { name: 'accounts', owner: 'app_owner' },
  { name: 'app', owner: 'app_owner' },
  { name: 'drizzle', owner: 'app_owner' },
];
/** Everything that a migration could have made otherwise. */
const MADE = `select relation.oid::regclass::text as name, relrowsecurity, relforcerowsecurity, relacl::text,
    (select json_agg(row(attname, format_type(atttypid, atttypmod), attnotnull) order by attname)
      from pg_attribute where attrelid = relation.oid and attnum > 0 and not attisdropped)::text as columns,
    (select json_agg(row(polname, polcmd, polroles::regrole[]::text, pg_get_expr(polqual, polrelid)) order by polname)
      from pg_policy where polrelid = relation.oid)::text as policies,
    (select json_agg(pg_get_constraintdef(oid) order by conname) from pg_constraint
      where conrelid = relation.oid)::text as constraints
  from pg_class as relation join pg_namespace as space on space.oid = relation.relnamespace
  where space.nspname in ('app', 'accounts') and relkind in ('r', 'i') order by 1`;

/** Databases that stopped after so many migrations of an older version are brought up to date. */
function tests(open: () => Promise<Bare>, stopped: readonly number[]): void {
  let folder: string;
  let fresh: readonly Row[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'advay-old-'));
    const opened = await open();
    await opened.migrate();
    fresh = await opened.run(MADE);
    expect(await opened.run(SCHEMAS)).toEqual(OURS);
    await opened.end();
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(stopped)(
    'is the new one also where an older version stopped after %i of its migrations',
    async (count) => {
      const opened = await open();
      const old = join(folder, String(count));
      await writeOldMigrations(old, count);
      await opened.migrateFrom(old);
      expect((await opened.run(SCHEMAS)).map(({ name }) => name)).toContain('auth');
      await opened.run(`insert into auth.users (id, name, email)
        values ('5f0f1a3e-6a3e-4b7e-9a60-0d1f5a1c2b3d', 'parent', 'kept@example.org')`);

      await opened.migrate();
      await opened.migrate();

      expect(await opened.run(SCHEMAS)).toEqual(OURS);
      expect(await opened.run('select email from accounts.users')).toEqual([
        { email: 'kept@example.org' },
      ]);
      expect(await opened.run(MADE)).toEqual(fresh);
      await opened.end();
    },
  );

  it('leaves alone a schema of the old name that somebody else owns and closes', async () => {
    const opened = await open();
    const owner = `advay_test_host_${process.pid}_${Math.trunc(performance.now())}`;
    await opened.run(`create role ${owner}; create schema auth authorization ${owner};
      create table auth.users (id uuid primary key, email text); alter table auth.users owner to ${owner};
      insert into auth.users values ('5f0f1a3e-6a3e-4b7e-9a60-0d1f5a1c2b3d', 'theirs@example.org');
      revoke all on schema auth from public`);
    try {
      await opened.migrate();
      expect(await opened.run(SCHEMAS)).toEqual([
        OURS[0],
        OURS[1],
        { name: 'auth', owner },
        OURS[2],
      ]);
      expect(await opened.run('select email from auth.users')).toEqual([
        { email: 'theirs@example.org' },
      ]);
      expect(await opened.run(MADE)).toEqual(fresh);
    } finally {
      await opened.run(`drop owned by ${owner} cascade; drop role ${owner}`);
      await opened.end();
    }
  });
}

// Slow: each brings a database up to date from another place.
describe('the schema of the accounts on PGlite', () => tests(bareEngine, [11]));
// After 0000, 0002 and 0003 the next migration speaks of the accounts; after 0010 there was nothing more to do.
onServer('the schema of the accounts', () => tests(bareServer, [1, 3, 4, 11]));

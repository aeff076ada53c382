import { readdir } from 'node:fs/promises';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onServer } from '../testing/engines.ts';
import { createEmptyDatabase, type ServerDatabase } from '../testing/test-server.ts';
import { migrateServer } from './migrate-server.ts';
import { MIGRATIONS_FOLDER } from './migrations-folder.ts';
import { openDatabase } from './open-database.ts';
import { UnguardedDatabaseError } from './row-security-guard.ts';
import { passwordIn, passwordStatements } from './set-up-roles.ts';

it('quotes a password, whatever is in it', () => {
  expect(passwordStatements({ app_api: "o'; drop role app_api; --" })).toEqual([
    "ALTER ROLE app_api PASSWORD 'o''; drop role app_api; --'",
  ]);
});

it('reads a role’s password from its address, with a pooler’s project behind the name too', () => {
  expect(passwordIn('postgres://app_api:a%20b@db.example/postgres')).toEqual({ app_api: 'a b' });
  expect(passwordIn('postgres://app_auth.project:secret@pooler.example/postgres')).toEqual({
    app_auth: 'secret',
  });
  expect(passwordIn('postgres://postgres:secret@db.example/postgres')).toEqual({});
});

onServer('an empty database', () => {
  let empty: ServerDatabase;
  beforeAll(async () => {
    empty = await createEmptyDatabase();
  }, 60_000);
  afterAll(() => empty.drop());

  const settings = (apiRole?: string) => ({
    database: {
      kind: 'server',
      apiUrl: empty.url(apiRole),
      authUrl: empty.url('app_auth'),
      migrationUrl: empty.url(),
      poolSize: 2,
      prepare: true,
    } as const,
  });

  it('is set up once by two starts at once, and both serve', async () => {
    const started = await Promise.all([
      openDatabase(settings('app_api')),
      openDatabase(settings('app_api')),
    ]);
    for (const database of started) await expect(database.assertGuarded()).resolves.toBeUndefined();
    await Promise.all(started.map((database) => database.close()));

    const client = postgres(empty.url(), { max: 1 });
    const files = await readdir(MIGRATIONS_FOLDER);
    const migrationsThere = files.filter((name) => name.endsWith('.sql')).length;
    const [{ runs } = { runs: 0 }] = await client<{ runs: number }[]>`
      select count(*)::int as runs from drizzle.__drizzle_migrations`;
    const owners = await client`
      select distinct tableowner from pg_tables where schemaname in ('app', 'accounts', 'drizzle')`;
    await client.end();
    // Each migration has run, and none twice.
    expect(runs).toBe(migrationsThere);
    expect([...owners]).toEqual([{ tableowner: 'app_owner' }]);
  }, 60_000);

  it('is brought up to date by the migrator, who is no superuser', async () => {
    await expect(migrateServer(empty.url('app_migrator'))).resolves.toBeUndefined();
  });

  it('is brought up to date by the migrator with the passwords of others at hand, which it leaves', async () => {
    const passwords = { app_api: 'not the migrator’s to set' };
    await expect(migrateServer(empty.url('app_migrator'), passwords)).resolves.toBeUndefined();
  });

  it('is not waited for where somebody holds a table: those behind would wait as well', async () => {
    const holder = postgres(empty.url(), { max: 1, onnotice: () => {} });
    try {
      await holder.begin(async (held) => {
        await held`lock table drizzle.__drizzle_migrations in access exclusive mode`;
        // lock_not_available
        const given = expect.objectContaining({ code: '55P03' });
        await expect(migrateServer(empty.url(), {}, 50)).rejects.toMatchObject({ cause: given });
      });
    } finally {
      await holder.end();
    }
    await expect(migrateServer(empty.url(), {}, 50)).resolves.toBeUndefined();
  });

  it('is not served to a superuser, whom no policy binds', async () => {
    await expect(openDatabase(settings())).rejects.toThrow(UnguardedDatabaseError);
    await expect(openDatabase(settings())).rejects.toThrow(/superuser/);
  });

  it('is not served to a role that may become the owner', async () => {
    await expect(openDatabase(settings('app_migrator'))).rejects.toThrow(UnguardedDatabaseError);
  });
});

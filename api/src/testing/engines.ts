import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, inject, vi } from 'vitest';
import type { Database } from '../db/database.ts';
import { embeddedDatabase } from '../db/embedded-database.ts';
import { migrateServer } from '../db/migrate-server.ts';
import { authUsers } from '../db/schema/auth.ts';
import { serverDatabase } from '../db/server-database.ts';
import { createEmptyDatabase, hasTestServer } from './test-server.ts';

type Row = Readonly<Record<string, unknown>>;

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

export type Engine = Readonly<{ name: string; open(): Promise<TestDatabase> }>;

/** The embedded engine reads a whole cluster into memory, on a machine that has other things to do. */
const START_TIMEOUT_MS = 120_000;
vi.setConfig({ testTimeout: 60_000 });

const embedded: Engine = { name: 'PGlite', open: openEmbedded };
const server: Engine = { name: 'PostgreSQL', open: openServer };

const engines: readonly Engine[] = (await hasTestServer()) ? [embedded, server] : [embedded];

/** Declares tests of what only a server has. */
export function onServer(subject: string, tests: () => void): void {
  if (engines.includes(server)) describe(`${subject} on ${server.name}`, tests);
}

/** Declares the same tests for each engine there is. */
export function onEveryEngine(subject: string, tests: (engine: Engine) => void): void {
  for (const engine of engines) describe(`${subject} on ${engine.name}`, () => tests(engine));
}

/** A database of its own for the tests declared beside it. */
export function useDatabase(engine: Engine): () => TestDatabase {
  let opened: TestDatabase | undefined;
  beforeAll(async () => {
    opened = await engine.open();
  }, START_TIMEOUT_MS);
  afterAll(() => opened?.drop(), START_TIMEOUT_MS);
  return () => {
    if (opened === undefined) throw new Error('the database opens before the first test');
    return opened;
  };
}

async function openEmbedded(): Promise<TestDatabase> {
  const snapshot = new Blob([await readFile(inject('embeddedSnapshot'))]);
  const client = await PGlite.create({ loadDataDir: snapshot });
  const database = embeddedDatabase(client);
  return {
    database,
    asAdmin: async (text) => (await client.query<Row>(text)).rows,
    asApi: (parentId, text) =>
      client.transaction(async (transaction) => {
        await transaction.exec('set local role app_api');
        await transaction.query("select set_config('app.parent_id', $1, true)", [parentId ?? '']);
        return (await transaction.query<Row>(text)).rows;
      }),
    addParent: () => addParent(database),
    drop: () => database.close(),
  };
}

async function openServer(): Promise<TestDatabase> {
  const empty = await createEmptyDatabase();
  await migrateServer(empty.url());
  const admin = postgres(empty.url(), { max: 2, onnotice: () => {} });
  const apiUrl = empty.url('app_api');
  const api = postgres(apiUrl, { max: 2, onnotice: () => {} });
  const authUrl = empty.url('app_auth');
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
      await empty.drop();
    },
  };
}

async function addParent(database: Database): Promise<string> {
  const id = randomUUID();
  await database.auth
    .insert(authUsers)
    .values({ id, name: 'parent', email: `${id}@example.org`, updatedAt: sql`now()` });
  return id;
}

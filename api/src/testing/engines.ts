import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { embeddedDatabase } from '../db/embedded-database.ts';
import { addParent, openServer, type Row, type TestDatabase } from './test-database.ts';
import { hasTestServer } from './test-server.ts';

export type Engine = Readonly<{ name: string; open(): Promise<TestDatabase> }>;

/** The embedded engine reads a whole cluster into memory, on a machine that has other things to do. */
const START_TIMEOUT_MS = 120_000;

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

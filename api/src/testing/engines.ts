import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { openEmbedded } from './embedded-test-database.ts';
import { openServer, type TestDatabase } from './test-database.ts';
import { createDatabase, type ServerDatabase } from './test-server.ts';

export type Engine = Readonly<{ name: string; open(): Promise<TestDatabase> }>;
/** Declares a test, as Vitest's `it` does. */
export type DeclareTest = (title: string, test: () => Promise<void>) => void;

/** The embedded engine reads a whole cluster into memory, on a machine that has other things to do. */
const START_TIMEOUT_MS = 120_000;

const template = inject('serverTemplate');
const copyTemplate = () => createDatabase(template ?? '');
const embedded: Engine = { name: 'PGlite', open: openEmbedded };
const server: Engine | null =
  template === null
    ? null
    : { name: 'PostgreSQL', open: async () => openServer(await copyTemplate()) };

/** Declares tests of what only a server has; they may want a migrated database there. */
export function onServer(
  subject: string,
  tests: (createMigrated: () => Promise<ServerDatabase>) => void,
): void {
  if (server !== null) describe(`${subject} on ${server.name}`, () => tests(copyTemplate));
}

/** Declares tests of what no engine can change: what is asked of the database is the same few statements elsewhere. */
export function onEmbedded(subject: string, tests: (engine: Engine) => void): void {
  describe(`${subject} on ${embedded.name}`, () => tests(embedded));
}

/**
 * Declares the same tests for each engine there is: for what an engine can change, such as policies, locks, pools,
 * ingest and deletion. What it cannot change in the same subject is declared with `itOnEmbedded`, and runs once.
 */
export function onEveryEngine(
  subject: string,
  tests: (engine: Engine, itOnEmbedded: DeclareTest) => void,
): void {
  onEmbedded(subject, (engine) => tests(engine, it));
  onServer(subject, () => {
    if (server !== null) tests(server, () => {});
  });
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

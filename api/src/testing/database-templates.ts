import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { migrateEmbedded } from '../db/embedded-database.ts';
import { migrateServer } from '../db/migrate-server.ts';
import { createEmptyDatabase, hasTestServer } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** File of a migrated embedded cluster, as `loadDataDir` takes it. */
    embeddedSnapshot: string;
    /** Name of a migrated database on the test server; null where there is no server. */
    serverTemplate: string | null;
  }
}

/** Runs once before all tests: migrating an engine takes seconds, opening a copy of it does not. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Not at once: while the embedded engine starts, nothing else gets to speak, and the server would be lost.
  const endings = [await prepareServer(project), await prepareEmbedded(project)];
  return async () => {
    await Promise.all(endings.map((end) => end()));
  };
}

async function prepareEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'advay-snapshot-'));
  const file = join(folder, 'cluster.tar');
  const client = await PGlite.create({ loadDataDir: new Blob([await bareCluster()]) });
  await migrateEmbedded(client);
  await writeFile(file, await dump(client));
  project.provide('embeddedSnapshot', file);
  return () => rm(folder, { recursive: true });
}

async function prepareServer(project: TestProject): Promise<() => Promise<void>> {
  const isThere = await hasTestServer();
  project.provide('serverTemplate', null);
  if (!isThere) return async () => {};
  const template = await createEmptyDatabase();
  await migrateServer(template.url());
  project.provide('serverTemplate', template.name);
  return template.drop;
}

/** A cluster as this version of the engine makes it, with nothing of ours: made once a machine, it takes seconds. */
async function bareCluster(): Promise<Buffer<ArrayBuffer>> {
  const folder = join(import.meta.dirname, '../../.cache');
  const file = join(folder, `bare-cluster-${versionOf('@electric-sql/pglite')}.tar`);
  if (existsSync(file)) return readFile(file);
  const cluster = await dump(await PGlite.create());
  await mkdir(folder, { recursive: true });
  // Two runs at once must not read half of it.
  const halfway = `${file}.${process.pid}`;
  await writeFile(halfway, cluster);
  await rename(halfway, file);
  return cluster;
}

async function dump(client: PGlite): Promise<Buffer<ArrayBuffer>> {
  const cluster = await client.dumpDataDir('none');
  await client.close();
  return Buffer.from(await cluster.arrayBuffer());
}

function versionOf(name: string): string {
  const file = join(import.meta.dirname, '../../node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { TestProject } from 'vitest/node';
import { migrateEmbedded } from '../db/embedded-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** File of a migrated embedded cluster, as `loadDataDir` takes it. */
    embeddedSnapshot: string;
  }
}

/** Runs once before all tests: setting a cluster up takes seconds, opening a copy of one does not. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'advay-snapshot-'));
  const file = join(folder, 'cluster.tar');
  const client = await PGlite.create();
  await migrateEmbedded(client);
  const cluster = await client.dumpDataDir('none');
  await client.close();
  await writeFile(file, Buffer.from(await cluster.arrayBuffer()));
  project.provide('embeddedSnapshot', file);
  return () => rm(folder, { recursive: true });
}

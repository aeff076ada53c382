import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { launchProduct } from './product-process.ts';

/** Tells the workers, which are processes of their own. */
const VARIABLE = 'ADVAY_E2E_FIRST_DATA';
const ROOT = resolve(import.meta.dirname, '../..');
const KEPT = join(ROOT, '.cache/first-data');
/** Decides how a first start leaves its folder. */
const SOURCES = join(ROOT, 'api/src');

/**
 * A data folder as a first start leaves it. Setting up a database takes most of such a start, so it is made once for
 * all runs of the same API, and each product of a test begins with a copy.
 */
export async function makeFirstData(): Promise<void> {
  const dataDir = join(KEPT, await stamp());
  process.env[VARIABLE] = dataDir;
  if (existsSync(dataDir)) return;
  await removeOlder(dataDir);
  // Another run may be at it beside this one: whoever is first through has made it.
  const growing = `${dataDir}.${process.pid}`;
  await mkdir(growing, { recursive: true });
  const product = await launchProduct({ port: 0, dataDir: growing });
  await product.end('SIGTERM');
  await rename(growing, dataDir).catch(() => rm(growing, { recursive: true, force: true }));
}

async function removeOlder(dataDir: string): Promise<void> {
  const names = existsSync(KEPT) ? await readdir(KEPT) : [];
  const older = names.filter((name) => !join(KEPT, name).startsWith(dataDir));
  for (const name of older) await rm(join(KEPT, name), { recursive: true, force: true });
}

/** Where `makeFirstData` has put it; null outside the test runner. */
export const firstData = (): string | null => process.env[VARIABLE] ?? null;

async function stamp(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  hash.update(await readFile(join(ROOT, 'pnpm-lock.yaml')));
  const entries = await readdir(SOURCES, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(relative(ROOT, path)).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}

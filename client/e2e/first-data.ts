import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchProduct } from './product-process.ts';

/** Tells the workers, which are processes of their own. */
const VARIABLE = 'ADVAY_E2E_FIRST_DATA';

/**
 * A data folder as a first start leaves it. Setting up a database takes most of such a start, so it is made once a
 * run, and each test's product begins with a copy.
 */
export async function makeFirstData(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'advay-first-'));
  const product = await launchProduct({ port: 0, dataDir });
  await product.end('SIGTERM');
  process.env[VARIABLE] = dataDir;
  return dataDir;
}

/** Where `makeFirstData` has put it; null outside the test runner. */
export const firstData = (): string | null => process.env[VARIABLE] ?? null;

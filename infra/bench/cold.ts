import { resolve } from 'node:path';
import { inTurns } from '../../api/bench/sides.ts';
import { measureStarts } from '../../api/bench/start.ts';
import { hasTestServer } from '../../api/src/testing/test-server.ts';
import { burstSlowestMs, coldStartMs } from '../../signaling/bench/start.ts';
import { writeModules } from '../../signaling/bench/write-modules.ts';
import { bundle } from '../../signaling/src/bundle/bundle.ts';
import { printLine } from './print-line.ts';

/**
 * A service that scales to zero is met while it starts: from its first moment to its first answer, and the last of
 * thirty devices that come at once. None may fail. Baseline: the same program not bundled; of the API the packages
 * alone, as its own sources are read in one file.
 */

// Within each package, so that the baselines find what is installed there.
const SIGNALING = resolve('signaling/.cache/cold');
const API = resolve('api/.cache/cold');
const STARTS = 9;
const BURSTS = 5;

if (await hasTestServer()) {
  const api = await measureStarts(API);
  printLine('cold', 'apiColdStartMs', api.coldStartMs, 'ms');
  printLine('cold', 'apiBurst30SlowestMs', api.burst30SlowestMs, 'ms');

  await bundle(`${SIGNALING}/ours`);
  const baseline = await writeModules(`${SIGNALING}/baseline`);
  const measure = (rounds: number, one: (program: string) => Promise<number>) =>
    inTurns(
      rounds,
      () => one(`${SIGNALING}/ours/main.mjs`),
      () => one(baseline),
    );
  printLine('cold', 'signalingColdStartMs', await measure(STARTS, coldStartMs), 'ms');
  printLine('cold', 'signalingBurst30SlowestMs', await measure(BURSTS, burstSlowestMs), 'ms');
} else {
  process.stderr.write('This bench measures PostgreSQL: set ADVAY_TEST_DATABASE_URL.\n');
  process.exitCode = 1;
}

import { expect } from '@playwright/test';
import { connect, measureFlow } from './flow.ts';
import { test } from './network-test.ts';

// 200 ms there and back, 50 ms of jitter, every twentieth packet lost.
const BAD = { delayMs: 100, jitterMs: 50, lossRate: 0.05 };
/** What a reliable channel makes of such a path; ours must never come near. */
const RELIABLE_P99_MS = 500;

test('two homes connect over a bad network, and state flows both ways 30 times a second', async ({
  startRoom,
}) => {
  const homes = await startRoom({ seed: 11 });
  homes.path.condition = BAD;
  await connect(homes);
  for (const flow of await measureFlow(homes, 6_000)) {
    expect(flow.sentHz).toBeGreaterThan(25);
    expect(flow.arrivedHz / flow.sentHz).toBeGreaterThan(0.85);
    expect(flow.medianMs).toBeGreaterThan(BAD.delayMs);
    expect(flow.p99Ms).toBeLessThan(RELIABLE_P99_MS);
  }
  // All of it took the impaired path.
  expect(homes.path.packets).toBeGreaterThan(300);
});

import { expect, test } from '@playwright/test';
import { connect, measureFlow } from './flow.ts';
import { startTwoHomes } from './two-homes.ts';

// 200 ms there and back, 50 ms of jitter, every twentieth packet lost.
const BAD = { delayMs: 100, jitterMs: 50, lossRate: 0.05 };

test('two homes connect over a bad network, and state flows both ways 30 times a second', async () => {
  const homes = await startTwoHomes({ seed: 11 });
  try {
    homes.path.condition = BAD;
    await connect(homes);
    for (const flow of await measureFlow(homes, 6_000)) {
      expect(flow.sentHz).toBeGreaterThan(27);
      expect(flow.arrivedHz).toBeGreaterThan(24);
      // Nothing waits for what was lost: the slowest are as late as the path makes them.
      expect(flow.medianMs).toBeGreaterThan(BAD.delayMs);
      expect(flow.p99Ms).toBeLessThan(BAD.delayMs + BAD.jitterMs + 100);
    }
    // All of it took the impaired path.
    expect(homes.path.packets).toBeGreaterThan(300);
  } finally {
    await homes.close();
  }
});

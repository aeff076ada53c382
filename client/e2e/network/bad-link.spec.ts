import { expect } from '@playwright/test';
import { connect, measureFlow, note } from './flow.ts';
import { test } from './network-test.ts';

// 200 ms there and back, 50 ms of jitter, every twentieth packet lost.
const BAD = { delayMs: 100, jitterMs: 50, lossRate: 0.05 };
test('two homes connect over a bad network, and state flows both ways 30 times a second', async ({
  startRoom,
}) => {
  const homes = await startRoom({ seed: 11 });
  homes.path.condition = BAD;
  await connect(homes);
  const flows = await measureFlow(homes, 6_000);
  note('flow', flows);
  for (const flow of flows) {
    expect(flow.offered).toBeGreaterThan(100);
    // The channel takes what it is given: nothing piles up behind what was lost …
    expect(flow.sent / flow.offered).toBeGreaterThan(0.9);
    // … since it is never sent again, and never waited for.
    expect(flow.missing / (flow.missing + flow.arrived)).toBeGreaterThan(BAD.lossRate / 5);
    expect(flow.missing / (flow.missing + flow.arrived)).toBeLessThan(BAD.lossRate * 3);
    expect(flow.overtaken).toBeGreaterThan(0);
    expect(flow.medianMs).toBeGreaterThan(BAD.delayMs);
  }
  // All of it took the impaired path.
  expect(homes.path.packets).toBeGreaterThan(300);
});

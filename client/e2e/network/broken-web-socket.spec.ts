import { expect } from '@playwright/test';
import { connect, measureFlow } from './flow.ts';
import { test } from './network-test.ts';

for (const upgrades of ['refuse', 'swallow'] as const) {
  test(`a network that would ${upgrades} WebSockets is crossed by long polling`, async ({
    startRoom,
  }) => {
    // Long polling goes through as it is; the relay that rewrites candidates sits in the WebSocket.
    const homes = await startRoom({ isDirect: true });
    homes.front.upgrades = upgrades;
    await connect(homes);
    expect(homes.front.polls).toBeGreaterThan(0);
    for (const { arrived } of await measureFlow(homes, 2_000)) {
      expect(arrived).toBeGreaterThan(20);
    }
  });
}

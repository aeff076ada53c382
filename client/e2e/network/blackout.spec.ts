import { expect } from '@playwright/test';
import { arrivals, connect, note, untilFlowing, wallNow } from './flow.ts';
import { IS_FULL_SIZE, RETURN_LIMIT_MS } from './limits.ts';
import { test } from './network-test.ts';

const BLACKOUTS_MS = IS_FULL_SIZE ? [3_000, 8_000, 15_000] : [3_000, 8_000];

test('after a blackout packets flow again within a second, without a touch', async ({
  startRoom,
}) => {
  const homes = await startRoom({ seed: 5 });
  homes.path.condition = { delayMs: 50, jitterMs: 20, lossRate: 0.02 };
  await connect(homes);
  for (const blackoutMs of BLACKOUTS_MS) {
    await homes.pages[0].waitForTimeout(1_000);
    homes.path.isDark = true;
    // What was under way arrives; then it is really dark.
    await homes.pages[0].waitForTimeout(500);
    const darkAtMs = await wallNow(homes.pages[0]);
    await homes.pages[0].waitForTimeout(blackoutMs - 500);
    for (const page of homes.pages) expect(await arrivals(page, darkAtMs)).toEqual([]);
    homes.path.isDark = false;
    const backMs = await untilFlowing(homes, 20_000);
    note('ms from the return of the path to both sides flowing', { blackoutMs, backMs });
    expect(backMs).toBeLessThan(RETURN_LIMIT_MS);
  }
});

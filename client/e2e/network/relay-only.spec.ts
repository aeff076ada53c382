import { expect } from '@playwright/test';
import { type Coturn, startCoturn } from './coturn.ts';
import { connect, epochOf, untilFlowing } from './flow.ts';
import { CONNECT_LIMIT_MS, RETURN_LIMIT_MS, TURN_TTL_S } from './limits.ts';
import { test } from './network-test.ts';

const IS_FULL = process.env.ADVAY_TEST_SIZE === 'full';
/** Past the end of the first credentials; at full size past that of every refreshed one, too. */
const STAY_MS = IS_FULL ? 120_000 : (TURN_TTL_S + 3) * 1_000;

let coturn: Coturn;
test.beforeAll(async () => {
  coturn = await startCoturn();
});
test.afterAll(() => coturn.stop());

test('a relayed link outlives its credentials, and a new link gets fresh ones', async ({
  startRoom,
}) => {
  test.setTimeout(STAY_MS + 90_000);
  const homes = await startRoom({ turn: coturn.turn, isDirect: true, transportPolicy: 'relay' });
  await connect(homes);
  await homes.pages[0].waitForTimeout(STAY_MS);
  await untilFlowing(homes, RETURN_LIMIT_MS);
  const epoch = await epochOf(homes.pages[0]);

  await homes.pages[0].evaluate(() => window.home.simulate('ice-failed'));
  await expect.poll(() => epochOf(homes.pages[1])).toBeGreaterThan(epoch);
  await untilFlowing(homes, CONNECT_LIMIT_MS);
  for (const page of homes.pages) {
    expect((await page.evaluate(() => window.home.stats())).pairType).toBe('relay');
  }
});

import { expect } from '@playwright/test';
import { type Coturn, hasCoturn, startCoturn } from './coturn.ts';
import { connect, epochOf, untilFlowing } from './flow.ts';
import { CONNECT_LIMIT_MS, IS_FULL_SIZE, RETURN_LIMIT_MS, TURN_TTL_S } from './limits.ts';
import { type NetworkFixtures, test } from './network-test.ts';

/** Past the end of the first credentials; at full size past that of several refreshed ones. */
const STAY_MS = IS_FULL_SIZE ? 120_000 : (TURN_TTL_S + 3) * 1_000;

let coturn: Coturn;

async function relayedLinkOutlivesItsCredentials({ startRoom }: NetworkFixtures) {
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
}

// Without coturn ensure-coturn.ts says what is left out, or fails where it is required.
if (hasCoturn()) {
  test.beforeAll(async () => {
    coturn = await startCoturn();
  });
  test.afterAll(() => coturn.stop());
  test(
    'a relayed link outlives its credentials, and a new link gets fresh ones',
    relayedLinkOutlivesItsCredentials,
  );
}

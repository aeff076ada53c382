import { expect } from '@playwright/test';
import { DISCONNECTED_MS } from '../../src/peer/limits.ts';
import { setPace, skipTime } from '../driven-clock.ts';
import {
  arrivedAt,
  connect,
  epochOf,
  flowsOf,
  goDark,
  untilFlowing,
  untilSwallowed,
} from './flow.ts';
import { GIVE_UP_MS } from './limits.ts';
import { test } from './network-test.ts';

// 200 ms there and back, 50 ms of jitter, every twentieth packet lost.
const BAD = { delayMs: 100, jitterMs: 50, lossRate: 0.05 };
/** What the application wants to send before anything is said about how it flows. */
const OFFERED = 90;

test('two homes connect over a bad network, and state flows both ways without a wait for what was lost', async ({
  twoHomes,
}) => {
  const homes = await twoHomes({ seed: 11 });
  homes.way.path.condition = BAD;
  await connect(homes);
  const before = await flowsOf(homes);
  const flowsSince = async () =>
    (await flowsOf(homes)).map((flow, slot) => ({
      ...flow,
      offered: flow.offered - (before[slot]?.offered ?? 0),
      sent: flow.sent - (before[slot]?.sent ?? 0),
    }));
  // What is sent again would never be missing, and what is waited for never overtaken.
  await expect
    .poll(
      async () =>
        (await flowsSince()).every(
          ({ offered, missing, overtaken }) => offered >= OFFERED && missing >= 2 && overtaken >= 1,
        ),
      { timeout: GIVE_UP_MS },
    )
    .toBe(true);
  for (const flow of await flowsSince()) {
    // The channel takes what it is given: nothing piles up behind what was lost.
    expect(flow.sent / flow.offered).toBeGreaterThan(0.7);
    expect(flow.arrived).toBeGreaterThan(flow.missing * 3);
  }
  // All of it took the impaired path.
  expect(homes.way.path.packets).toBeGreaterThan(OFFERED);
});

// Slow: the dark lasts until both links have noticed, twice.
test('after the dark it flows again by itself: over the old connection first, and where that is renewed meanwhile too', async ({
  twoHomes,
}) => {
  const homes = await twoHomes({ seed: 5 });
  const { pages, way } = homes;
  way.path.condition = { delayMs: 50, jitterMs: 20, lossRate: 0.02 };
  await connect(homes);
  // The connection itself is what comes back first: nobody dials anew for as long as this takes.
  for (const page of pages) await setPace(page, 0.1);
  const epochs = await Promise.all(pages.map(epochOf));
  await goDark(homes);
  const arrived = await Promise.all(pages.map(arrivedAt));
  await untilSwallowed(way.path.swallowed, 10);
  expect(await Promise.all(pages.map(arrivedAt))).toEqual(arrived);
  way.path.isDark = false;
  await untilFlowing(homes);
  expect(await Promise.all(pages.map(epochOf))).toEqual(epochs);

  await goDark(homes);
  // ICE says so itself, after a few seconds of its own time.
  for (const page of pages) {
    await expect
      .poll(() => page.evaluate(() => window.home.states.at(-1)), { timeout: GIVE_UP_MS })
      .toBe('interrupted');
  }
  await skipTime(pages[0], DISCONNECTED_MS);
  for (const page of pages) {
    await expect.poll(() => epochOf(page), { timeout: GIVE_UP_MS }).toBeGreaterThan(epochs[0] ?? 0);
  }
  way.path.isDark = false;
  await untilFlowing(homes);
});

import { expect, type Page } from '@playwright/test';
import type { MediaReport } from '../../src/peer/read-media.ts';
import { connect, note } from './flow.ts';
import { test } from './network-test.ts';

const NARROW = { delayMs: 40, jitterMs: 10, lossRate: 0.05, rateBps: 150_000 };
const DARKER = { delayMs: 40, jitterMs: 10, lossRate: 0.05, rateBps: 70_000 };
const WIDE = { delayMs: 20 };
/** What of the sound may be made up by the browser. */
const MOST_CONCEALED = 0.05;

const rungs = (page: Page) => page.evaluate(() => window.home.rungs.map(({ rung }) => rung));
const reading = (page: Page) => page.evaluate(() => window.home.readings.at(-1) as MediaReport);

test('on a narrow path sound stays, and the picture grows smaller, goes, and comes back', async ({
  startRoom,
}) => {
  test.setTimeout(360_000);
  const homes = await startRoom({ kind: 'storytime', hasMedia: true, seed: 3 });
  homes.path.condition = WIDE;
  await connect(homes);
  const [page] = homes.pages;
  await expect.poll(() => rungs(page), { timeout: 40_000 }).toContain('full');

  homes.path.condition = NARROW;
  await expect
    .poll(() => rungs(page).then((all) => all.at(-1)), { timeout: 40_000 })
    .not.toBe('full');
  const before = await reading(page);
  await page.waitForTimeout(15_000);
  const after = await reading(page);
  const concealed = after.concealedSamples - before.concealedSamples;
  const heard = after.audioSamples - before.audioSamples;
  note('narrow', { concealed: concealed / heard, rungs: await rungs(page) });
  expect(heard).toBeGreaterThan(15_000 * 40);
  expect(concealed / heard).toBeLessThan(MOST_CONCEALED);

  homes.path.condition = DARKER;
  await expect.poll(() => rungs(page).then((all) => all.at(-1)), { timeout: 60_000 }).toBe('off');

  homes.path.condition = WIDE;
  // Each step down has made the next try wait longer, up to a minute.
  await expect.poll(() => rungs(page).then((all) => all.at(-1)), { timeout: 180_000 }).toBe('full');
  note('rungs', await page.evaluate(() => window.home.rungs));
});

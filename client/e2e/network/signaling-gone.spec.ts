import { expect } from '@playwright/test';
import { connect, epochOf, untilFlowing } from './flow.ts';
import { RETURN_LIMIT_MS } from './limits.ts';
import { test } from './network-test.ts';

const statusOf = (page: Parameters<typeof epochOf>[0]) =>
  page.evaluate(() => window.home.statuses.at(-1));

test('packets flow on while signaling is gone, and signaling resumes by itself', async ({
  startRoom,
}) => {
  const homes = await startRoom();
  await connect(homes);
  const epochs = await Promise.all(homes.pages.map(epochOf));

  await homes.signaling.cut();
  for (const page of homes.pages) await expect.poll(() => statusOf(page)).toBe('down');
  await untilFlowing(homes, RETURN_LIMIT_MS);

  await homes.signaling.restart();
  for (const page of homes.pages) {
    await expect.poll(() => statusOf(page), { timeout: 30_000 }).toBe('up');
  }
  await untilFlowing(homes, RETURN_LIMIT_MS);
  // A connected link goes on: it was never renewed.
  expect(await Promise.all(homes.pages.map(epochOf))).toEqual(epochs);

  // And the signaling that came back is good for what it is there for.
  await homes.pages[1].evaluate(() => window.home.simulate('network-changed'));
  await expect.poll(() => epochOf(homes.pages[1])).toBeGreaterThan(epochs[1] ?? 0);
  await untilFlowing(homes, RETURN_LIMIT_MS);
});

test('a page that was opened anew finds the other home again', async ({ startRoom }) => {
  const homes = await startRoom();
  await connect(homes);
  for (const slot of [1, 0] as const) {
    await homes.pages[slot].reload();
    await homes.open(slot);
    await untilFlowing(homes, 15_000);
  }
});

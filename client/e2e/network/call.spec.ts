import { expect } from '@playwright/test';
import { untilFlowing } from './flow.ts';
import { CONNECT_LIMIT_MS } from './limits.ts';
import { test } from './network-test.ts';

const framesSeen = (page: import('@playwright/test').Page) =>
  page.evaluate(() => window.home.framesSeen);

test('a guest whom the parent lets in is seen and heard, and again after a new link', async ({
  startRoom,
}) => {
  const homes = await startRoom({ kind: 'storytime', second: 'guest', hasMedia: true });
  await homes.open(1);
  await expect
    .poll(() => homes.pages[1].evaluate(() => window.home.statuses.at(-1)))
    .toBe('waiting');
  await homes.open(0);
  await homes.pages[0].evaluate(() => window.home.admitNextGuest());
  await untilFlowing(homes, CONNECT_LIMIT_MS);
  for (const page of homes.pages) await expect.poll(() => framesSeen(page)).toBeGreaterThan(10);

  await homes.pages[0].evaluate(() => window.home.simulate('ice-failed'));
  for (const page of homes.pages) {
    await expect.poll(() => page.evaluate(() => window.home.streams)).toBe(2);
    await expect.poll(() => framesSeen(page)).toBeGreaterThan(10);
  }
});

import { expect, test } from '@playwright/test';
import {
  comeByLink,
  expectTogether,
  openDoor,
  startChildAndRelative,
  TONES_HZ,
} from './child-and-relative.ts';
import { type Coturn, hasCoturn, startCoturn } from './coturn.ts';
import { framesSeen, listenTo } from './what-comes-over.ts';

let coturn: Coturn;

async function readOverTheRelayAlone(): Promise<void> {
  test.setTimeout(240_000);
  const homes = await startChildAndRelative({ turn: coturn.turn, hasRelayAlone: true });
  const { child, relative } = homes;
  try {
    await comeByLink(homes);
    await openDoor(homes);
    await expectTogether(homes);
    for (const page of [child, relative]) {
      await expect.poll(() => framesSeen(page)).toBeGreaterThan(10);
    }
    expect(Math.abs((await listenTo(relative)).peakHz - TONES_HZ.child)).toBeLessThan(25);
    await relative.getByRole('button', { name: /^Whoosh! Away Goes the Hat/ }).click();
    await relative.getByRole('button', { name: 'Next page' }).click();
    await expect(child.getByRole('img', { name: /^Page 2 of/ })).toBeVisible();
  } finally {
    await homes.close();
  }
}

// Without coturn ensure-coturn.ts says what is left out, or fails where it is required.
if (hasCoturn()) {
  test.beforeAll(async () => {
    coturn = await startCoturn();
  });
  test.afterAll(() => coturn.stop());
  test(
    'two homes whose routers let nothing through read together over the relay',
    readOverTheRelayAlone,
  );
}

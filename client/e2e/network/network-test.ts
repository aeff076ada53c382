import { test as base } from '@playwright/test';
import { openStage, type Stage } from './stage.ts';
import { type RoomOptions, startTwoHomes, type TwoHomes } from './two-homes.ts';

export type NetworkFixtures = Readonly<{
  startRoom: (options?: RoomOptions) => Promise<TwoHomes>;
}>;

/** Tests with two homes; each room has its own signaling service, path and pages, and is cleared away. */
export const test = base.extend<NetworkFixtures, { stage: Stage }>({
  stage: [
    async ({ playwright }, use) => {
      const stage = await openStage(playwright.chromium);
      await use(stage);
      await Promise.all(stage.browsers.map((browser) => browser.close()));
    },
    { scope: 'worker' },
  ],
  async startRoom({ stage }, use) {
    const rooms: TwoHomes[] = [];
    await use(async (options) => {
      const room = await startTwoHomes(stage, options);
      rooms.push(room);
      return room;
    });
    for (const room of rooms) await room.close();
  },
});

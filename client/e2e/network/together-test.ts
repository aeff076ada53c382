import { test as base, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import icons from 'unplugin-icons/vite';
import { openStage, type Stage } from './stage.ts';
import { startTwoHomes, type TwoHomes } from './two-homes.ts';

type SideOptions = Readonly<{
  language?: string;
  media?: 'none';
  /** Runs in the page before its own script. */
  before?: (page: Page) => Promise<void>;
}>;

/** A child and its grandmother in a call, each with a screen of its own. */
type TwoReaders = Readonly<{ child: Page; grandma: Page; homes: TwoHomes }>;

export type TogetherFixtures = Readonly<{
  startCall: (
    options?: Readonly<{ child?: SideOptions; grandma?: SideOptions }>,
  ) => Promise<TwoReaders>;
}>;

export const test = base.extend<TogetherFixtures, { stage: Stage }>({
  stage: [
    async ({ playwright }, use) => {
      const plugins = [react(), icons({ compiler: 'jsx', jsx: 'react', scale: 1 })];
      const stage = await openStage(playwright.chromium, 'together-page.html', plugins);
      await use(stage);
      await Promise.all(stage.browsers.map((browser) => browser.close()));
    },
    { scope: 'worker' },
  ],
  async startCall({ stage }, use) {
    const begun: TwoHomes[] = [];
    await use(async ({ child = {}, grandma = {} } = {}) => {
      const homes = await startTwoHomes(stage, {
        kind: 'storytime',
        second: 'guest',
        isDirect: true,
        async goTo(page, origin, slot) {
          const { language, media, before } = slot === 0 ? child : grandma;
          await before?.(page);
          const address = new URLSearchParams({
            slot: String(slot),
            ...(language && { language }),
          });
          if (media !== undefined) address.set('media', media);
          await page.goto(`${origin}/together-page.html?${address}`);
        },
      });
      begun.push(homes);
      const [first, second] = homes.pages;
      for (const page of homes.pages) {
        await page.waitForFunction(
          () => window.together?.call.state().link === 'connected',
          undefined,
          { timeout: 60_000 },
        );
      }
      return { child: first, grandma: second, homes };
    });
    for (const homes of begun) await homes.close();
  },
});

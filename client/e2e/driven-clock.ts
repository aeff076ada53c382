import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import type { ClockGlobals } from '../src/app/given-clock.ts';
import { bundleForPage } from './fake-device/bundle-for-page.ts';

// Tests run a page's time: loop, waits and links of it follow; cameras, servers and networks do not.

const ENTRY_URL = new URL('../../shared/src/kernel/driven-clock.ts', import.meta.url);

let made: Promise<string> | null = null;

/** The clock as a script that needs nothing of the page. */
function clockScript(): Promise<string> {
  made ??= bundleForPage(fileURLToPath(ENTRY_URL)).then(
    (bundle) => `(() => {
${bundle}
globalThis.advayClock = page.createDrivenClock();
})();`,
  );
  return made;
}

/** Before the page is opened, for it and every later one of the context. */
export async function driveClock(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript({ content: await clockScript() });
}

/** The page lives so many times faster from now on. */
export const setPace = (page: Page, pace: number): Promise<void> => drive(page, 'setPace', pace);

/** So much time passes for the page at once; what falls due happens in its order. */
export const skipTime = (page: Page, ms: number): Promise<void> => drive(page, 'skip', ms);

function drive(page: Page, how: 'setPace' | 'skip', by: number): Promise<void> {
  return page.evaluate(
    ([act, value]) => {
      const { advayClock } = globalThis as ClockGlobals;
      if (advayClock === undefined) {
        throw new Error('this page drives no clock: call driveClock before it is opened');
      }
      advayClock[act](value);
    },
    [how, by] as const,
  );
}

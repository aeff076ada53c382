import type { BrowserContext, Page } from '@playwright/test';
import type { ClockGlobals } from '../src/app/drive-clock.ts';

// Tests run a page's time: loop, waits and links of it follow; cameras, servers and networks do not.

/** Before the page is opened, for it and every later one of the context. */
export async function driveClock(pages: Page | BrowserContext): Promise<void> {
  await pages.addInitScript(() => {
    (globalThis as ClockGlobals).advayClock = 'wanted';
  });
}

/** As slow as a tired tablet's screen: each picture of a game costs a processor without a graphics chip 7 ms. */
const PICTURES_PER_S = 30;

/** Before pages are opened whose games are looked at, and not raced: the processor is left to what is tested. */
export async function showFewerPictures(pages: BrowserContext): Promise<void> {
  await pages.addInitScript(waitForPictures, 1000 / PICTURES_PER_S);
}

/** Runs in the page. A picture is waited for from the last one on, a little less, as screens come at their own times. */
function waitForPictures(betweenMs: number): void {
  const askScreen = globalThis.requestAnimationFrame;
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  let asked = 0;
  let shownMs = Number.NEGATIVE_INFINITY;
  globalThis.requestAnimationFrame = (show) => {
    asked += 1;
    const request = asked;
    const waitMs = shownMs + betweenMs * 0.75 - performance.now();
    const ask = () =>
      askScreen((pageMs) => {
        shownMs = performance.now();
        if (waiting.delete(request)) show(pageMs);
      });
    waiting.set(request, setTimeout(ask, Math.max(0, waitMs)));
    return request;
  };
  globalThis.cancelAnimationFrame = (request) => {
    clearTimeout(waiting.get(request));
    waiting.delete(request);
  };
}

/** The page lives so many times faster from now on. */
export const setPace = (page: Page, pace: number): Promise<void> => drive(page, 'setPace', pace);

/** So much time passes for the page at once; what falls due happens in its order. */
export const skipTime = (page: Page, ms: number): Promise<void> => drive(page, 'skip', ms);

function drive(page: Page, how: 'setPace' | 'skip', by: number): Promise<void> {
  return page.evaluate(
    ([act, value]) => {
      const { advayClock } = globalThis as ClockGlobals;
      if (advayClock === undefined || advayClock === 'wanted') {
        throw new Error('this page drives no clock: call driveClock before it is opened');
      }
      advayClock[act](value);
    },
    [how, by] as const,
  );
}

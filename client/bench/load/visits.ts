import type { Browser, BrowserContext, Page } from '@playwright/test';
import { moveHand } from '../../e2e/players.ts';

/** 10 Mbit/s each way and 40 ms until an answer begins: 4G as it is in a town. */
const FOUR_G = { latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };
/** Home has come to rest when nothing was asked for this long, and no later picture can be its largest. */
const REST_MS = 1_000;
const REST_LIMIT_MS = 120_000;
const FIRST_FRAME_LIMIT_MS = 120_000;

/** Home on a slow link with an empty cache: when its largest content stood there. */
export async function homeLcpMs(
  browser: Browser,
  origin: string,
  cpuSlowdown: number,
): Promise<number> {
  // The worker starts once home stands: what it fetches would only keep the page from coming to rest.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...FOUR_G });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await restAtHome(page, origin);
    return await lcpMsOf(page);
  } finally {
    await context.close();
  }
}

const lcpMsOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          done(list.getEntries().at(-1)?.startTime ?? Number.NaN);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );

/** Home until the service worker has kept the whole app, and answers for the page. */
export async function haveHomeKept(context: BrowserContext, origin: string): Promise<void> {
  const page = await context.newPage();
  await restAtHome(page, origin);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.close();
}

/** Home as `context` has it kept, from a worker that is not running yet: when its largest content stood there. */
export async function keptHomeLcpMs(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await devtools.detach();
  await restAtHome(page, origin);
  const lcpMs = await lcpMsOf(page);
  await page.close();
  return lcpMs;
}

/** Home until nothing more is fetched. */
export async function restAtHome(page: Page, origin: string): Promise<void> {
  await page.goto(origin, { waitUntil: 'networkidle', timeout: REST_LIMIT_MS });
  await page.getByRole('link', { name: 'Letter road' }).waitFor();
  await page.waitForTimeout(REST_MS);
}

/** From home into the letter game, until the camera's hand is first seen there. */
export async function playToFirstTrackedFrame(
  context: BrowserContext,
  origin: string,
): Promise<void> {
  const page = await context.newPage();
  await restAtHome(page, origin);
  await page.goto(`${origin}/play/letter_trace?meter`);
  await page.getByRole('button', { name: 'Show my hand' }).click();
  await moveHand(page, { xNorm: 0.5, yNorm: 0.5 });
  const finger = page.getByLabel('Camera meter').locator('div', { hasText: 'Finger' });
  await finger.filter({ hasText: 'x 0.' }).waitFor({ timeout: FIRST_FRAME_LIMIT_MS });
  await page.close();
}

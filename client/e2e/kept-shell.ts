import { expect, type Page } from '@playwright/test';
import { skipTime } from './driven-clock.ts';

/** Longer than a page waits after its start before it has itself kept. */
const SETTLED_MS = 2_000;

/** The worker has kept the whole app, and answers for this page. */
export async function untilKept(page: Page): Promise<void> {
  await skipTime(page, SETTLED_MS);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** The paths of what the worker keeps. */
export const keptPaths = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('advay-shell-'));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });

/** As a browser that is short of room does. */
export async function throwOut(page: Page, path: string): Promise<void> {
  await page.evaluate(async (thrown) => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(thrown);
  }, path);
  expect(await keptPaths(page)).not.toContain(path);
}

/** The page was not loaded anew since `mark`. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(globalThis, { isTheSame: true }));

export const isTheSame = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'isTheSame' in globalThis);

/**
 * A new worker takes over once the one before has nothing under way. Browsers end an idle worker for that; with a
 * test's tools attached to it Chromium waits up to five minutes instead.
 */
export async function endIdleWorkers(page: Page): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('ServiceWorker.enable');
  await tools.send('ServiceWorker.stopAllWorkers');
  await tools.detach();
}

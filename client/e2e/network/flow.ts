import type { Page } from '@playwright/test';
import { CONNECT_LIMIT_MS } from './limits.ts';
import type { Arrival } from './link-page.ts';
import type { TwoHomes } from './two-homes.ts';

// What a test sees of the packets that flow between two homes.

export const wallNow = (page: Page) =>
  page.evaluate(() => performance.timeOrigin + performance.now());

export const arrivals = (page: Page, sinceMs = 0): Promise<Arrival[]> =>
  page.evaluate((since) => window.home.arrivals.filter(({ atMs }) => atMs >= since), sinceMs);

/** Both homes open, and packets flow both ways. */
export async function connect(homes: TwoHomes): Promise<void> {
  await homes.open(0);
  await homes.open(1);
  await untilFlowing(homes, CONNECT_LIMIT_MS);
}

/** Waits until a packet that was sent from now on has arrived on each side. */
export async function untilFlowing({ pages }: TwoHomes, limitMs: number): Promise<number> {
  const sinceMs = await wallNow(pages[0]);
  const waits = pages.map(async (page) => {
    const arrived = await page.waitForFunction(
      (since) => window.home.arrivals.find(({ sentAtMs }) => sentAtMs >= since)?.atMs,
      sinceMs,
      { timeout: limitMs, polling: 20 },
    );
    return Number(await arrived.jsonValue()) - sinceMs;
  });
  return Math.max(...(await Promise.all(waits)));
}

/** Both ways at once: how many packets arrived for each that was sent, and how old they were. */
export async function measureFlow({ pages }: TwoHomes, forMs: number) {
  const sent = () => Promise.all(pages.map((page) => page.evaluate(() => window.home.sent)));
  const sinceMs = await wallNow(pages[0]);
  const before = await sent();
  await pages[0].waitForTimeout(forMs);
  const after = await sent();
  return Promise.all(
    pages.map(async (page, slot) => {
      const there = await arrivals(page, sinceMs);
      const ages = there.map(({ sentAtMs, atMs }) => atMs - sentAtMs).toSorted((a, b) => a - b);
      const other = 1 - slot;
      return {
        sentHz: ((after[other] ?? 0) - (before[other] ?? 0)) / (forMs / 1000),
        arrivedHz: there.length / (forMs / 1000),
        medianMs: ages[ages.length >> 1] ?? Number.POSITIVE_INFINITY,
        p99Ms: ages[Math.floor(ages.length * 0.99)] ?? Number.POSITIVE_INFINITY,
      };
    }),
  );
}

export const epochOf = (page: Page) => page.evaluate(async () => (await window.home.stats()).epoch);

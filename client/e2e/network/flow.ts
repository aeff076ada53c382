import { type Page, test } from '@playwright/test';
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

export type Flow = Readonly<{
  /** Messages that the application wanted to send, and those that were not skipped. */
  offered: number;
  sent: number;
  /** Of the messages between the first and the last that arrived: those that never did. */
  missing: number;
  arrived: number;
  /** Arrived after a later one. */
  overtaken: number;
  medianMs: number;
  p99Ms: number;
}>;

/** What arrives on each side in the given time. */
export async function measureFlow({ pages }: TwoHomes, forMs: number): Promise<Flow[]> {
  const count = () =>
    Promise.all(
      pages.map((page) =>
        page.evaluate(() => ({ sent: window.home.sent, skipped: window.home.skipped })),
      ),
    );
  const sinceMs = await wallNow(pages[0]);
  const before = await count();
  await pages[0].waitForTimeout(forMs);
  const after = await count();
  return Promise.all(
    pages.map(async (page, slot) => {
      const there = await arrivals(page, sinceMs);
      const numbers = there.map(({ number }) => number);
      const ages = there.map(({ sentAtMs, atMs }) => atMs - sentAtMs).toSorted((a, b) => a - b);
      const grown = (of: 'sent' | 'skipped') =>
        (after[1 - slot]?.[of] ?? 0) - (before[1 - slot]?.[of] ?? 0);
      return {
        offered: grown('sent') + grown('skipped'),
        sent: grown('sent'),
        missing: Math.max(...numbers) - Math.min(...numbers) + 1 - new Set(numbers).size,
        arrived: numbers.length,
        overtaken: numbers.filter((number, at) => number < (numbers[at - 1] ?? 0)).length,
        medianMs: ages[ages.length >> 1] ?? Number.POSITIVE_INFINITY,
        p99Ms: ages[Math.floor(ages.length * 0.99)] ?? Number.POSITIVE_INFINITY,
      };
    }),
  );
}

/** Keeps a figure with the test's result. */
export function note(what: string, figures: unknown): void {
  test.info().annotations.push({ type: what, description: JSON.stringify(figures) });
}

export const epochOf = (page: Page) => page.evaluate(async () => (await window.home.stats()).epoch);

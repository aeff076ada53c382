import { expect, type Page } from '@playwright/test';
import { GIVE_UP_MS } from './limits.ts';
import type { TwoHomes } from './two-homes.ts';

// What a test sees of the packets that flow between two homes.

export type Flow = Readonly<{
  /** Messages that the other application wanted to send, and those that were not skipped. */
  offered: number;
  sent: number;
  arrived: number;
  /** Of the messages between the first and the last that arrived: those that never did. */
  missing: number;
  /** Arrived after a later one. */
  overtaken: number;
}>;

/** What has flowed to each side so far. */
export const flowsOf = ({ pages: [first, second] }: TwoHomes): Promise<Flow[]> =>
  Promise.all([flowOf(second, first), flowOf(first, second)]);

async function flowOf(from: Page, to: Page): Promise<Flow> {
  const [offers, numbers] = await Promise.all([offersOf(from), numbersAt(to)]);
  return {
    ...offers,
    arrived: numbers.length,
    missing: Math.max(...numbers) - Math.min(...numbers) + 1 - new Set(numbers).size,
    overtaken: numbers.filter((number, at) => number < (numbers[at - 1] ?? 0)).length,
  };
}

const numbersAt = (page: Page): Promise<number[]> =>
  page.evaluate(() => window.home.arrivals.map(({ number }) => number));

const offersOf = (page: Page) =>
  page.evaluate(() => {
    const { sent, skipped } = window.home;
    return { offered: sent + skipped, sent };
  });

export const arrivedAt = (page: Page): Promise<number> =>
  page.evaluate(() => window.home.arrivals.length);

/** Both homes open, and packets flow both ways. */
export async function connect(homes: TwoHomes): Promise<void> {
  for (const page of homes.pages) await page.evaluate(() => window.home.open());
  await untilFlowing(homes);
}

/** Waits until a packet that was sent from now on has arrived on each side. */
export async function untilFlowing({ pages }: TwoHomes): Promise<void> {
  const sinceMs = await pages[0].evaluate(() => performance.timeOrigin + performance.now());
  for (const page of pages) {
    await page.waitForFunction(
      (since) => window.home.arrivals.some(({ sentAtMs }) => sentAtMs >= since),
      sinceMs,
      { timeout: GIVE_UP_MS },
    );
  }
}

/** Nothing of what is sent from now on arrives; what was under way has. */
export async function goDark({ way }: TwoHomes): Promise<void> {
  way.path.isDark = true;
  await untilSwallowed(way.path.swallowed, 5);
  await expect.poll(() => way.path.underWay).toBe(0);
}

/** Waits until the dark has taken so many more packets of each side. */
export async function untilSwallowed(swallowed: readonly number[], more: number): Promise<void> {
  const before = [...swallowed];
  await expect
    .poll(() => swallowed.every((count, slot) => count >= (before[slot] ?? 0) + more), {
      timeout: GIVE_UP_MS,
    })
    .toBe(true);
}

export const epochOf = (page: Page): Promise<number> =>
  page.evaluate(async () => (await window.home.stats()).epoch);

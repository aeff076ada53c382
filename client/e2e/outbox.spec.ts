import { expect } from '@playwright/test';
import { seatBot } from './bot-player.ts';
import { skipTime } from './driven-clock.ts';
import { ask, joinFamily } from './join-family.ts';
import { startProduct } from './product.ts';
import { test } from './product-test.ts';
import { traceQuickly } from './trace-quickly.ts';
import { waitingRounds } from './waiting-rounds.ts';

// A round is the child's, whatever happens to the network, the page or the server.

/** Longer than a page waits after its start before it sends what an earlier one could not. */
const SETTLED_MS = 10_000;

// Slow: twice the start of a whole product, which is cut off in between.
test('the server goes away in play, the tab is closed, and the next start brings the round home once', async ({
  page,
  context,
}) => {
  const product = await startProduct();
  try {
    const { childId } = await joinFamily(page, product, { isPlaying: true });
    await seatBot(page);
    await traceQuickly(page, product.url, () => product.cut());
    await expect.poll(() => waitingRounds(page)).toBe(1);
    await page.close();

    await product.restart();
    const nextDay = await context.newPage();
    const answered = nextDay.waitForResponse('**/api/telemetry');
    await nextDay.goto(product.url);
    await skipTime(nextDay, SETTLED_MS);
    const { verdicts } = await (await answered).json();
    expect(verdicts).toEqual([expect.objectContaining({ verdict: 'accepted' })]);
    await expect.poll(() => waitingRounds(nextDay)).toBe(0);

    // Another start finds nothing to send.
    const sent: string[] = [];
    nextDay.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url());
    });
    const looked = nextDay.waitForResponse(/\/round-post-/);
    await nextDay.reload();
    await skipTime(nextDay, SETTLED_MS);
    await looked;
    await expect.poll(() => waitingRounds(nextDay)).toBe(0);
    const { events } = await ask<{ events: readonly object[] }>(
      nextDay,
      product.url,
      'GET',
      '/api/account/export',
    );
    expect(events).toMatchObject([{ childId, gameID: 'letter_trace', step: 'lines' }]);
    expect(sent).toEqual([]);
  } finally {
    await product.remove();
  }
});

test('a guest’s round stays on the device', async ({ page, product }) => {
  const bodies: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') bodies.push(`${request.method()} ${request.url()}`);
  });
  await seatBot(page);
  await traceQuickly(page, product.url);
  await skipTime(page, SETTLED_MS);
  expect(bodies).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('advay.garden-xp'))).toMatch(/^[1-9]\d*$/);
});

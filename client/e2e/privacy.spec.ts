import { type Browser, expect, type Page } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { findLeaks } from './leaks.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { playByHand } from './page-player/play-by-hand.ts';
import { test } from './product-test.ts';
import { openWireTap, type WireTap } from './wire-tap.ts';

// Every byte of these browsers goes through a proxy that writes it down: page, workers, beacons, web sockets and the
// browser itself. A signed-in child's round, with the real model: walk-by-hand.spec.ts.

const GAME = '/play/letter_trace?step=lines&seed=1';

let tap: WireTap;

test.beforeAll(async ({ product }) => {
  tap = await openWireTap(product.url);
});
test.afterAll(() => tap.close());

/** A page whose browser reaches everything, this computer included, through the tap. */
async function openTapped(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ proxy: { server: tap.url } });
  await putHandBefore(page);
  return page;
}

const bodies = () => tap.requests().filter(({ body }) => body !== '');

test('a guest’s game sends nothing at all, and the meter says so', async ({ browser, product }) => {
  const page = await openTapped(browser);
  tap.clear();
  await page.goto(`${product.url}${GAME}&meter`);
  await showHand(page);
  await untilCameraSees(page);
  await playByHand<LetterTraceState>(page, 'letters', ({ strokesDone }) => strokesDone > 0);
  const sent = page.getByLabel('Camera meter').locator('div', { hasText: 'Bytes sent' });
  await expect(sent.locator('dd')).toHaveText('0');
  expect(bodies()).toEqual([]);
  expect(findLeaks(tap.requests(), product.url)).toEqual([]);

  // The meter counts: what the page sends itself appears there.
  await page.evaluate(() => fetch('/api/telemetry', { method: 'POST', body: 'x'.repeat(1_234) }));
  await expect(sent.locator('dd')).toHaveText('1234');
  await page.context().close();
});

test('whichever way landmarks were sent, this test would see them', async ({
  browser,
  product,
}) => {
  const page = await openTapped(browser);
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  tap.clear();
  await page.evaluate(() => {
    const hand = Array.from({ length: 21 }, (_, n) => ({ x: n / 21, y: 0.5, z: 0 }));
    const body = JSON.stringify({ v: 1, events: [{ hand }] });
    const post = `{ method: 'POST', body: ${JSON.stringify(body)} }`;
    const address = `${location.origin}/api/telemetry`;
    void fetch(address, { method: 'POST', body });
    void fetch(address, { method: 'POST', body, keepalive: true });
    navigator.sendBeacon(address, body);
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.send(body);
    const script = new Blob([`fetch('${address}', ${post})`], { type: 'text/javascript' });
    new Worker(URL.createObjectURL(script));
    new WebSocket(`${location.origin.replace('http', 'ws')}/signaling`);
  });
  const leaks = () => findLeaks(tap.requests(), product.url);
  await expect.poll(() => leaks().filter((leak) => leak.includes('landmarks')).length).toBe(5);
  await expect.poll(() => leaks().filter((leak) => leak.startsWith('CONNECT')).length).toBe(1);
  await page.context().close();
});

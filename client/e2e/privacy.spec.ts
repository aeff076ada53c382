import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { syntheticCameraScript } from './fake-device/synthetic-camera-script.ts';
import { choosePlayer, makeFamily } from './family.ts';
import { findLeaks } from './leaks.ts';
import { traceLetters } from './letter-tracer.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { byHand, CAMERA, playUntil } from './players.ts';
import { type Product, startProduct } from './product.ts';
import { watchGames } from './seen-game.ts';
import { openWireTap, type WireTap } from './wire-tap.ts';

// Every byte of these browsers goes through a proxy that writes it down: page, workers, beacons, web sockets and the
// browser itself.

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

const GAME = '/play/letter_trace?step=lines&seed=1';

let product: Product;
let tap: WireTap;
let cameraScript: string;

test.beforeAll(async () => {
  product = await startProduct();
  tap = await openWireTap(product.url);
  cameraScript = await syntheticCameraScript(CAMERA);
});
test.afterAll(async () => {
  await tap.close();
  await product.remove();
});

/** A page whose browser reaches everything, this computer included, through the tap. */
async function openTapped(browser: Browser, storageState?: StorageState): Promise<Page> {
  const page = await browser.newPage({
    proxy: { server: tap.url },
    ...(storageState && { storageState }),
  });
  await page.addInitScript({ content: cameraScript });
  await watchGames(page);
  return page;
}

async function playByHand(page: Page, until: (state: LetterTraceState) => boolean): Promise<void> {
  await showHand(page);
  await untilCameraSees(page);
  await playUntil({
    page,
    thinking: traceLetters,
    pointing: byHand(page),
    until,
    limitMs: 180_000,
  });
}

const bodies = () => tap.requests().filter(({ body }) => body !== '');

test('a signed-in child’s round by hand sends the finished round and nothing else', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  // The account is made in another browser: Chromium asks its maker about forms with e-mail fields.
  const settingUp = await browser.newPage();
  const { nickname } = await makeFamily(settingUp, product.url, 'privacy@family.example');
  await choosePlayer(settingUp, product.url, nickname);
  const page = await openTapped(browser, await settingUp.context().storageState());
  await settingUp.context().close();
  tap.clear();

  await page.goto(product.url + GAME);
  await playByHand(page, ({ phase }) => phase === 'finished');
  await expect(page.getByRole('region', { name: 'Round finished' })).toBeVisible();
  await page.getByRole('button', { name: 'Garden', exact: true }).click();
  await expect.poll(() => bodies().length).toBeGreaterThan(0);

  expect(tap.requests().some(({ url }) => url.includes('/vision/hand-lite.'))).toBe(true);
  expect(findLeaks(tap.requests(), product.url)).toEqual([]);
  expect(bodies()).toHaveLength(1);
});

test('a guest’s game sends nothing at all, and the meter says so', async ({ browser }) => {
  const page = await openTapped(browser);
  test.setTimeout(180_000);
  tap.clear();
  await page.goto(`${product.url}${GAME}&meter`);
  await playByHand(page, ({ strokesDone }) => strokesDone > 0);
  const sent = page.getByLabel('Camera meter').locator('div', { hasText: 'Bytes sent' });
  await expect(sent.locator('dd')).toHaveText('0');
  expect(bodies()).toEqual([]);
  expect(findLeaks(tap.requests(), product.url)).toEqual([]);

  // The meter counts: what the page sends itself appears there.
  await page.evaluate(() => fetch('/api/telemetry', { method: 'POST', body: 'x'.repeat(1_234) }));
  await expect(sent.locator('dd')).toHaveText('1234');
});

test('whichever way landmarks were sent, this test would see them', async ({ browser }) => {
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
});

import { readFile } from 'node:fs/promises';
import type { ShelfBook } from '@advay/shared/books/packed-book';
import { GAME_IDS } from '@advay/shared/games/catalogue';
import { expect, type Page } from '@playwright/test';
import { sizeWords } from '../src/features/parents/on-this-device/size-words.ts';
import { filesOfBook } from '../src/features/storytime/library/files-of-book.ts';
import { LIBRARY_SHELF } from '../src/kept-files/shelf-names.ts';
import type { ModelManifest } from '../src/vision/model-manifest.ts';
import { BODY_FILES } from '../src/vision/models/body-files.ts';
import { FACE_FILES } from '../src/vision/models/face-files.ts';
import { HAND_FILES } from '../src/vision/models/hand-files.ts';
import { BOOK, openBook, TITLE } from './book-page.ts';
import { seatBot } from './bot-player.ts';
import { openDevicePage, storedBytes, sumOf } from './device-page.ts';
import { driveClock, skipTime } from './driven-clock.ts';
import { type Edge, openEdgeBefore } from './edge-before.ts';
import { openRoomPage, passGate } from './family.ts';
import { HOME_HOST } from './family-browser.ts';
import { joinFamily } from './join-family.ts';
import { untilKept } from './kept-shell.ts';
import { look } from './look.ts';
import { playWithout } from './open-game.ts';
import { test } from './product-test.ts';
import { traceQuickly } from './trace-quickly.ts';

// What a parent sees of a device's storage, and what is done with it.

test.use({ serviceWorkers: 'allow' });

/** Longer than a file that was cut off is tried for, and than a server that is away is left alone. */
const SOME_TRIES_MS = 10_000;

const packed = async <Shape>(path: string): Promise<Shape> =>
  JSON.parse(await readFile(new URL(`../public/${path}`, import.meta.url), 'utf8')) as Shape;
const shelfBooks = await packed<readonly ShelfBook[]>('library/shelf.json');
const manifest = await packed<ModelManifest>('vision/manifest.json');
/** Everything but the app itself. */
const FILES = [
  ...shelfBooks.flatMap(filesOfBook),
  ...new Set([...HAND_FILES, ...FACE_FILES, ...BODY_FILES]),
].map((file) => (typeof file === 'string' ? manifest.entries[file] : file));
const FILES_BYTES = FILES.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);

const WHOLE = /^Everything is here: it works without a network/;
const whole = (page: Page) => page.getByRole('status').filter({ hasText: WHOLE });
const fetchAll = (page: Page) => page.getByRole('button', { name: /^Fetch everything/ });
const kept = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });

// Slow: a round is played, and everything that is kept is weighed.
test('after an evening of play the page shows what is kept, measured', async ({
  page,
  product,
}) => {
  await joinFamily(page, product, { isPlaying: true });
  await seatBot(page);
  const toApi = '**/api/telemetry';
  await page.route(toApi, (route) => route.abort());
  await traceQuickly(page, product.url);
  await openBook(page, product);
  await page.evaluate(async () => {
    const shelf = await caches.open('advay-vision');
    await shelf.put('/vision/a.task', new Response(new Uint8Array(2_345_678)));
  });
  await page.goto(product.url);
  await untilKept(page);
  await page.goto(`${product.url}/parents`);
  await passGate(page);
  await openRoomPage(page, 'On this device');

  const stored = await storedBytes(page);
  const [book] = filesOfBook(shelfBooks.find(({ id }) => id === BOOK) as ShelfBook);
  expect(stored[book.url]).toBe(book.sizeBytes);
  await expect(kept(page, TITLE)).toContainText(sizeWords(book.sizeBytes, 'nothing', 'en-GB'));
  await expect(kept(page, 'The part that sees the child')).toContainText('2.3 MB');
  const ofApp = Object.entries(stored).filter(([path]) => !/^\/(vision|library)/.test(path));
  const appBytes = sumOf(Object.fromEntries(ofApp));
  await expect(kept(page, 'The garden and its games')).toContainText(
    sizeWords(appBytes, 'nothing', 'en-GB'),
  );
  await expect(
    page.getByText(`${sizeWords(sumOf(stored), 'nothing', 'en-GB')} in all.`),
  ).toBeVisible();
  await expect(kept(page, '1 round waits to be sent')).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveCount(4);
  await look(page, 'on-this-device', 'grown-up');

  await page.unroute(toApi);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(async () => {
    await skipTime(page, SOME_TRIES_MS);
    await expect(kept(page, 'to be sent')).toHaveCount(0, { timeout: 500 });
  }).toPass();
});

// Slow: everything is fetched, and every game and every book is opened without a network.
test('everything for a journey: cut in the middle, it goes on when the network is back, and then all opens without one', async ({
  page,
  context,
  product,
}) => {
  const edge = await openEdgeBefore(product.url);
  const other = await context.newPage();
  await openDevicePage(other, edge.url);
  await openDevicePage(page, edge.url);
  edge.line.leftBytes = 0.6 * FILES_BYTES;
  await page.keyboard.press('Tab');
  await fetchAll(page).press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Fetching everything' })).toBeVisible();
  const cut = page.getByText(/^The network is away. What has come stays here/);
  await expect(async () => {
    await skipTime(page, SOME_TRIES_MS);
    await expect(cut).toBeVisible({ timeout: 500 });
  }).toPass();
  const before = await storedBytes(page);
  for (const { url, sizeBytes } of FILES) {
    if (before[url] !== undefined) expect(before[url], url).toBe(sizeBytes);
  }
  const missing = FILES.filter(({ url }) => before[url] === undefined);
  expect(missing.length).toBeGreaterThan(0);
  expect(missing.length).toBeLessThan(FILES.length);
  await look(page, 'on-this-device-cut', 'grown-up');

  edge.line.asked.length = 0;
  edge.line.leftBytes = Number.POSITIVE_INFINITY;
  await skipTime(page, SOME_TRIES_MS);
  await expect(whole(page)).toBeVisible();
  expect(edge.line.asked).toEqual(missing.map(({ url }) => url));
  await expect(whole(other)).toBeVisible();
  await other.close();
  await look(page, 'on-this-device-whole', 'grown-up');

  await cutOff(page, edge);
  await expectAllOpens(page, edge.url);
  await context.setOffline(false);
  await edge.close();
});

/** The device has no network, and there is no server. */
async function cutOff(page: Page, edge: Edge): Promise<void> {
  edge.line.leftBytes = 0;
  await page.context().setOffline(true);
}

async function expectAllOpens(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/books`);
  const covers = page.getByRole('list').locator('img');
  await expect(covers).toHaveCount(shelfBooks.length);
  await expect
    .poll(() =>
      covers.evaluateAll((all) => all.every((img) => (img as HTMLImageElement).naturalWidth > 0)),
    )
    .toBe(true);
  for (const { id, titles } of shelfBooks) {
    await page.goto(`${url}/books/${id}`);
    await expect(page.getByRole('main', { name: titles.en ?? '' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next page' })).toBeVisible();
  }
  for (const id of GAME_IDS) {
    await page.goto(`${url}/play/${id}?players=1&seed=1`);
    await playWithout(page, id);
    await expect(page.locator('[data-phase="playing"]')).toBeVisible();
  }
  // What starts the camera's model is a module by its address: without its type no browser takes it.
  const loader = await page.evaluate(
    async (path) => Object.keys(await import(path)),
    manifest.entries['wasm-loader'].url,
  );
  expect(loader).toContain('default');
}

test('a book that is removed is gone, and comes back when it is opened', async ({
  page,
  product,
}) => {
  await openBook(page, product);
  await openDevicePage(page, product.url);
  await expect(kept(page, TITLE)).toBeVisible();
  const remove = page.getByRole('button', { name: `Remove: ${TITLE}` });
  await remove.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^It comes back by itself/)).toBeVisible();
  await look(page, 'on-this-device-remove', 'grown-up');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(kept(page, TITLE)).toBeVisible();

  await remove.press('Enter');
  await dialog.getByRole('button', { name: 'Remove' }).press('Enter');
  await expect(page.getByText(`Removed: ${TITLE}`)).toBeVisible();
  await expect(remove).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What is kept here' })).toBeFocused();
  const ofLibrary = () =>
    page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, LIBRARY_SHELF);
  expect(await ofLibrary()).toBe(0);

  await openBook(page, product);
  await openDevicePage(page, product.url);
  await expect(kept(page, TITLE)).toBeVisible();
});

test('the app that is removed comes back by itself at the next start', async ({
  page,
  product,
}) => {
  await openDevicePage(page, product.url);
  const before = await storedBytes(page);
  await page.getByRole('button', { name: 'Remove: The garden and its games' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Removed: The garden and its games')).toBeVisible();
  expect(await storedBytes(page)).toEqual({});
  await page.goto(product.url);
  await untilKept(page);
  // What sees may come as well, as the garden is looked at.
  await expect.poll(() => storedBytes(page)).toMatchObject(before);
});

test('a device without room says so, loses nothing, and goes on when there is some', async ({
  page,
  context,
  product,
}) => {
  await openBook(page, product);
  await openDevicePage(page, product.url);
  const before = await storedBytes(page);
  const devtools = await context.newCDPSession(page);
  const claimRoom = (roomBytes: number) =>
    page.evaluate((quota) => {
      navigator.storage.estimate = async () => ({ quota, usage: 0 });
    }, roomBytes);
  const full = page.getByText(/^There is not enough room on this device/);
  const goOn = page.getByRole('button', { name: /^Go on/ });

  // The browser is asked first, and nothing is fetched in vain.
  await claimRoom(3_000_000);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await fetchAll(page).click();
  await expect(full).toContainText(', and the browser has room for 3.0 MB.');
  expect(fetched.filter((url) => /\/(vision|library)\//.test(url))).toEqual([]);
  await look(page, 'on-this-device-full', 'grown-up');

  // A browser that says more than there is.
  await claimRoom(1e12);
  const { usage = 0 } = await devtools.send('Storage.getUsageAndQuota', { origin: product.url });
  const quotaSize = usage + 3_000_000;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: product.url, quotaSize });
  await goOn.click();
  await expect(full).toContainText('are still missing. Nothing is lost.');
  expect(fetched.filter((url) => url.includes('/vision/'))).not.toEqual([]);
  expect(await storedBytes(page)).toMatchObject(before);

  await devtools.send('Storage.overrideQuotaForOrigin', { origin: product.url });
  await goOn.click();
  await expect(kept(page, 'The part that sees the child')).toBeVisible();
});

test('two tabs agree: one fetches, the other waits for it, goes on, and they know of each other’s books', async ({
  page,
  context,
  product,
}) => {
  const edge = await openEdgeBefore(product.url);
  await openDevicePage(page, edge.url);
  const other = await context.newPage();
  await openDevicePage(other, edge.url);
  edge.line.held = '/library/';
  await fetchAll(page).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await look(page, 'on-this-device-running', 'grown-up');
  await fetchAll(other).click();
  await expect(other.getByText(/^Another tab of this browser/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped/)).toBeVisible();
  await expect(fetchAll(other)).toBeVisible();
  edge.line.held = '/vision/';
  await fetchAll(other).click();
  for (const tab of [page, other]) await expect(kept(tab, TITLE)).toBeVisible();
  await other.getByRole('button', { name: 'Stop' }).click();
  await expect(other.getByText(/^Stopped/)).toBeVisible();

  await page.getByRole('button', { name: `Remove: ${TITLE}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(kept(other, TITLE)).toHaveCount(0);
  await edge.close();
});

test('where a browser keeps nothing, the page says so and offers nothing', async ({
  pluggedIn,
  product,
}) => {
  const home = await pluggedIn.newContext();
  await driveClock(home);
  const page = await home.newPage();
  await page.goto(`${product.url.replace('127.0.0.1', HOME_HOST)}/parents/on-this-device`);
  await passGate(page);
  await expect(page.getByText(/^Nothing can be kept here/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('heading')).toHaveText(['On this device']);
  await home.close();
});

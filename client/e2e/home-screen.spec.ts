import { chromium, expect, type Page } from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';
import { QUIET_FLAGS } from './browser/flags.ts';
import { openDevicePage } from './device-page.ts';
import { driveClock } from './driven-clock.ts';
import { look } from './look.ts';
import { test } from './product-test.ts';

// How the app gets onto a home screen and stays there: a parent's matter, of which a child sees nothing.

test.use({ serviceWorkers: 'allow' });

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

type OfferGlobals = { offer: { isHeld: boolean; asked: number } };

/** A browser that offers to install each page as soon as it is there. */
async function offerOnEachPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const offer = { isHeld: false, asked: 0 };
    Object.assign(globalThis, { offer });
    addEventListener('load', () => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: async () => {
          offer.asked += 1;
          return { outcome: 'dismissed' };
        },
      });
      dispatchEvent(event);
      offer.isHeld = event.defaultPrevented;
    });
  });
}

const offerOf = (page: Page) => page.evaluate(() => (globalThis as unknown as OfferGlobals).offer);

test('Chromium would install it: nothing is missing, and every picture is what it says', async ({
  product,
}) => {
  // A profile that is kept: the usual one of a test is private, and there nothing can be installed.
  const executablePath = findBrowser();
  const kept = await chromium.launchPersistentContext('', {
    args: [...QUIET_FLAGS],
    ...(executablePath !== null && { executablePath }),
  });
  const page = await kept.newPage();
  await page.goto(product.url);
  const devtools = await page.context().newCDPSession(page);
  const manifest = await devtools.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(manifest.url).toBe(`${product.url}/manifest.webmanifest`);
  await expect
    .poll(async () => (await devtools.send('Page.getInstallabilityErrors')).installabilityErrors)
    .toEqual([]);

  const { id, start_url, icons, screenshots } = JSON.parse(manifest.data ?? '');
  expect([id, start_url]).toEqual(['/', '/']);
  for (const { src, sizes, type } of [...icons, ...screenshots]) {
    const measured = await page.evaluate(async (path) => {
      const answer = await fetch(path);
      const { width, height } = await createImageBitmap(await answer.blob());
      return { type: answer.headers.get('content-type'), sizes: `${width}x${height}` };
    }, src);
    expect(measured, src).toEqual({ type, sizes });
  }
  const appleIcon = page.locator('link[rel="apple-touch-icon"]');
  const answer = await page.request.get(
    new URL((await appleIcon.getAttribute('href')) ?? '', product.url).href,
  );
  expect(answer.headers()['content-type']).toBe('image/png');
  await kept.close();
});

test('the browser’s offer is held back from a child and made to the parent, once', async ({
  page,
  product,
}) => {
  await offerOnEachPage(page);
  for (const path of ['/', '/who', '/books', '/play/letter_trace', '/parents']) {
    await page.goto(product.url + path);
    await expect.poll(async () => (await offerOf(page)).isHeld).toBe(true);
    await expect(page.getByText(/install/i)).toHaveCount(0);
  }
  await openDevicePage(page, product.url);
  const install = page.getByRole('button', { name: 'Install Advay Vision' });
  expect((await offerOf(page)).asked).toBe(0);
  await look(page, 'install-offer', 'grown-up');
  await install.click();
  await expect(page.getByText(/^Not installed. You can do it at any later time/)).toBeVisible();
  expect((await offerOf(page)).asked).toBe(1);
  await expect(install).toHaveCount(0);

  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect(
    page.getByText('Advay Vision is on this device as an app of its own.'),
  ).toBeVisible();
});

test('on an iPhone two steps are shown, and what a week without a visit does', async ({
  browser,
  product,
}) => {
  const iphone = await browser.newContext({ userAgent: IPHONE, hasTouch: true, isMobile: true });
  await driveClock(iphone);
  const page = await iphone.newPage();
  await openDevicePage(page, product.url);
  await expect(page.getByText('Tap Share. It may be behind the three dots.')).toBeVisible();
  await expect(page.getByText(/^Choose “Add to Home Screen”/)).toBeVisible();
  const week = page.getByText(/after seven days on which nobody opened this page/);
  await expect(week).toBeVisible();
  await page.getByText('Tap Share').scrollIntoViewIfNeeded();
  await look(page, 'install-steps', 'grown-up');

  // From the home screen it is an app of its own, which is spared.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'standalone', { value: true });
  });
  await openDevicePage(page, product.url);
  await expect(
    page.getByText('Advay Vision is on this device as an app of its own.'),
  ).toBeVisible();
  await expect(week).toHaveCount(0);
  await iphone.close();
});

test('whether it stays is the browser’s word, asked for by the parent alone', async ({
  page,
  product,
}) => {
  await page.addInitScript(() => {
    const seen = { asked: 0 };
    Object.assign(globalThis, { seen });
    navigator.storage.persist = async () => {
      seen.asked += 1;
      return seen.asked > 1;
    };
    navigator.storage.persisted = async () => false;
  });
  const asked = () =>
    page.evaluate(() => (globalThis as unknown as { seen: { asked: number } }).seen.asked);
  await openDevicePage(page, product.url);
  const ask = page.getByRole('button', { name: 'Ask the browser to keep it' });
  await expect(ask).toBeVisible();
  expect(await asked()).toBe(0);
  await ask.click();
  await expect(page.getByText(/^The browser did not agree/)).toBeVisible();
  await ask.click();
  await expect(page.getByText(/^Yes. The browser keeps all of it/)).toBeVisible();
});

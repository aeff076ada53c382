import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { findLeaks } from './leaks.ts';
import { test } from './product-test.ts';
import { openWireTap } from './wire-tap.ts';

// The browser itself keeps the page from talking to anybody else.

/** As it was built for the product under test. */
const ASSETS = readdirSync(new URL('../dist/local/assets', import.meta.url)).filter((name) =>
  /\.(js|css|woff2|svg)$/.test(name),
);

test('every answer carries the policy: page, file, API, and what is not there', async ({
  product,
}) => {
  expect(ASSETS.length).toBeGreaterThan(50);
  const places = [
    '/',
    ...ASSETS.map((name) => `/assets/${name}`),
    '/parents',
    '/no/such/page',
    '/assets/no-such-file.js',
    '/api/health',
    '/signaling/health',
    '/api/children',
    '/api/no-such-thing',
  ];
  for (const place of places) {
    const answer = await fetch(product.url + place, { headers: { accept: 'text/html,*/*' } });
    await answer.body?.cancel();
    const policy = answer.headers.get('content-security-policy');
    expect(policy, place).toMatch(/^default-src 'none';/);
    expect(policy, place).toContain("connect-src 'self' blob:;");
    expect(policy, place).not.toMatch(/https?:|wss?:|\*|'unsafe-inline'|'unsafe-eval'/);
  }
});

test('the browser refuses every way to a foreign host, and script that is not ours', async ({
  browser,
  product,
}) => {
  const tap = await openWireTap(product.url);
  const page = await browser.newPage({ proxy: { server: tap.url } });
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  await page.evaluate(() => {
    const seen = globalThis as unknown as { refused: string[] };
    seen.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      seen.refused.push(`${effectiveDirective} ${blockedURI.split('?')[0]}`);
    });
    const foreign = 'https://elsewhere.example';
    fetch(`${foreign}/fetch`).catch(() => undefined);
    navigator.sendBeacon(`${foreign}/beacon`, 'x');
    new Image().src = `${foreign}/picture.gif`;
    const add = (tag: string, attributes: Record<string, string>, text = '') => {
      const element = Object.assign(document.createElement(tag), attributes);
      element.append(text);
      document.body.append(element);
    };
    add('script', { src: `${foreign}/script.js` });
    add('script', {}, 'globalThis.inlineRan = true');
    add('link', { rel: 'stylesheet', href: `${foreign}/style.css` });
    try {
      new WebSocket('wss://elsewhere.example/socket');
    } catch {
      // Some browsers refuse with an error as well.
    }
    try {
      new EventSource(`${foreign}/events`);
    } catch {
      // As above.
    }
  });
  const refused = () =>
    page.evaluate(() => (globalThis as unknown as { refused: string[] }).refused);
  const foreign = 'https://elsewhere.example';
  await expect
    .poll(async () => (await refused()).toSorted())
    .toEqual(
      [
        `connect-src ${foreign}/beacon`,
        `connect-src ${foreign}/events`,
        `connect-src ${foreign}/fetch`,
        'connect-src wss://elsewhere.example/socket',
        `img-src ${foreign}/picture.gif`,
        'script-src-elem inline',
        `script-src-elem ${foreign}/script.js`,
        `style-src-elem ${foreign}/style.css`,
      ].toSorted(),
    );
  expect(await page.evaluate(() => 'inlineRan' in globalThis)).toBe(false);
  // Not one of them got as far as the network.
  expect(findLeaks(tap.requests(), product.url)).toEqual([]);

  // Last, since Chromium opens a connection for a frame, sends nothing on it, and only then asks the policy.
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, `${foreign}/frame`);
  await expect.poll(refused).toContain(`frame-src ${foreign}`);
  expect(
    tap
      .requests()
      .every(({ method, url }) => method === 'CONNECT' || url.startsWith(`${product.url}/`)),
  ).toBe(true);
  await page.context().close();
  await tap.close();
});

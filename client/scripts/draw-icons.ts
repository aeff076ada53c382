import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findPageBrowser } from '../e2e/browser/find-browser.ts';

// Draws the pictures of the home screen from the firefly: `npx tsx client/scripts/draw-icons.ts`. What it draws is
// kept in `public/icons`, since a build has no browser.

const CLIENT = new URL('..', import.meta.url);
/** Systems cut a maskable picture to any shape; only its middle four fifths are sure to be seen. */
const SAFE_SHARE = 0.8;
const NIGHT = '#3a2f63';

const ICONS = [
  { file: 'home-192', sizePx: 192, isMaskable: false },
  { file: 'home-512', sizePx: 512, isMaskable: false },
  // Systems of Apple round the corners themselves and fill what is clear with black.
  { file: 'home-180', sizePx: 180, isMaskable: true },
  { file: 'maskable-512', sizePx: 512, isMaskable: true },
] as const;

const firefly = await readFile(new URL('src/app/firefly.svg', CLIENT), 'utf8');
const executablePath = findPageBrowser();
if (executablePath === null) throw new Error('No Chromium found: run `npm test` once');
const browser = await chromium.launch({ executablePath });
for (const { file, sizePx, isMaskable } of ICONS) {
  const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
  const fireflyPx = isMaskable ? sizePx * SAFE_SHARE : sizePx;
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: grid; place-items: center }
    body { background: ${isMaskable ? NIGHT : 'transparent'} }
    svg { width: ${fireflyPx}px }
  </style>${firefly}`);
  const path = new URL(`public/icons/${file}.png`, CLIENT).pathname;
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();

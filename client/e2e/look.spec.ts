import { expect } from '@playwright/test';
import { axeFaults, GLASS_RULES } from './axe-faults.ts';
import { PHONE } from './look.ts';
import { measureScreen } from './measure-screen.ts';
import { test } from './product-test.ts';

// Who looks must see what is wrong: a screen with one fault of each kind.

const CHILD = {
  lettersPx: 24,
  asidePx: 16,
  asides: [['grown-ups', 'i']],
  buttonsOnGlassShare: 0.99,
  buttonHeightPx: 64,
} as const;

test('each fault of a screen is named, and only those', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.setContent(`
    <style>* { margin: 0; font-size: 24px } button { height: 70px; display: block }</style>
    <p>Large</p> <p style="font-size: 16px">For grown-ups</p> <p style="font-size: 12px">Tiny</p>
    <p style="font-size: 12px; opacity: 0">Not there</p>
    <div style="width: 500px">Wide</div> <p>Mro \u{16a40}</p>
    <button>Good</button> <button style="height: 40px">Flat</button>
    <button style="position: absolute; top: 809px" aria-label="Cut">x</button>
    <button style="position: absolute; top: 2000px" inert>Shut</button>`);
  expect(await measureScreen(page, CHILD)).toEqual([
    'the page is 500 px wide',
    '“Tiny” is set in 12 px',
    '“Mro \u{16a40}” has letters that no font has',
    'button “Flat” is 40 px high',
    '50 % of button “Cut” is on the glass',
  ]);
});

test('what comes in slowly is looked at where it arrives', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.setContent(`
    <style>
      @keyframes in { from { translate: 0 200vh } }
      button { height: 70px; font-size: 24px; animation: in 600s }
    </style>
    <button>Here</button>`);
  expect(await measureScreen(page, CHILD)).toEqual([]);
});

test('axe sees a button without a name, and grey letters at dusk alone', async ({ page }) => {
  await page.setContent(`
    <html lang="en"><title>Grey</title>
    <style>@media (prefers-color-scheme: dark) { p { color: #ccc } }</style>
    <main><h1>Grey</h1><p>letters</p><button></button></main></html>`);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await axeFaults(page)).toEqual([expect.stringMatching(/^button-name: <button>/)]);
  expect(await axeFaults(page, GLASS_RULES)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page, GLASS_RULES)).toEqual([
    expect.stringMatching(/^color-contrast: <p>letters/),
  ]);
});

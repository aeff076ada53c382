import { fileURLToPath } from 'node:url';
import { words as books } from '@advay/shared/words/en/books';
import { words } from '@advay/shared/words/en/home';
import { expect, type Page } from '@playwright/test';
import { BEDS, type BedName, LAYERS } from '../src/music/beds.ts';
import { bundleForPage } from './fake-device/bundle-for-page.ts';
import { AUDIBLE, countEars, hearPage, loudnessNow } from './hear-page.ts';
import { playWithout } from './open-game.ts';
import { test } from './product-test.ts';
import type { measureBed } from './render-bed.ts';

// Each place of the garden has a music of its own: soft, after the first touch, and gone where somebody reads.

const { buttons, titles } = words;

const expectMusic = (page: Page) => expect.poll(() => loudnessNow(page)).toBeGreaterThan(AUDIBLE);
const expectSilence = (page: Page) => expect.poll(() => loudnessNow(page)).toBeLessThan(AUDIBLE);

test('music begins with the first touch, goes along into a game, and is silent in a book', async ({
  page,
  product,
}) => {
  await hearPage(page);
  await page.goto(product.url);
  const road = page.getByRole('link', { name: titles.letter_trace });
  await expect(road).toBeVisible();
  expect(await countEars(page)).toBe(0);
  await page.mouse.click(1, 1);
  await expectMusic(page);

  await road.click();
  await playWithout(page, 'letter_trace');
  await expectMusic(page);

  await page.goto(`${product.url}/books`);
  await page.getByRole('button', { name: buttons.chooseSound }).focus();
  await page.keyboard.press('Shift');
  await expectMusic(page);
  await page.getByRole('main', { name: books.books }).getByRole('link').nth(1).click();
  await expect(page.getByRole('button', { name: books.nextPage })).toBeVisible();
  // A book is read aloud where it was asked to be; nobody has here.
  await expectSilence(page);
});

test('a hidden page is silent, and sounds again when it is seen', async ({ page, product }) => {
  await hearPage(page);
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: titles.letter_trace })).toBeVisible();
  await page.mouse.click(1, 1);
  await expectMusic(page);
  const see = (state: DocumentVisibilityState) =>
    page.evaluate((visibilityState) => {
      Object.defineProperty(document, 'visibilityState', {
        value: visibilityState,
        configurable: true,
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await see('hidden');
  await expectSilence(page);
  await see('visible');
  await expectMusic(page);
});

test('where a browser has no sound everything works as it does with it', async ({
  page,
  product,
}) => {
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'speechSynthesis']) {
      Object.defineProperty(globalThis, name, { value: undefined });
    }
  });
  await page.goto(product.url);
  await page.getByRole('button', { name: buttons.chooseSound }).click();
  const music = page.getByRole('switch', { name: buttons.music });
  await music.click();
  await expect(music).toBeChecked({ checked: false });
  await music.click();
  await expect(music).toBeChecked();
  await page.getByRole('button', { name: buttons.soundDone }).click();
  await page.getByRole('link', { name: titles.letter_trace }).click();
  await playWithout(page, 'letter_trace');
  await expect(page.getByRole('region', { name: titles.letter_trace })).toBeVisible();
  expect(faults).toEqual([]);
});

test('no music comes near what would be loud, and each of it is heard', async ({ page }) => {
  const script = await bundleForPage(fileURLToPath(new URL('render-bed.ts', import.meta.url)));
  await page.addScriptTag({ content: script });
  for (const bed of Object.keys(BEDS) as BedName[]) {
    for (const layers of [1, LAYERS.length]) {
      const { peakDb, loudnessLufs } = await page.evaluate(
        ([name, count]) => {
          const room = globalThis as unknown as { page: { measureBed: typeof measureBed } };
          return room.page.measureBed(name, { layers: count, seconds: 40 });
        },
        [bed, layers] as const,
      );
      expect(peakDb, `crest of ${bed}, ${layers}`).toBeLessThan(-14);
      expect(loudnessLufs, `loudness of ${bed}, ${layers}`).toBeLessThan(-24);
      expect(loudnessLufs, `loudness of ${bed}, ${layers}`).toBeGreaterThan(-44);
      test.info().annotations.push({
        type: `${bed}, ${layers} voices`,
        description: `${peakDb.toFixed(1)} dBFS, ${loudnessLufs.toFixed(1)} LUFS`,
      });
    }
  }
});

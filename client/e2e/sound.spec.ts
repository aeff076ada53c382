import { words as books } from '@advay/shared/words/en/books';
import { words } from '@advay/shared/words/en/home';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page } from '@playwright/test';
import type { BubblePopState } from '../src/games/bubble_pop/simulation/bubble-state.ts';
import { AUDIBLE, hearPage, loudnessNow } from './hear-page.ts';
import { playWithout } from './open-game.ts';
import { test } from './product-test.ts';
import { seeGame, seeGameAfter, watchGames } from './seen-game.ts';
import { takePicture } from './take-picture.ts';

// On every screen of a child stands a button behind which sounds, voice and music are switched on and off.

const { buttons, lines } = words;
const PHONE = { width: 390, height: 844 };

const soundButton = (page: Page) => page.getByRole('button', { name: buttons.chooseSound });
const switchOf = (page: Page, name: string) => page.getByRole('switch', { name });

async function openChoice(page: Page): Promise<void> {
  await soundButton(page).click();
  await expect(page.getByRole('dialog', { name: buttons.chooseSound })).toBeVisible();
}

test('three large pictures are switched by taps, and a device remembers how', async ({
  page,
  product,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(product.url);
  await openChoice(page);
  for (const name of [buttons.sounds, buttons.voice, buttons.music]) {
    await expect(switchOf(page, name)).toBeChecked();
    const box = await switchOf(page, name).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64);
  }
  await switchOf(page, buttons.music).click();
  await switchOf(page, buttons.sounds).click();
  await expect(switchOf(page, buttons.music)).toBeChecked({ checked: false });
  await takePicture(page, 'choice-phone');
  await page.getByRole('button', { name: buttons.soundDone }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.reload();
  await openChoice(page);
  await expect(switchOf(page, buttons.sounds)).toBeChecked({ checked: false });
  await expect(switchOf(page, buttons.voice)).toBeChecked();
  await expect(switchOf(page, buttons.music)).toBeChecked({ checked: false });
  await page.setViewportSize({ width: 844, height: 390 });
  await takePicture(page, 'choice-on-its-side');
  const done = page.getByRole('button', { name: buttons.soundDone });
  await expect(done).toBeInViewport({ ratio: 1 });
});

test('by keys alone: opened, switched, closed, and the focus is where it was', async ({
  page,
  product,
}) => {
  await page.goto(product.url);
  await soundButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(switchOf(page, buttons.sounds)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(switchOf(page, buttons.voice)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(switchOf(page, buttons.voice)).toBeChecked({ checked: false });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(switchOf(page, buttons.music)).toBeChecked({ checked: false });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(soundButton(page)).toBeFocused();
});

test('what is switched in one tab holds in the other at once: its music ends, and begins again', async ({
  page,
  context,
  product,
}) => {
  await hearPage(page);
  await page.goto(product.url);
  await expect(soundButton(page)).toBeVisible();
  await page.mouse.click(1, 1);
  await expect.poll(() => loudnessNow(page)).toBeGreaterThan(AUDIBLE);

  const other = await context.newPage();
  await other.goto(`${product.url}/who`);
  await openChoice(other);
  await switchOf(other, buttons.music).click();
  await expect.poll(() => loudnessNow(page)).toBeLessThan(AUDIBLE);
  await switchOf(other, buttons.music).click();
  await expect.poll(() => loudnessNow(page)).toBeGreaterThan(AUDIBLE);

  await openChoice(page);
  await switchOf(page, buttons.voice).click();
  await expect(switchOf(other, buttons.voice)).toBeChecked({ checked: false });
});

test('with the voice off a line is read: it stands as a caption, and nobody speaks', async ({
  page,
  product,
}) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { advaySaid: said });
    Object.defineProperty(SpeechSynthesis.prototype, 'speak', {
      value: ({ text }: SpeechSynthesisUtterance) => said.push(text),
    });
  });
  const saidHere = () =>
    page.evaluate(() =>
      (globalThis as unknown as { advaySaid: string[] }).advaySaid.filter((text) => text.trim()),
    );
  await page.goto(product.url);
  await openChoice(page);
  await switchOf(page, buttons.voice).click();
  await page.getByRole('button', { name: buttons.soundDone }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const before = await saidHere();
  await page.getByRole('button', { name: buttons.hearPlaces }).click();
  await expect(page.getByText(lines.choosePlace)).toBeVisible();
  expect(await saidHere()).toEqual(before);
});

/** A phone, a small one, a tablet, a laptop, and a phone on its side. */
const GLASSES = [
  [390, 844],
  [360, 640],
  [820, 1180],
  [1366, 768],
  [844, 390],
] as const;

/** What the button stands before, or what of it is cut off; on the glass as it is. */
const faultsOfPlace = (page: Page): Promise<string[]> =>
  soundButton(page).evaluate((button) => {
    const own = button.getBoundingClientRect();
    const isCut = own.left < 0 || own.top < 0 || own.right > innerWidth || own.bottom > innerHeight;
    const others = [
      ...document.querySelectorAll('button, a[href], h1, h2, [data-sign], figure'),
    ].filter((other) => other !== button && other.checkVisibility() && !other.contains(button));
    const met = others.filter((other) => {
      const { left, right, top, bottom, width } = other.getBoundingClientRect();
      // What is there for screen readers alone is a pixel large.
      if (width <= 1) return false;
      return left < own.right && own.left < right && top < own.bottom && own.top < bottom;
    });
    return [
      ...(isCut ? ['it is cut off'] : []),
      ...met.map((other) => `it meets ${other.ariaLabel ?? other.textContent}`),
    ];
  });

async function expectInNobodysWay(page: Page, name: string): Promise<void> {
  for (const [width, height] of GLASSES) {
    await page.setViewportSize({ width, height });
    await takePicture(page, `${name}-${width}`);
    await expect
      .poll(() => faultsOfPlace(page), { message: `${name}, ${width} × ${height}` })
      .toEqual([]);
  }
}

test('it stands in nobody’s way: who plays, shelf and book, before a game and in it', async ({
  page,
  product,
}) => {
  const { url } = product;
  for (const [name, path] of [
    ['who', '/who'],
    ['shelf', '/books'],
    ['partner', '/play/hand_pong'],
    ['offer', '/play/letter_trace'],
  ] as const) {
    await page.goto(url + path);
    await expect(soundButton(page)).toBeVisible();
    await expectInNobodysWay(page, name);
  }
  await playWithout(page, 'letter_trace');
  await expectInNobodysWay(page, 'play');

  await page.goto(`${url}/books`);
  await page.getByRole('listitem').first().getByRole('link').click();
  await expect(page.getByRole('button', { name: books.nextPage })).toBeVisible();
  await expectInNobodysWay(page, 'book');
});

for (const direction of ['ltr', 'rtl'] as const) {
  test.describe(`where lines run ${direction}`, () => {
    const language = direction === 'ltr' ? 'en' : 'ar';
    test.use({ locale: language });

    test('beside picture buttons it has a place outside of the play field', async ({
      page,
      product,
    }) => {
      const { buttons: own } = await loadWords(language, 'home');
      await page.goto(`${product.url}/play/finger_count?players=1&seed=1`);
      await playWithout(page, 'finger_count', language);
      const button = page.getByRole('button', { name: own.chooseSound });
      for (const [width, height] of GLASSES) {
        await page.setViewportSize({ width, height });
        await takePicture(page, `buttons-${direction}-${width}`);
        const isApart = async () => {
          const one = await button.boundingBox();
          const field = await page.locator('canvas').boundingBox();
          if (one === null || field === null) return false;
          const isBeside = one.x + one.width <= field.x || field.x + field.width <= one.x;
          return isBeside || one.y + one.height <= field.y;
        };
        await expect.poll(isApart, { message: `${width} × ${height}` }).toBe(true);
      }
    });
  });
}

test('a game waits while one chooses, and goes on afterwards', async ({ page, product }) => {
  await watchGames(page);
  await page.goto(`${product.url}/play/bubble_pop?step=big-slow&seed=3&players=1`);
  await playWithout(page, 'bubble_pop');
  const agesMs = async () =>
    (await seeGame<BubblePopState>(page))?.state.bubbles.map(({ ageMs }) => ageMs) ?? [];
  await expect.poll(async () => (await agesMs()).length).toBeGreaterThan(0);
  await openChoice(page);
  const frames = (await seeGame(page))?.frames ?? 0;
  await seeGameAfter(page, frames, 5);
  const waiting = await agesMs();
  await seeGameAfter(page, frames, 30);
  expect(await agesMs()).toEqual(waiting);
  await page.getByRole('button', { name: buttons.soundDone }).click();
  await expect.poll(agesMs).not.toEqual(waiting);
});

for (const language of LANGUAGE_CODES) {
  test.describe(`where ${language} is spoken`, () => {
    test.use({ locale: language });

    test('every picture has its name, whole on a small phone', async ({ page, product }) => {
      const { buttons: own } = await loadWords(language, 'home');
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(product.url);
      await page.getByRole('button', { name: own.chooseSound }).click();
      for (const name of [own.sounds, own.voice, own.music]) {
        await expect(page.getByRole('switch', { name, exact: true })).toBeInViewport({ ratio: 1 });
      }
      await expect(page.getByRole('button', { name: own.soundDone })).toBeInViewport({ ratio: 1 });
      await takePicture(page, `choice-${language}`);
    });
  });
}

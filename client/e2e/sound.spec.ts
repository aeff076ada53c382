import { words } from '@advay/shared/words/en/home';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page } from '@playwright/test';
import { AUDIBLE, hearPage, loudnessNow } from './hear-page.ts';
import { test } from './product-test.ts';
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

import { expect, type Page } from '@playwright/test';
import {
  BOOK,
  drag,
  expectPage,
  nextPage,
  openBook,
  picture,
  TITLE,
  watchWords,
} from './book-page.ts';
import { setPace, skipTime } from './driven-clock.ts';
import { test } from './product-test.ts';

// A child and a book on one device, with nobody else there.

type HeardNotes = { notes: number; lastBeginsS: number; sound: BaseAudioContext | null };
type NoteGlobals = { heard?: HeardNotes };
type LockGlobals = { locks?: number };

const lines = (page: Page) => page.locator('main svg path[stroke="#e4576e"]:not([fill])');

test('from the garden to a book, by pictures alone', async ({ page, product }) => {
  await page.goto(product.url);
  await page.getByRole('link', { name: 'Story tree' }).click();
  await expect(page).toHaveTitle('Books · Advay Vision');
  await page.getByRole('button', { name: 'Hear what the books are called' }).click();
  await expect(page.getByRole('button', { name: 'Stop the voice' })).toBeVisible();
  await page.getByRole('link', { name: TITLE }).click();
  await expectPage(page, 1);
  await expect(page).toHaveTitle(`${TITLE} · Advay Vision`);
  await page.getByRole('button', { name: 'Back to the books' }).click();
  await page.getByRole('link', { name: 'Back to the garden' }).click();
  await expect(page.getByRole('link', { name: 'Story tree' })).toBeVisible();
});

test('pages turn by corner, key and swipe, and end at the first and the goodnight', async ({
  page,
  product,
}) => {
  await openBook(page, product);
  await nextPage(page).click();
  await expectPage(page, 2);
  await page.keyboard.press('ArrowRight');
  await expectPage(page, 3);
  await page.keyboard.press('PageUp');
  await expectPage(page, 2);
  await drag(page, picture(page), 0.8, 0.3);
  await expectPage(page, 3);
  await drag(page, picture(page), 0.3, 0.8);
  await expectPage(page, 2);
  await page.getByRole('button', { name: 'Page before' }).click();
  await page.keyboard.press('ArrowLeft');
  await expectPage(page, 1);
  for (let turn = 0; turn < 14; turn += 1) await page.keyboard.press('ArrowRight');
  await expect(page.locator('main div[lang]')).toContainText('Good night, Pip!');
  await drag(page, picture(page), 0.3, 0.8);
  await expectPage(page, 11);
  await page.getByRole('button', { name: 'Good night' }).click();
  await page.getByRole('button', { name: 'Another book' }).click();
  await expect(page.getByRole('heading', { name: 'Choose a book' })).toBeVisible();
});

test('the screen stays lit while a book is open, and no longer', async ({ page, product }) => {
  await page.addInitScript(() => {
    const globals = globalThis as LockGlobals;
    globals.locks = 0;
    const request = async () => {
      globals.locks = (globals.locks ?? 0) + 1;
      const release = async () => {
        globals.locks = (globals.locks ?? 0) - 1;
      };
      return Object.assign(new EventTarget(), { release });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const locks = () => page.evaluate(() => (globalThis as LockGlobals).locks);
  await openBook(page, product);
  await expect.poll(locks).toBe(1);
  await skipTime(page, 11 * 60_000);
  await expect.poll(locks).toBe(0);
  await nextPage(page).click();
  await expect.poll(locks).toBe(1);
  await page.getByRole('button', { name: 'Back to the books' }).click();
  await expect.poll(locks).toBe(0);
});

test('a turned page is heard, one that lies open is not', async ({ page, product }) => {
  await page.addInitScript(() => {
    const { start } = AudioScheduledSourceNode.prototype;
    const heard: HeardNotes = { notes: 0, lastBeginsS: 0, sound: null };
    (globalThis as NoteGlobals).heard = heard;
    AudioScheduledSourceNode.prototype.start = function (when = 0) {
      heard.notes += 1;
      heard.lastBeginsS = when;
      heard.sound = this.context;
      start.call(this, when);
    };
  });
  const notes = () => page.evaluate(() => (globalThis as NoteGlobals).heard?.notes);
  /** The same sound sooner than its notes have begun would be one sound with it. */
  const lastNoteHasBegun = () =>
    page.evaluate(() => {
      const { heard } = globalThis as NoteGlobals;
      return heard?.sound != null && heard.sound.currentTime > heard.lastBeginsS;
    });
  await openBook(page, product);
  // Browsers keep the sound asleep until somebody touches the page.
  await page.getByRole('button', { name: 'red', exact: true }).click();
  expect(await notes()).toBe(0);
  await nextPage(page).click();
  await expectPage(page, 2);
  await expect.poll(notes).toBe(2);
  await expect.poll(lastNoteHasBegun).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expectPage(page, 1);
  await expect.poll(notes).toBe(4);
});

test('a swipe over a thing turns the page and wakes nothing', async ({ page, product }) => {
  await openBook(page, product);
  const hat = await page.getByRole('button', { name: 'the hat', exact: true }).boundingBox();
  if (hat === null) throw new Error('there is no hat');
  await page.mouse.move(hat.x + hat.width * 0.8, hat.y + 60);
  await page.mouse.down();
  await page.mouse.move(hat.x + hat.width * 0.2, hat.y + 62, { steps: 6 });
  await page.mouse.up();
  await expectPage(page, 2);
  await expect(page.getByRole('status')).toHaveCount(0);
});

test('a word stands out when it is touched, and a page while it is read', async ({
  page,
  product,
}) => {
  await openBook(page, product);
  const words = await page.locator('main div[lang] > p button').allTextContents();
  const heard = await watchWords(page);
  const read = page.locator('main [data-is-read]');
  await setPace(page, 10);
  await page.getByRole('button', { name: 'red', exact: true }).click();
  await expect.poll(heard).toEqual(['red']);
  await expect(read).toHaveCount(0);

  await page.getByRole('button', { name: 'Read to me' }).click();
  await expect.poll(heard).toEqual(['red', ...words]);
  await nextPage(page).click();
  await expect.poll(async () => (await heard()).at(words.length + 1)).toBe('Here');
  await page.getByRole('button', { name: 'Read to me' }).click();
  await expect(read).toHaveCount(0);
});

/** Each thing of the picture that begins to move from now on, and how. */
async function watchEffects(page: Page): Promise<() => Promise<readonly string[]>> {
  const seen = await page.evaluateHandle(() => {
    const effects: string[] = [];
    addEventListener('animationstart', ({ target, animationName }) => {
      const id = target instanceof Element ? target.id : '';
      if (id !== '') effects.push(`${id} ${animationName.replace(/.*(glow|hop).*/, '$1')}`);
    });
    return effects;
  });
  return () => seen.jsonValue();
}

test('things of the picture answer a touch, in sight and in words', async ({ page, product }) => {
  await openBook(page, product);
  const effects = await watchEffects(page);
  // What is said stays until its time has passed.
  await setPace(page, 0.000_1);
  await page.getByRole('button', { name: 'the hat', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Hop!');
  await expect.poll(effects).toEqual(['hat hop']);
  await page.getByRole('button', { name: 'the sun', exact: true }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Good morning!');
});

test('a crayon draws, undoes and wipes; a turned page keeps its lines', async ({
  page,
  product,
}) => {
  await openBook(page, product);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await drag(page, picture(page), 0.2, 0.7);
  await drag(page, picture(page), 0.7, 0.2);
  await expect(lines(page)).toHaveCount(2);
  await expectPage(page, 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Put the crayons away' }).click();
  await nextPage(page).click();
  await expect(lines(page)).toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await expect(lines(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await page.getByRole('button', { name: 'Wipe it all away' }).click();
  await expect(lines(page)).toHaveCount(0);
});

test('the book opens where reading stopped, and the shelf shows it', async ({ page, product }) => {
  await openBook(page, product);
  await nextPage(page).click();
  await nextPage(page).click();
  await page.reload();
  await expectPage(page, 3);
  await page.getByRole('button', { name: 'Back to the books' }).click();
  await expect(page.getByRole('img', { name: 'You stopped here' })).toBeVisible();
  await page.getByRole('link', { name: TITLE }).click();
  await expectPage(page, 3);
});

test('a grown-up finds questions, and the other language', async ({ page, product }) => {
  await openBook(page, product);
  await page.getByRole('button', { name: 'Questions' }).click();
  await expect(page.getByText('What does Pip wear?')).toBeVisible();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('main', { name: 'Husch! Weg ist der Hut' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Was hat Pip auf dem Kopf?')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'einen', exact: true })).toBeVisible();
});

test('a book that was here once needs no network; one that does not come says so', async ({
  page,
  product,
}) => {
  const library = '**/library/*.json';
  await page.route(library, (route) => route.abort());
  await page.clock.install();
  await page.goto(`${product.url}/books/${BOOK}`);
  const told = page.getByRole('heading', { name: 'The book did not come' });
  // Four tries, each after a longer wait.
  await expect(async () => {
    await page.clock.runFor(2_000);
    await expect(told).toBeVisible({ timeout: 200 });
  }).toPass();
  await page.unroute(library);
  await page.getByRole('button', { name: 'Fetch it again' }).click();
  await expectPage(page, 1);
  await page.route(library, (route) => route.abort());
  await page.reload();
  await expectPage(page, 1);
});

test('less motion: things glow, and nothing travels', async ({ page, product }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openBook(page, product);
  const effects = await watchEffects(page);
  await page.getByRole('button', { name: 'the hat', exact: true }).click();
  await expect.poll(effects).toEqual(['hat glow']);
});

import { GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import { LANGUAGE_CODES, type Language } from '@advay/shared/words/languages';
import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page } from '@playwright/test';
import { playOn, seatBot } from './bot-player.ts';
import { passGate } from './family.ts';
import { joinFamily } from './join-family.ts';
import { look } from './look.ts';
import { playWithout } from './open-game.ts';
import type { Product } from './product.ts';
import { test } from './product-test.ts';

// Every screen in the languages of its readers: nothing is cut off, wider than the glass, or set in boxes, on three
// sizes and where a laptop shows everything twice as large.

const isWhole = process.env.ADVAY_TEST_SIZE === 'full';
/** The one of the longest words, whose letters no machine of ours has. */
const LANGUAGES: readonly Language[] = isWhole ? LANGUAGE_CODES : ['hi'];
const GAMES: readonly GameId[] = isWhole ? GAME_IDS : ['number_catch'];
const ROOM_PAGES: readonly string[] = isWhole
  ? [
      'account',
      'notice',
      'consent',
      'consent/calls',
      'friends',
      'relatives',
      'devices',
      'on-this-device',
      'privacy',
      'children/new',
    ]
  : ['account'];

/** A phone on its side, on which a round is played through: what is small is soon drawn. */
const SMALL = { width: 844, height: 390 };
/** What a laptop of 1366 × 768 has left at 200 %. */
const TWICE_AS_LARGE = { width: 683, height: 384 };

async function lookAndEnlarge(page: Page, name: string, reader: 'child' | 'grown-up') {
  await look(page, name, reader);
  await page.setViewportSize(TWICE_AS_LARGE);
  const widthPx = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(widthPx, name).toBeLessThanOrEqual(TWICE_AS_LARGE.width);
}

/** By the page's own history, since the room's gate shuts on every reload. */
const goWithin = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

for (const language of LANGUAGES) {
  const openHome = async (
    anotherHome: (options: { locale: string }) => Promise<{ newPage(): Promise<Page> }>,
    product: Product,
  ) => {
    const page = await (await anotherHome({ locale: language })).newPage();
    const family = await joinFamily(page, product, {
      agreedTo: ['play-data', 'calls'],
      isPlaying: true,
      child: { languages: [language] },
    });
    return { page, family };
  };

  test(`a child’s screens in ${language}`, async ({ anotherHome, product }) => {
    test.setTimeout(600_000);
    const { page } = await openHome(anotherHome, product);
    const [home, child] = await Promise.all([
      loadWords(language, 'home'),
      loadWords(language, 'child'),
    ]);
    await seatBot(page);
    await page.goto(product.url);
    await expect(page.getByRole('link', { name: home.titles.letter_trace })).toBeVisible();
    await lookAndEnlarge(page, `home-${language}`, 'child');
    await page.goto(`${product.url}/who`);
    await expect(page.getByRole('heading', { name: home.lines.whoPlays })).toBeVisible();
    await lookAndEnlarge(page, `who-${language}`, 'child');
    for (const id of GAMES) {
      await page.goto(`${product.url}/play/${id}?players=1&seed=1`);
      await expect(page.getByRole('button').first()).toBeVisible();
      await lookAndEnlarge(page, `${id}-begins-${language}`, 'child');
      await playWithout(page, id, language);
      await expect(page.locator('canvas')).toBeVisible();
      await lookAndEnlarge(page, `${id}-${language}`, 'child');
      await page.setViewportSize(SMALL);
      await playOn(page);
      await expect(page.getByRole('region', { name: child.roundFinished })).toBeVisible();
      await lookAndEnlarge(page, `${id}-end-${language}`, 'child');
    }
  });

  test(`a parent’s room in ${language}`, async ({ anotherHome, product }) => {
    test.setTimeout(600_000);
    const { page, family } = await openHome(anotherHome, product);
    await page.goto(`${product.url}/parents`);
    await expect(page.locator('form, main button').first()).toBeVisible();
    await lookAndEnlarge(page, `gate-${language}`, 'grown-up');
    await passGate(page, language);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await lookAndEnlarge(page, `family-${language}`, 'grown-up');
    const ofChild = [`children/${family.childId}`, `children/${family.childId}/edit`];
    for (const path of [...ROOM_PAGES, ...ofChild]) {
      await goWithin(page, `/parents/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const name = path.replace(family.childId, 'child').replaceAll('/', '-');
      await lookAndEnlarge(page, `${name}-${language}`, 'grown-up');
    }
  });
}

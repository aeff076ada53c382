import type { Language } from '@advay/shared/words/languages';
import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page } from '@playwright/test';
import { MIA } from '../src/features/children/testing/children.ts';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { playFrames, playOn, seatBot } from './bot-player.ts';
import { look } from './look.ts';
import { test } from './product-test.ts';

// A child of another script traces its own letters, by mouse; a page that runs from right to left turns none of them round.

/** A phone on its side: what is small is soon drawn. */
const SMALL = { width: 844, height: 390 };
const SOME_FRAMES = 200;

type Drawn = Pick<LetterTraceState, 'glyphs' | 'strokesDone'>;
type Globals = { advayWatch: (state: Drawn, ...more: unknown[]) => void; drawn?: Drawn };

/** What the game that the bot plays has drawn last. */
async function watchBot(page: Page): Promise<void> {
  await seatBot(page);
  await page.addInitScript(() => {
    const globals = globalThis as unknown as Globals;
    const { advayWatch } = globals;
    globals.advayWatch = (state, ...more) => {
      globals.drawn = { glyphs: state.glyphs, strokesDone: state.strokesDone };
      advayWatch(state, ...more);
    };
  });
}

const drawn = (page: Page) => page.evaluate(() => (globalThis as unknown as Globals).drawn);

/** A child that speaks this language opens the game, on a page that runs as the language does. */
async function openLetters(page: Page, url: string, language: Language): Promise<void> {
  await page.setViewportSize(SMALL);
  await watchBot(page);
  const child = { ...MIA, languages: [language] };
  await page.addInitScript(
    (player) => localStorage.setItem('advay.player', JSON.stringify(player)),
    { kind: 'child', child },
  );
  await page.goto(`${url}/play/letter_trace?step=letters&seed=1`);
  await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
  const { buttons } = await loadWords(language, 'child');
  await page.getByRole('button', { name: buttons.useFinger }).click();
}

for (const [language, script] of [
  ['hi', /^\p{Script=Devanagari}+$/u],
  ['ar', /^\p{Script=Arabic}+$/u],
] as const) {
  test(`a child that speaks ${language} traces its own letters`, async ({ page, product }) => {
    await openLetters(page, product.url, language);
    await playFrames(page, SOME_FRAMES);
    const begun = await drawn(page);
    expect(begun?.glyphs.length).toBeGreaterThan(2);
    for (const glyph of begun?.glyphs ?? []) expect(glyph).toMatch(script);
    await look(page, `letters-${language}`, 'child');
    await page.setViewportSize(SMALL);
    await playOn(page);
    const { roundFinished } = await loadWords(language, 'child');
    await expect(page.getByRole('region', { name: roundFinished })).toHaveAttribute(
      'data-xp',
      /^[1-9]/,
    );
  });
}

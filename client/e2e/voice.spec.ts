import { GAME_IDS } from '@advay/shared/games/catalogue';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { expect, type Page } from '@playwright/test';
import { VOICE_SHELF } from '../src/kept-files/shelf-names.ts';
import { heardLines, listen } from './hear-voice.ts';
import { untilKept } from './kept-shell.ts';
import { playWithout } from './open-game.ts';
import { test } from './product-test.ts';
import { makeVoices } from './voices-of-tests.ts';

// A device without any speech voice: what stands in the caption is heard all the same, without a network too.

test.use({ serviceWorkers: 'allow' });

/** The product at -18 LUFS comes to 0.1; a decoder's noise to nothing at all. */
const AUDIBLE = 0.01;

const isWhole = process.env.ADVAY_TEST_SIZE === 'full';
const HEARD = isWhole
  ? GAME_IDS.flatMap((id) => LANGUAGE_CODES.map((language) => [id, language] as const))
  : ([['bubble_pop', 'ar']] as const);

const caption = (page: Page) => page.locator('p[aria-live="polite"]').first();

async function expectHeard(page: Page): Promise<void> {
  await expect(caption(page)).not.toHaveText('');
  const text = (await caption(page).textContent()) ?? '';
  await expect
    .poll(async () => (await heardLines(page)).find((line) => line.caption === text)?.loudness ?? 0)
    .toBeGreaterThan(AUDIBLE);
}

test.beforeAll(() => makeVoices(HEARD.map(([id, language]) => `${language}:games/${id}`)));

for (const [id, language] of HEARD) {
  test(`a line of ${id} is heard in ${language} where no voice is, and after the network is gone`, async ({
    anotherHome,
    product,
  }) => {
    const home = await anotherHome({ locale: language, serviceWorkers: 'allow' });
    const page = await home.newPage();
    await listen(page);
    await page.goto(`${product.url}/play/${id}?players=1&seed=1`);
    await playWithout(page, id, language);
    await expectHeard(page);
    const pieces = await measurePieces(page, language, `games/${id}`);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.filter(({ loudness }) => loudness < AUDIBLE)).toEqual([]);

    await untilKept(page);
    await expect.poll(() => keptVoices(page)).toBeGreaterThan(10);
    await home.setOffline(true);
    await page.reload();
    await playWithout(page, id, language);
    await expectHeard(page);
  });
}

/** Every piece of every line of an area, as this browser decodes it, and how loud it is. */
const measurePieces = (page: Page, language: string, area: string) =>
  page.evaluate(
    async ([spoken, place]) => {
      const json = async (url: string) => (await fetch(url)).json();
      const { url } = (await json('/voices/manifest.json')).languages[spoken][place];
      const { lines, values } = await json(url);
      const parts = Object.values(lines as Record<string, { parts: { hash?: string }[] }>)
        .flatMap((line) => line.parts)
        .concat(Object.values(values as Record<string, { hash: string }>))
        .flatMap(({ hash }) => hash ?? []);
      const ear = new OfflineAudioContext(1, 1, 44_100);
      return Promise.all(
        [...new Set(parts)].map(async (hash) => {
          const bytes = await (await fetch(`/voices/${hash}.mp3`)).arrayBuffer();
          const sound = (await ear.decodeAudioData(bytes)).getChannelData(0);
          const power = sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length;
          return { hash, loudness: Math.sqrt(power) };
        }),
      );
    },
    [language, area] as const,
  );

const keptVoices = (page: Page): Promise<number> =>
  page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, VOICE_SHELF);

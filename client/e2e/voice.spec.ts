import { GAME_IDS } from '@advay/shared/games/catalogue';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page } from '@playwright/test';
import { VOICE_SHELF } from '../src/kept-files/shelf-names.ts';
import type { AreaEntry, AreaVoices } from '../src/voice/pack/voice-manifest.ts';
import { heardLines, listen } from './hear-voice.ts';
import { untilKept } from './kept-shell.ts';
import { playWithout } from './open-game.ts';
import { test } from './product-test.ts';
import { makeVoices } from './voices-of-tests.ts';

// A device without any speech voice: what stands in the caption is heard all the same, without a network too.

test.use({ serviceWorkers: 'allow' });

/** The product at -18 LUFS comes to 0.1; a decoder's noise to nothing at all. */
const AUDIBLE = 0.01;
/** What a game's lines in a language may weigh, on a device that plays it for the first time. */
const MOST_BYTES = 250_000;

const isWhole = process.env.ADVAY_TEST_SIZE === 'full';
const HEARD = isWhole
  ? GAME_IDS.flatMap((id) => LANGUAGE_CODES.map((language) => [id, language] as const))
  : ([['bubble_pop', 'ar']] as const);

/** Some line of the game's own: what the stage says before it, of its own area, is not packed here. */
const expectHeard = (page: Page): Promise<void> =>
  expect
    .poll(async () =>
      (await heardLines(page)).some(
        ({ caption, loudness }) => caption !== '' && loudness > AUDIBLE,
      ),
    )
    .toBe(true);

test.beforeAll(() =>
  makeVoices(HEARD.flatMap(([id, language]) => [`${language}:games/${id}`, `${language}:home`])),
);

test('places and buttons say their names to whoever rests on them', async ({
  anotherHome,
  product,
}) => {
  const { titles, buttons } = await loadWords('ar', 'home');
  const page = await (await anotherHome({ locale: 'ar' })).newPage();
  await listen(page);
  await page.goto(product.url);
  const place = page.getByRole('link', { name: titles.hand_pong });
  await place.waitFor();
  // Before a first touch no browser lets a page be heard.
  await page.mouse.click(1, 1);
  expect(await heardLines(page)).toEqual([]);
  const isHeard = async (read: string) =>
    (await heardLines(page)).some(
      ({ caption, loudness }) => caption === read && loudness > AUDIBLE,
    );
  // What is written on a thing needs no caption. The page listens a moment after it has come.
  await expect(async () => {
    await page.mouse.move(1, 1);
    await place.hover();
    await expect.poll(() => isHeard(''), { timeout: 4_000 }).toBe(true);
  }).toPass();
  await page.getByRole('button', { name: buttons.hearPlaces }).hover();
  await expect.poll(() => isHeard(buttons.hearPlaces)).toBe(true);
});

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
    expect(await bytesOf(product.url, language, `games/${id}`)).toBeLessThanOrEqual(MOST_BYTES);
    const pieces = await measurePieces(page, language, `games/${id}`);
    expect(pieces.length).toBeGreaterThan(10);
    expect(pieces.filter(({ loudness }) => loudness < AUDIBLE)).toEqual([]);

    await untilKept(page);
    // What there is to say, and the list and the sound of the game.
    await expect.poll(() => keptVoices(page)).toBe(3);
    await home.setOffline(true);
    await page.reload();
    // Not asked again: a browser lets a page be heard from the first touch on.
    await playWithout(page, id, language);
    await page.locator('canvas').click();
    await expectHeard(page);
  });
}

/** What of an area goes over the network: its list as browsers ask for it, and its sound. */
async function bytesOf(url: string, language: string, area: string): Promise<number> {
  const index = await (await fetch(`${url}/voices/manifest.json`)).json();
  const { list, sound } = index.languages[language][area] as AreaEntry;
  const answer = await fetch(url + list.url, { headers: { 'accept-encoding': 'br' } });
  await answer.body?.cancel();
  expect(answer.headers.get('content-encoding')).toBe('br');
  return Number(answer.headers.get('content-length')) + sound.sizeBytes;
}

/** Every piece of every line of an area, as this browser decodes it, and how loud it is. */
const measurePieces = (page: Page, language: string, area: string) =>
  page.evaluate(
    async ([spoken, place]) => {
      const json = async (url: string) => (await fetch(url)).json();
      const { list, sound } = (await json('/voices/manifest.json')).languages[spoken][place];
      const { lines, values } = (await json(list.url)) as AreaVoices;
      const pieces = Object.values(lines)
        .flatMap((line) => line.parts)
        .concat(Object.values(values))
        .flatMap((part) => ('value' in part ? [] : [part]));
      const all = await (await fetch(sound.url)).arrayBuffer();
      const ear = new OfflineAudioContext(1, 1, 44_100);
      return Promise.all(
        [...new Map(pieces.map((piece) => [piece.fromByte, piece])).values()].map(
          async ({ fromByte, sizeBytes }) => {
            const bytes = all.slice(fromByte, fromByte + sizeBytes);
            const heard = (await ear.decodeAudioData(bytes)).getChannelData(0);
            const power = heard.reduce((sum, sample) => sum + sample * sample, 0) / heard.length;
            return { fromByte, loudness: Math.sqrt(power) };
          },
        ),
      );
    },
    [language, area] as const,
  );

const keptVoices = (page: Page): Promise<number> =>
  page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, VOICE_SHELF);

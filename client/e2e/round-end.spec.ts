import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page } from '@playwright/test';
import { playOn, seatBot } from './bot-player.ts';
import { look } from './look.ts';
import { test } from './product-test.ts';
import { takePicture } from './take-picture.ts';
import { traceQuickly } from './trace-quickly.ts';

// A round ends in the garden: what it made grow stays where it opened, and every way on is a picture.

const GLASSES = [
  [390, 844],
  [360, 640],
  [320, 568],
  [844, 390],
  [820, 1180],
  [1366, 768],
] as const;
/** Enough for some flowers, and for more to come. */
const EARLIER_XP = 60;
const PLAY_KEY = 'advay.play.guest';

type Kept = Readonly<{ rounds: readonly Readonly<{ gameID: string; step: string }>[] }>;

/** A guest who has walked the first three stones of letters before. */
async function playBefore(page: Page): Promise<void> {
  await page.addInitScript(
    ([key, xp]) => {
      if (localStorage.getItem(key) !== null) return;
      const rounds = ['lines', 'curves', 'shapes', 'lines'].map((step) => ({
        gameID: 'letter_trace',
        step,
        struggleIndex: null,
        longestMissRun: 0,
      }));
      localStorage.setItem(key, JSON.stringify({ rounds }));
      localStorage.setItem('advay.garden-xp', String(xp));
    },
    [PLAY_KEY, EARLIER_XP] as const,
  );
}

const keptRounds = async (page: Page): Promise<Kept['rounds']> => {
  const text = await page.evaluate((key) => localStorage.getItem(key), PLAY_KEY);
  return (JSON.parse(text ?? '') as Kept).rounds;
};

/** What grows on each plot: how many shapes it is drawn of, from left to right. */
const plants = (page: Page): Promise<readonly number[]> =>
  page
    .locator('[data-row]')
    .evaluateAll((plots) =>
      plots.map((plot) => plot.querySelectorAll(':scope > :last-child svg *').length),
    );

/** Pairs of words, pictures and buttons of the ending that lie on each other, and what leaves the glass. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const things = [
      ...document.querySelectorAll(
        'section[data-xp] h1, section[data-xp] p, section[data-xp] li, section[data-xp] button, main > button',
      ),
    ].filter((one) => one.checkVisibility() && !(one.matches('button') && one.closest('li')));
    const boxes = things.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const { top, bottom } = one.getBoundingClientRect();
      // Across, words take the room of their letters and not that of the whole line.
      const { left, right } = one.matches('h1, p')
        ? range.getBoundingClientRect()
        : one.getBoundingClientRect();
      return { name: one.ariaLabel ?? one.textContent, box: { top, bottom, left, right } };
    });
    const out = boxes
      .filter(({ box }) => box.left < 0 || box.right > innerWidth || box.bottom > innerHeight)
      .map(({ name }) => `${name} leaves the glass`);
    return [
      ...out,
      ...boxes.flatMap((one, at) =>
        boxes
          .slice(at + 1)
          .filter(
            ({ box }) =>
              one.box.left < box.right &&
              box.left < one.box.right &&
              one.box.top < box.bottom &&
              box.top < one.box.bottom,
          )
          .map(({ name }) => `${one.name} lies on ${name}`),
      ),
    ];
  });

test('what a round made grow opens at its place and stands there at home', async ({
  page,
  product,
}) => {
  await playBefore(page);
  await seatBot(page);
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  const before = await plants(page);

  await traceQuickly(page, product.url);
  const end = page.getByRole('region', { name: 'Round finished' });
  await expect(end.getByRole('heading', { name: 'You made the garden grow!' })).toBeVisible();
  await expect.poll(() => plants(page)).not.toEqual(before);
  const after = await plants(page);
  await look(page, 'round-end', 'child');
  for (const [width, height] of GLASSES) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => overlaps(page), { message: `${width} x ${height}` }).toEqual([]);
    await takePicture(page, `round-end-${width}`);
  }

  await end.getByRole('button', { name: 'Garden', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  expect(await plants(page)).toEqual(after);
});

test('a child goes back to a stone it has reached, and on to another game', async ({
  page,
  product,
}) => {
  await playBefore(page);
  await seatBot(page);
  await traceQuickly(page, product.url);
  const path = page.getByRole('list', { name: 'The way through this game' });
  // Three were reached; whatever is to come is seen and cannot be pressed.
  await expect(path.getByRole('button')).toHaveCount(3);
  await expect(path.getByRole('listitem')).toHaveCount(7);
  const earlier = (await keptRounds(page)).length;
  await path.getByRole('button', { name: 'Stone 2' }).click();
  await expect(path).toBeHidden();
  await playOn(page);
  await expect.poll(async () => (await keptRounds(page)).length).toBe(earlier + 1);
  expect((await keptRounds(page)).at(-1)).toMatchObject({ step: 'curves' });

  await expect(path).toBeVisible();
  const { titles } = await loadWords('en', 'home');
  await page.getByRole('button', { name: titles.mouth_munch }).click();
  await expect(page).toHaveURL(/mouth_munch/);
});

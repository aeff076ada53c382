import { expect, type Page } from '@playwright/test';
import { test } from './product-test.ts';

// The garden at home is one landscape: whoever cannot swipe walks it by keys or buttons, and somebody lives there.

const PHONE = { width: 390, height: 844 };
/** What may be rounded on the way, in px. */
const ROUNDED_PX = 2;

const scrolledPx = (page: Page): Promise<number> =>
  page.locator('[data-landscape]').evaluate(({ scrollLeft }) => Math.round(scrollLeft));

test('the landscape is walked by buttons and by keys to its end, and is where it was left', async ({
  page,
  product,
}) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(product.url);
  const walkLeft = page.getByRole('button', { name: 'Walk to the left' });
  const walkRight = page.getByRole('button', { name: 'Walk to the right' });
  const feast = page.getByRole('link', { name: 'Moon feast' });
  await expect(walkLeft).toBeHidden();
  await expect(feast).not.toBeInViewport();

  await walkRight.click();
  await expect(page.getByRole('link', { name: 'Bubble pond' })).toBeInViewport({ ratio: 1 });
  for (let place = 0; place < 4; place++) await page.keyboard.press('ArrowRight');
  await expect(feast).toBeInViewport({ ratio: 1 });
  await expect(walkRight).toBeHidden();

  await walkLeft.click();
  const ball = page.getByRole('link', { name: 'Meadow ball' });
  await expect(ball).toBeInViewport({ ratio: 1 });
  const leftAtPx = await scrolledPx(page);
  // While another screen comes it may be hidden, as it was found to be on a slow machine.
  const hide = (display: string) =>
    page.locator('main').evaluate(({ style }, how) => {
      style.display = how;
      return new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    }, display);
  await hide('none');
  await hide('');
  await expect(ball).toBeInViewport({ ratio: 1 });

  await ball.click();
  await expect(page).toHaveURL(/hand_pong/);
  await page.goBack();
  await expect(ball).toBeInViewport({ ratio: 1 });
  expect(Math.abs((await scrolledPx(page)) - leftAtPx)).toBeLessThanOrEqual(ROUNDED_PX);
});

test('the keys of an open dialog do not walk the landscape behind it', async ({
  page,
  product,
}) => {
  await page.setViewportSize(PHONE);
  await page.goto(product.url);
  await page.getByRole('button', { name: 'Choose your language' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await scrolledPx(page)).toBe(0);
});

test('a focus that goes to a sign takes the landscape along', async ({ page, product }) => {
  await page.setViewportSize(PHONE);
  await page.goto(product.url);
  const feast = page.getByRole('link', { name: 'Moon feast' });
  await feast.focus();
  await expect(feast).toBeInViewport({ ratio: 1 });
});

test('whoever lives there follows the pointer, is glad of a touch, and sings', async ({
  page,
  product,
}) => {
  await page.goto(product.url);
  const fox = page.getByRole('button', { name: 'Finn' });
  await expect(fox).toBeVisible();
  const looksTo = (side: '--look-x' | '--look-y') =>
    fox.evaluate((one, name) => Number(one.style.getPropertyValue(name)), side);
  const box = await fox.boundingBox();
  if (box === null) throw new Error('The fox is not there');
  await page.mouse.move(box.x + box.width * 3, box.y + box.height / 2);
  await expect.poll(() => looksTo('--look-x')).toBe(1);
  await expect.poll(() => looksTo('--look-y')).toBeCloseTo(0, 1);

  await fox.click();
  await expect(fox).toHaveAttribute('data-is-glad');
  await expect(fox).not.toHaveAttribute('data-is-glad');
});

test('without a network on the first visit the garden is there without those who live in it', async ({
  page,
  product,
}) => {
  await page.route(/cast-.*\.svg$/, (route) => route.abort());
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Finn' })).toHaveCount(0);
});

/** A guest who has played these, the last one last. */
const playBefore = (page: Page, played: readonly string[]) =>
  page.addInitScript((gameIDs) => {
    const rounds = gameIDs.map((gameID) => ({
      gameID,
      step: 'any',
      struggleIndex: null,
      longestMissRun: 0,
    }));
    localStorage.setItem('advay.play.guest', JSON.stringify({ rounds }));
  }, played);

const proposed = (page: Page) =>
  page.locator('[data-is-proposed]').evaluateAll((signs) => signs.map((sign) => sign.textContent));

test('the firefly sits on two games, and the garden opens where the first one is', async ({
  page,
  product,
}) => {
  await page.setViewportSize(PHONE);
  await playBefore(page, ['letter_trace', 'bubble_pop', 'hand_pong']);
  await page.goto(product.url);
  await expect.poll(async () => (await proposed(page)).length).toBe(2);
  expect(await proposed(page)).toContain('Meadow ball');
  await expect(page.getByRole('link', { name: 'Meadow ball' })).toBeInViewport({ ratio: 1 });
});

test('a newcomer is shown the first two games, and is led nowhere', async ({ page, product }) => {
  await page.setViewportSize(PHONE);
  await page.goto(product.url);
  await expect.poll(() => proposed(page)).toEqual(['Letter road', 'Bubble pond']);
  expect(await scrolledPx(page)).toBe(0);
});

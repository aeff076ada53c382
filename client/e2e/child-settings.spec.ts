import { expect, test } from '@playwright/test';
import { choosePlayer, makeFamily } from './family.ts';
import { startProduct } from './product.ts';
import { watchGames } from './seen-game.ts';
import { traceARound } from './trace-a-round.ts';

test('a child plays as calmly and as long as its parent chose', async ({ page }) => {
  test.setTimeout(240_000);
  const product = await startProduct();
  try {
    await watchGames(page);
    const { nickname } = await makeFamily(page, product.url, 'settings@family.example');
    await page.getByRole('link', { name: nickname }).click();
    await page.getByRole('link', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Français' }).click();
    await page.getByRole('button', { name: /^English\W+first$/ }).click();
    await page.getByRole('radio', { name: '10 minutes' }).check();
    await page.getByLabel('Calm pictures').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('link', { name: 'Change' }).click();
    await expect(page.getByRole('button', { name: /^Français\W+first$/ })).toBeVisible();
    const [child] = await (await page.request.get(`${product.url}/api/children`)).json();
    expect(child).toMatchObject({
      languages: ['fr'],
      settings: { calmMotion: true, playMinutesADay: 10 },
    });

    await choosePlayer(page, product.url, nickname);
    await expect(page.locator('html')).toHaveAttribute('data-motion', 'calm');

    // Nine minutes and three quarters of today are played already.
    await page.evaluate((id) => {
      const now = new Date();
      const two = (part: number) => String(part).padStart(2, '0');
      const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
      const played = { day, activeMs: { [id]: 595_000 } };
      localStorage.setItem('advay.play-today', JSON.stringify(played));
    }, child.id as string);
    await page.goto(`${product.url}/play/letter_trace?step=lines&seed=3`);
    await page.getByRole('button', { name: 'Use a finger' }).click();
    await traceARound(page);
    await expect(page.getByRole('heading', { name: 'The firefly is sleepy now' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Again' })).toHaveCount(0);
    await page.screenshot({ path: test.info().outputPath('sleepy.png') });
    await page.getByRole('button', { name: 'Garden', exact: true }).click();

    await page.getByRole('button', { name: 'Letter road' }).click();
    await expect(page.getByText('The games sleep until tomorrow')).toBeVisible();
    await expect(page).toHaveURL(`${product.url}/`);
    await page.screenshot({ path: test.info().outputPath('asleep-garden.png') });
    await page.goto(`${product.url}/play/bubble_pop`);
    await expect(page.getByRole('region', { name: 'The games sleep' })).toBeVisible();
    await page.screenshot({ path: test.info().outputPath('asleep-game.png') });

    // A guest is not limited.
    await choosePlayer(page, product.url, 'Guest');
    await expect(page.locator('html')).not.toHaveAttribute('data-motion', 'calm');
    await page.getByRole('link', { name: 'Letter road' }).click();
    await expect(page.getByRole('button', { name: 'Use a finger' })).toBeVisible();
  } finally {
    await product.remove();
  }
});

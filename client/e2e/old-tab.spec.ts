import { words } from '@advay/shared/words/en/home';
import { expect, type Page } from '@playwright/test';
import { openDeployedEdge } from './deployed-edge.ts';
import { skipTime } from './driven-clock.ts';
import { test } from './product-test.ts';

// A tab that was left open while the product was deployed again and again, without a worker that keeps it.

const SOME_LOOKS_MS = 60_000;

const whoPlays = (page: Page) => page.getByRole('link', { name: 'Who plays?' });

async function openAndDeploy(page: Page, productUrl: string, times: number) {
  const edge = await openDeployedEdge(productUrl);
  await page.goto(edge.url);
  await expect(whoPlays(page)).toBeVisible();
  for (let time = 0; time < times; time += 1) edge.deploy();
  return edge;
}

test('after two deploys it still opens a screen that it never opened before', async ({
  page,
  product,
}) => {
  const edge = await openAndDeploy(page, product.url, 2);
  await whoPlays(page).click();
  await expect(page).toHaveTitle('Who plays? · Advay Vision');
  await edge.close();
});

test('after four it says kindly what to do, and that helps', async ({ page, product }) => {
  const edge = await openAndDeploy(page, product.url, 4);
  await whoPlays(page).click();
  const { title, text } = words.errors['screen-did-not-load'];
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page).toHaveTitle('Who plays? · Advay Vision');
  await edge.close();
});

test('after four, and without a network, it waits and is not loaded over and over', async ({
  page,
  context,
  product,
}) => {
  const edge = await openAndDeploy(page, product.url, 4);
  await context.setOffline(true);
  let loads = 0;
  page.on('framenavigated', () => {
    loads += 1;
  });
  await whoPlays(page).click();
  await expect(page.getByRole('heading', { name: words.errors.offline.title })).toBeVisible();
  const before = loads;
  await skipTime(page, SOME_LOOKS_MS);
  await skipTime(page, SOME_LOOKS_MS);
  await expect(page.getByRole('heading', { name: words.errors.offline.title })).toBeVisible();
  expect(loads).toBe(before);
  await context.setOffline(false);
  await expect(page).toHaveTitle('Who plays? · Advay Vision');
  await edge.close();
});

import { words } from '@advay/shared/words/en/home';
import { expect } from '@playwright/test';
import { test } from './product-test.ts';

// The way from screen to screen, and what is shown when one does not come.

test('screens come one after the other, and back', async ({ page, product }) => {
  await page.goto(product.url);
  await page.getByRole('link', { name: 'Who plays?' }).click();
  await expect(page).toHaveTitle('Who plays? · Advay Vision');
  await page.goBack();
  await page.getByRole('link', { name: 'Letter road' }).click();
  await expect(page.getByRole('main', { name: 'Letter road' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('button', { name: 'Show my hand' })).toBeVisible();
});

test('a slow screen leaves the one before in its place, under the firefly', async ({
  page,
  product,
}) => {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route('**/assets/who-plays-screen-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(product.url);
  await page.getByRole('link', { name: 'Who plays?' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'One moment' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Choose a place to play' })).toBeAttached();
  letGo();
  await expect(page).toHaveTitle('Who plays? · Advay Vision');
  await expect(page.getByText('One moment')).toHaveCount(0);
});

test('a screen that did not arrive is told kindly, and the garden works again', async ({
  page,
  product,
}) => {
  await page.route('**/assets/who-plays-screen-*.js', (route) => route.abort());
  await page.goto(product.url);
  await page.getByRole('link', { name: 'Who plays?' }).click();
  await expect(page.getByRole('heading', { name: 'This page did not arrive' })).toBeVisible();
  await page.unroute('**/assets/who-plays-screen-*.js');
  await page.getByRole('link', { name: 'Go to the garden' }).click();
  await page.getByRole('link', { name: 'Who plays?' }).click();
  await expect(page).toHaveTitle('Who plays? · Advay Vision');
});

test('a style that did not arrive is told like a screen, and comes when the page is loaded again', async ({
  page,
  product,
}) => {
  const style = '**/assets/who-plays-screen-*.css';
  await page.goto(product.url);
  await page.route(style, (route) => route.abort());
  await page.getByRole('link', { name: 'Who plays?' }).click();
  const { title, text } = words.errors['screen-did-not-load'];
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
  await page.unroute(style);
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await expect(page).toHaveTitle('Who plays? · Advay Vision');
});

test('a screen that the network took away is told so, with one way on, and comes by itself', async ({
  page,
  context,
  product,
}) => {
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: 'Who plays?' })).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Who plays?' }).click();
  const { title, text } = words.errors.offline;
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link')).toHaveText(['Go to the garden']);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  // The garden is here, and leads to the same place.
  await page.getByRole('link', { name: 'Go to the garden' }).click();
  await page.getByRole('link', { name: 'Who plays?' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await context.setOffline(false);
  await expect(page).toHaveTitle('Who plays? · Advay Vision');
});

test('an address that leads nowhere shows the way to the garden', async ({ page, product }) => {
  for (const nowhere of ['/nowhere', '/play/no_such_game', '/parents/nothing']) {
    await page.goto(product.url + nowhere);
    await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
    await page.getByRole('link', { name: 'Go to the garden' }).click();
    await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  }
});

import { expect, type Page, test } from '@playwright/test';
import { choosePlayer, enterParentsRoom, makeFamily, openRoomPage, signUp } from './family.ts';
import { type Product, startProduct } from './product.ts';
import { watchGames } from './seen-game.ts';
import { traceARound } from './trace-a-round.ts';

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

async function playOneRound(page: Page): Promise<void> {
  await page.goto(`${product.url}/play/letter_trace?step=lines&seed=3`);
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await traceARound(page);
}

test('a signed-in family that did not agree plays, and nothing of it is sent', async ({ page }) => {
  test.setTimeout(240_000);
  await watchGames(page);
  await signUp(page, product.url, 'without@family.example');
  await page.getByRole('link', { name: 'Play without it' }).click();
  await expect(page.getByText(/^Nothing is stored: you have not agreed/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add a child' })).toHaveCount(0);

  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  await playOneRound(page);
  await page.getByRole('button', { name: 'Garden', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  expect(sent).toEqual([]);
  expect(await (await page.request.get(`${product.url}/api/children`)).json()).toEqual([]);
});

test('taking the agreement back deletes the children and their play, here and there', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await watchGames(page);
  const { nickname } = await makeFamily(page, product.url, 'withdraw@family.example');
  await choosePlayer(page, product.url, nickname);
  await playOneRound(page);

  await enterParentsRoom(page, product.url);
  await expect(page.getByText(/^Last 7 days:/)).toBeVisible();
  await openRoomPage(page, 'Consent');
  await expect(page.getByText(/^Agreed on .* with your password/)).toBeVisible();
  await page.getByRole('button', { name: 'Take it back and delete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^Every child in your account is deleted/)).toBeVisible();
  await expect(dialog.getByRole('link', { name: 'Download everything' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Take it back and delete' }).click();
  await expect(page.getByRole('heading', { name: 'Earlier' })).toBeVisible();

  const taken = await (await page.request.get(`${product.url}/api/account/export`)).json();
  expect([taken.children, taken.events, taken.days]).toEqual([[], [], []]);
  expect(taken.consents[0].withdrawnAt).not.toBeNull();
  const kept = await page.evaluate(() => Object.values(localStorage).join());
  expect(kept).not.toContain(nickname);
});

test('calls are off until a parent reads their own words and agrees', async ({ page }) => {
  await makeFamily(page, product.url, 'calls@family.example');
  await openRoomPage(page, 'Consent');
  await page.getByRole('link', { name: 'Read and decide' }).click();
  await page.getByRole('button', { name: 'I agree to calls' }).click();
  await page.getByRole('button', { name: 'Take calls back and delete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^A call under way ends/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Take calls back and delete' }).click();
  await expect(page.getByText('Off. You have not agreed to this.')).toHaveCount(1);
});

test('every page for grown-ups lies behind the gate', async ({ page }) => {
  const pages = ['', '/sign-in', '/forgotten', '/account', '/notice', '/consent', '/consent/calls'];
  for (const path of [
    ...pages,
    '/privacy',
    '/friends',
    '/invite',
    '/children/new',
    '/children/x',
    '/children/x/edit',
  ]) {
    await page.goto(`${product.url}/parents${path}`);
    await expect(page.getByRole('button', { name: 'Press and hold' })).toBeVisible();
    await expect(page.getByRole('link')).toHaveText(['Back to the garden']);
  }
});

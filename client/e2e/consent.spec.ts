import { expect } from '@playwright/test';
import { seatBot } from './bot-player.ts';
import { enterParentsRoom, openRoomPage, passGate, signUp } from './family.ts';
import { joinFamily, newAddress } from './join-family.ts';
import { test } from './product-test.ts';
import { traceQuickly } from './trace-quickly.ts';

test('a signed-in family that did not agree plays, and nothing of it is sent', async ({
  page,
  product,
}) => {
  await seatBot(page);
  await signUp(page, product, newAddress());
  await page.getByRole('link', { name: 'Play without it' }).click();
  await expect(page.getByText(/^Nothing is stored: you have not agreed/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add a child' })).toHaveCount(0);

  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  await traceQuickly(page, product.url);
  await page.getByRole('button', { name: 'Garden', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  expect(sent).toEqual([]);
  expect(await (await page.request.get(`${product.url}/api/children`)).json()).toEqual([]);
});

test('taking the agreement back deletes the children and their play, here and there', async ({
  page,
  product,
}) => {
  await seatBot(page);
  const { nickname } = await joinFamily(page, product, { isPlaying: true });
  const stored = page.waitForResponse('**/api/telemetry');
  await traceQuickly(page, product.url);
  expect((await (await stored).json()).verdicts).toMatchObject([{ verdict: 'accepted' }]);

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

test('calls are off until a parent reads their own words and agrees', async ({ page, product }) => {
  await joinFamily(page, product);
  await page.goto(`${product.url}/parents/consent`);
  await passGate(page);
  await page.getByRole('link', { name: 'Read and decide' }).click();
  await page.getByRole('button', { name: 'I agree to calls' }).click();
  await page.getByRole('button', { name: 'Take calls back and delete' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^A call under way ends/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Take calls back and delete' }).click();
  await expect(page.getByText('Off. You have not agreed to this.')).toHaveCount(1);
});

test('every page for grown-ups lies behind the gate', async ({ page, product }) => {
  for (const path of [
    '',
    '/sign-in',
    '/sign-up',
    '/forgotten',
    '/account',
    '/notice',
    '/consent',
    '/consent/calls',
    '/privacy',
    '/friends',
    '/invite',
    '/relatives',
    '/children/new',
    '/children/x',
    '/children/x/edit',
  ]) {
    await page.goto(`${product.url}/parents${path}`, { waitUntil: 'commit' });
    await expect(page.getByRole('button', { name: 'Press and hold' })).toBeVisible();
    await expect(page.getByRole('link')).toHaveText(['Back to the garden']);
  }
});

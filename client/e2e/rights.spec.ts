import { readFile } from 'node:fs/promises';
import { accountExportSchema } from '@advay/shared/schemas/export';
import { expect } from '@playwright/test';
import { makeFamily, openRoomPage, PASSWORD } from './family.ts';
import { newAddress } from './join-family.ts';
import { test } from './product-test.ts';

// The one walk from making an account by hand to its end.
test('a parent takes everything away, then has the account erased', async ({ page, product }) => {
  const { email, nickname } = await makeFamily(page, product, newAddress());

  await openRoomPage(page, 'Account');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download everything' }).click();
  const file = await (await downloading).path();
  const taken = accountExportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  expect(taken.parent.email).toBe(email);
  expect(taken.children.map((child) => child.nickname)).toEqual([nickname]);
  expect(taken.consents.map(({ kind, withdrawnAt }) => [kind, withdrawnAt])).toEqual([
    ['play-data', null],
  ]);

  await page.getByRole('button', { name: 'Delete the account' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  // The sign-up was a moment ago; this is asked for all the same.
  await page.getByLabel('Your password').fill('somebody else’s lanterns');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('This is not the password of this account.')).toBeVisible();
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('link', { name: 'Make an account' }).first()).toBeVisible();

  expect((await page.request.get(`${product.url}/api/account`)).status()).toBe(401);
  await page.goto(`${product.url}/who`);
  await expect(page.getByText(nickname)).toHaveCount(0);
});

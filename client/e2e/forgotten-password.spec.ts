import { expect } from '@playwright/test';
import { mailedCode, PASSWORD, passGate } from './family.ts';
import { signUpParent } from './join-family.ts';
import { look } from './look.ts';
import { test } from './product-test.ts';

const NEW_PASSWORD = 'six kites above the harbour';

test('an account from before codes were mailed asks for one once, and opens as it was', async ({
  page,
  product,
}) => {
  const { email } = await signUpParent(page, product);
  // Such an account cannot be made any more: the first answer is the one that it gets.
  await page.route('**/api/auth/sign-in', async (route) => {
    const isCoded = 'code' in (route.request().postDataJSON() as object);
    if (isCoded) return route.continue();
    const problem = { reason: 'mailbox-first', message: 'Show it once.', requestId: 'r' };
    return route.fulfill({ status: 403, json: problem });
  });
  await page.goto(`${product.url}/parents/sign-in`);
  await passGate(page);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText(/^Nobody has shown yet to read the mail/)).toBeVisible();
  await expect(page.getByLabel('Code from the mail')).toBeVisible();
  await look(page, 'sign-in-code', 'grown-up');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText(/^Write the eight digits/)).toBeVisible();
  await page.getByLabel('Code from the mail').fill('1234 5678');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Your children' })).toBeVisible();
});

test('a parent who forgot the password sets a new one with a mailed code', async ({
  page: tablet,
  product,
  anotherHome,
}) => {
  const phone = await anotherHome();
  const { email } = await signUpParent(phone, product);

  await tablet.goto(`${product.url}/parents/sign-in`);
  await passGate(tablet);
  await tablet.getByLabel('E-mail address').fill(email);
  await tablet.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(tablet.getByLabel('E-mail address')).toHaveValue(email);
  await tablet.getByRole('button', { name: 'Send the code' }).click();
  await expect(tablet.getByRole('heading', { name: 'Set a new password' })).toBeVisible();

  // Back and forward again loses nothing.
  await tablet.goBack();
  await expect(tablet.getByLabel('E-mail address')).toHaveValue(email);
  await tablet.goForward();

  await tablet.getByLabel('Code from the mail').fill('0000 0000');
  await tablet.getByLabel('New password').fill(NEW_PASSWORD);
  await tablet.getByRole('button', { name: 'Set the password' }).click();
  await expect(tablet.getByText(/^This code is not right/)).toBeVisible();

  await tablet.getByLabel('Code from the mail').fill(await mailedCode(product, email));
  await tablet.getByLabel('New password').fill('password1234');
  await tablet.getByRole('button', { name: 'Set the password' }).click();
  await expect(tablet.getByText(/^This password is one of the first/)).toBeVisible();
  await tablet.getByLabel('New password').fill(NEW_PASSWORD);
  await tablet.getByRole('button', { name: 'Set the password' }).click();
  await expect(tablet.getByRole('heading', { name: 'Your children' })).toBeVisible();

  // Everybody else is out, and the old password with them.
  expect((await phone.request.get(`${product.url}/api/account`)).status()).toBe(401);
  const old = await phone.request.post(`${product.url}/api/auth/sign-in`, {
    data: { email: email, password: PASSWORD },
    headers: { origin: product.url },
  });
  expect(old.status()).toBe(401);
});

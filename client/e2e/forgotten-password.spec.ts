import { expect } from '@playwright/test';
import { mailedCode, PASSWORD, passGate } from './family.ts';
import { signUpParent } from './join-family.ts';
import { test } from './product-test.ts';

const NEW_PASSWORD = 'six kites above the harbour';

test('a parent who forgot the password sets a new one with a mailed code', async ({
  page: tablet,
  product,
  anotherHome,
}) => {
  const phone = await anotherHome();
  const { email } = await signUpParent(phone, product.url);

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

  await tablet.getByLabel('Code from the mail').fill(await mailedCode(tablet, product, email));
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
